/// Places on a map of the world that ships with the program.
@NullMarked
package oyer.site.map;

import org.jspecify.annotations.NullMarked;
