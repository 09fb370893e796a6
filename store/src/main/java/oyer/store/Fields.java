package oyer.store;

/// The fields of the index. A document is a block: its passages, then one entry that heads them.
final class Fields {

    /// Of passages: their words.
    static final String TEXT = "text";

    /// Of passages and heads: the document's id.
    static final String DOCUMENT = "document";

    /// Of heads: the document's id. Whether the document is indexed as it is now is told by its fingerprint.
    static final String HEAD = "head";

    static final String TITLE = "title";
    static final String FINGERPRINT = "fingerprint";

    /// Of passages: ids of the figures they mention; the days they speak of, in days since 1970-01-01.
    static final String FIGURE = "figure";

    static final String EARLIEST = "earliest";
    static final String LATEST = "latest";

    /// Of passages: where they stand, and their words.
    static final String START = "start";

    static final String PAGE = "page";
    static final String LINE = "line";
    static final String WORDS = "words";

    private Fields() {}
}
