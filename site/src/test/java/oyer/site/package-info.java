/// Tests of the pages.
@NullMarked
package oyer.site;

import org.jspecify.annotations.NullMarked;
