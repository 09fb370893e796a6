/// Which statements stand, fall or stay undecided: the graph and its grounded labelling.
@NullMarked
package oyer.core.argue.label;

import org.jspecify.annotations.NullMarked;
