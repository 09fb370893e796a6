package oyer.core.text;

/// A document is known by its content: the SHA-256 of its bytes as received, 64 lower-case hexadecimal digits.
/// A part of a container (a message in a mailbox, a file in an archive) is known by its own bytes.
public record DocumentId(String sha256) implements Comparable<DocumentId> {

    public DocumentId {
        if (sha256.length() != 64 || !sha256.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException(
                    "document id [" + sha256 + "] is not 64 hexadecimal digits. Maybe a path was passed instead?");
        }
    }

    /// The first twelve digits: enough to tell documents of one case apart in an address or a file name.
    public String brief() {
        return sha256.substring(0, 12);
    }

    @Override
    public int compareTo(DocumentId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return brief();
    }
}
