package oyer.core.review.boxes;

import oyer.core.casefile.Document;
import oyer.core.text.Passage;

/// A page of a box. A document without pages is one leaf.
///
/// @param page 1-based position in its file
/// @param words how many there are on it
/// @param opening its first words, by which it is shown and opened
public record Leaf(Document document, int page, int words, Passage opening) {}
