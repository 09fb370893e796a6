/// Pieces of evidence found in a page, with what became of them, against a list made by hand.
@NullMarked
package oyer.bench.evidence;

import org.jspecify.annotations.NullMarked;
