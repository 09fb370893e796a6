/// The case folder: SQLite for the journal and the readings, Lucene for search.
@NullMarked
package oyer.store;

import org.jspecify.annotations.NullMarked;
