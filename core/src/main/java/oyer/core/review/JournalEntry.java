package oyer.core.review;

import java.time.Instant;
import oyer.core.casefile.Ruling;
import oyer.core.text.DocumentId;

/// What the journal keeps: one thing that happened to the case. Entries are only ever added, and each seals
/// all before it by its hash.
///
/// @param number 1-based, without gaps
/// @param at when it was written down
/// @param hash SHA-256 over the previous entry's hash and this entry's bytes, in hexadecimal
public record JournalEntry(long number, Instant at, What what, String hash) {

    public sealed interface What {}

    /// A file was read for the first time, or a path led to other bytes than before.
    public record Received(String path, DocumentId document, long bytes, String mediaType) implements What {}

    /// A path was no longer there.
    public record Gone(String path, DocumentId document) implements What {}

    /// A reviewer decided.
    public record Ruled(Ruling ruling) implements What {}
}
