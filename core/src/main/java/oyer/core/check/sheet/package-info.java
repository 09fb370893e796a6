/// What every check is given and how it speaks: a document as a [Sheet], the papers of one matter, the words that
/// checks
/// look for, values held against each other, and the sentences of an explanation in both languages.
@NullMarked
package oyer.core.check.sheet;

import org.jspecify.annotations.NullMarked;
