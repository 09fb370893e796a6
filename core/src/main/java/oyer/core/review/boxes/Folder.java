package oyer.core.review.boxes;

import oyer.core.casefile.Document;

/// What a side calls its documents, and where they lie in its case.
///
/// @param name as a person calls it: `prosecution`
/// @param path within the case without a slash at its end; empty for all of it
public record Folder(String name, String path) {

    boolean holds(String path) {
        return this.path.isEmpty() || path.startsWith(this.path + "/");
    }

    /// Where a document lies in this folder.
    public String path(Document document) {
        return document.paths().stream().filter(this::holds).findFirst().orElseGet(document::path);
    }
}
