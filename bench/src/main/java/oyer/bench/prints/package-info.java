/// How often prints are missed, and how fast they are searched.
@NullMarked
package oyer.bench.prints;

import org.jspecify.annotations.NullMarked;
