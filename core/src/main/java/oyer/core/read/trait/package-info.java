/// What a text tells of a thing in itself: its colour, its make, on which side it is.
@NullMarked
package oyer.core.read.trait;

import org.jspecify.annotations.NullMarked;
