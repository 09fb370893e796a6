package oyer.site.reader;

/// A run of characters of one line with the same readings on it.
///
/// @param classes of its kinds, for the styles; empty for plain words
/// @param address where its innermost reading is explained; empty for plain words, and where
///     there is no word to choose
/// @param here whether it belongs to the words that were asked for
/// @param first whether those begin with it
public record Segment(String text, String classes, String address, boolean here, boolean first) {}
