package oyer.core.read.claim;

import oyer.core.text.DocumentId;

/// A statement of one document.
public record StatementRef(DocumentId document, int number) implements Comparable<StatementRef> {

    @Override
    public int compareTo(StatementRef other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : Integer.compare(number, other.number);
    }
}
