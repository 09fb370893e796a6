/// Arguments, standing and toppling sets, hypotheses.
@NullMarked
package oyer.core.argue;

import org.jspecify.annotations.NullMarked;
