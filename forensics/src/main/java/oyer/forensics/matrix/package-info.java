/// Samples by persons: who is excluded from what, with denominators.
@NullMarked
package oyer.forensics.matrix;

import org.jspecify.annotations.NullMarked;
