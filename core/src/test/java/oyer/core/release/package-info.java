@NullMarked
package oyer.core.release;

import org.jspecify.annotations.NullMarked;
