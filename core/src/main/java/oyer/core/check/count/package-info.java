/// Counts, sums, parts and wholes, marks and numbers.
@NullMarked
package oyer.core.check.count;

import org.jspecify.annotations.NullMarked;
