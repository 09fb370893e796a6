/// Makes the PDF, DOCX and ODT files of `examples/` from their sources, the same bytes each time.
@NullMarked
package oyer.bench.examples;

import org.jspecify.annotations.NullMarked;
