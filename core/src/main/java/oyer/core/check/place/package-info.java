/// Where people were, and how they can have got from one place to another.
@NullMarked
package oyer.core.check.place;

import org.jspecify.annotations.NullMarked;
