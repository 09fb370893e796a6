/// The pipeline from words to readings, and the ports to the outside: document reader, store, index.
@NullMarked
package oyer.core.review;

import org.jspecify.annotations.NullMarked;
