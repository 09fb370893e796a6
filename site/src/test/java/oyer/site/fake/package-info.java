/// A case in memory, for the tests of the pages.
@NullMarked
package oyer.site.fake;

import org.jspecify.annotations.NullMarked;
