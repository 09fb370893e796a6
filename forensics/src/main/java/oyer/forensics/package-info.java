/// Traces compared: what DNA, blood groups and prints support about their source, and what they do not.
///
/// Results are worded at source level only: how and when a trace came there is another question. Every number carries
/// its propositions, assumptions, population and version; nothing here says who did anything.
@NullMarked
package oyer.forensics;

import org.jspecify.annotations.NullMarked;
