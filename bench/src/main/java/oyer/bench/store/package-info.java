/// How fast a case is kept, listed and searched.
@NullMarked
package oyer.bench.store;

import org.jspecify.annotations.NullMarked;
