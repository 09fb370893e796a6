/// Prints of fingers and palms: read, marked by hand, compared and searched for. The matcher is SourceAFIS; what is
/// ours is the reading of files, the hand's marking, the gallery, and the words, which never say that a person left a
/// print.
@NullMarked
package oyer.forensics.print;

import org.jspecify.annotations.NullMarked;
