/// What other programs computed, continuous models above all, from the files in which they tell it.
@NullMarked
package oyer.forensics.imported;

import org.jspecify.annotations.NullMarked;
