/// Tests.
@NullMarked
package oyer.site.http;

import org.jspecify.annotations.NullMarked;
