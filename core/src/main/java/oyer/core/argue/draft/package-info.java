/// A first map of each side's case, proposed from the readings.
@NullMarked
package oyer.core.argue.draft;

import org.jspecify.annotations.NullMarked;
