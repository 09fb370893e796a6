package oyer.core.review;

import oyer.core.casefile.Mention;

/// A mention with the words around it.
///
/// @param before some words to its left
/// @param after some words to its right
public record MentionRow(Mention mention, String documentTitle, String before, String after) {}
