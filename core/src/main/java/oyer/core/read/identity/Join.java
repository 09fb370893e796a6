package oyer.core.read.identity;

import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Entity;
import oyer.core.text.DocumentId;

/// One document's entity, to be joined with others'. Each is only itself.
final class Join {

    private final DocumentId document;
    private final Entity entity;
    private final int mentions;
    private @Nullable FullName name;

    Join(DocumentId document, Entity entity, int mentions) {
        this.document = document;
        this.entity = entity;
        this.mentions = mentions;
    }

    DocumentId document() {
        return document;
    }

    Entity entity() {
        return entity;
    }

    int mentions() {
        return mentions;
    }

    /// Its name in parts, taken apart once: it is held against all others of its surname.
    FullName name() {
        FullName parts = name;
        if (parts == null) {
            parts = FullName.of(entity.name());
            name = parts;
        }
        return parts;
    }
}
