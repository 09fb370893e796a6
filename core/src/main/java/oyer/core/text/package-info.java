/// Ground floor: the words of a document and where they stand. Passage, offsets, pages and lines, tokens, sentences,
/// headings.
@NullMarked
package oyer.core.text;

import org.jspecify.annotations.NullMarked;
