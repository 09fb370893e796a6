package oyer.core.review.boxes;

import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.text.Passage;

/// A piece of evidence that a box speaks of.
///
/// @param mark its exhibit or item number, as written
/// @param passage the first words of the box that name it
public record Item(String name, Optional<String> mark, Document document, Passage passage) {}
