/// The evidence register, as far as one document speaks of it: items, and what is said to have become of them.
@NullMarked
package oyer.core.read.exhibit;

import org.jspecify.annotations.NullMarked;
