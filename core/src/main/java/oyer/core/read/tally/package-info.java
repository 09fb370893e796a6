/// How many of a kind of thing a text counts, where other papers of the case count the same.
@NullMarked
package oyer.core.read.tally;

import org.jspecify.annotations.NullMarked;
