/// What a clause says was so or was not so: predicate, whose doing, of what, and whether it is denied.
@NullMarked
package oyer.core.read.clause;

import org.jspecify.annotations.NullMarked;
