/// The same pages written to disk, to be published: no server, and no script needed to read them.
@NullMarked
package oyer.site.frozen;

import org.jspecify.annotations.NullMarked;
