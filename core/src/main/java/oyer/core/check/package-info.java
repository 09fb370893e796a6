/// All that does not sit together. [Checks] asks the checks of each room below, one file each: of time (which has the
/// network of times), place, counts, accounts, evidence and papers; `sheet` is what they are given.
@NullMarked
package oyer.core.check;

import org.jspecify.annotations.NullMarked;
