/// The nouns of a case: documents, readings and what they are of, rulings and the journal.
@NullMarked
package oyer.core.casefile;

import org.jspecify.annotations.NullMarked;
