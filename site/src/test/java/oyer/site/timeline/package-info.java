/// Tests.
@NullMarked
package oyer.site.timeline;

import org.jspecify.annotations.NullMarked;
