/// Tests.
@NullMarked
package oyer.site.words;

import org.jspecify.annotations.NullMarked;
