/// What of a case may be published: words, names and documents kept out, everywhere and in every spelling, and a check
/// that none of them got through.
@NullMarked
package oyer.core.release;

import org.jspecify.annotations.NullMarked;
