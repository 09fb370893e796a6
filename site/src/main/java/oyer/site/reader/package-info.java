/// A document laid out to be read: cut into sheets, its lines numbered, its readings marked in place.
@NullMarked
package oyer.site.reader;

import org.jspecify.annotations.NullMarked;
