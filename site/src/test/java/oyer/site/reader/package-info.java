/// Tests.
@NullMarked
package oyer.site.reader;

import org.jspecify.annotations.NullMarked;
