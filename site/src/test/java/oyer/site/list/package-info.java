/// Tests.
@NullMarked
package oyer.site.list;

import org.jspecify.annotations.NullMarked;
