/// One reader per kind of thing, each in its own package, then who is who.
@NullMarked
package oyer.core.read;

import org.jspecify.annotations.NullMarked;
