/// Slots that a passage fills: what weapon, where the body lay, whether a lamp was on, how tall, how sure. One rule a
/// line, beside its example, in `frames-en.txt` and `frames-de.txt`; a slot that a passage does not fill stays empty.
@NullMarked
package oyer.core.read.frame;

import org.jspecify.annotations.NullMarked;
