/// Statements about the same matter, side by side: versions of one speaker by the day they were made, and what repeats,
/// denies, takes back or confirms what.
@NullMarked
package oyer.core.read.claim;

import org.jspecify.annotations.NullMarked;
