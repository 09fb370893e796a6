/// The map of arguments as people read and amend it.
@NullMarked
package oyer.core.argue.map;

import org.jspecify.annotations.NullMarked;
