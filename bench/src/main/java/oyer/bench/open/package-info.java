/// How fast a whole box is read, all steps included, as a user starts it.
@NullMarked
package oyer.bench.open;

import org.jspecify.annotations.NullMarked;
