/// Whole invented case files with a reader's key: what `oyer check` and `oyer extract` make of papers that the
/// program's makers did not write.
@NullMarked
package oyer.bench.boxes;

import org.jspecify.annotations.NullMarked;
