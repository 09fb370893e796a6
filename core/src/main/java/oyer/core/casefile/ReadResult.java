package oyer.core.casefile;

/// What reading a file came to. Every file gets one; none vanishes.
public sealed interface ReadResult {

    /// Its words were had.
    ///
    /// @param pages pages in all
    /// @param ocrPages of those, read by character recognition
    /// @param needsOcrPages of those, images that nobody has read yet
    /// @param words words in all
    record Read(int pages, int ocrPages, int needsOcrPages, int words) implements ReadResult {}

    /// It could not be read. The reason is a sentence for the user.
    record Failed(Cause cause, String reason) implements ReadResult {}

    /// It holds other documents, which are listed on their own (an archive, a mailbox).
    record Container(int parts) implements ReadResult {}

    /// It holds prints of fingers or palms and no words: nothing failed, and it is for the comparison of prints.
    record Prints() implements ReadResult {}

    enum Cause {
        EMPTY,
        BROKEN,
        ENCRYPTED,
        TOO_LARGE,
        TOO_SLOW,
        HOSTILE,
        UNSUPPORTED,
        UNREADABLE
    }
}
