package oyer.core.check.sheet;

import java.util.function.BiPredicate;
import oyer.core.text.DocumentId;

/// A check that picks or looks among the papers of one matter.
public abstract class MatterCheck implements Check {

    private BiPredicate<DocumentId, DocumentId> together = (_, _) -> true;

    @Override
    public final void among(BiPredicate<DocumentId, DocumentId> papers) {
        together = papers;
    }

    /// Whether two papers may be held against each other; known once the last document was read.
    protected final boolean together(DocumentId one, DocumentId other) {
        return together.test(one, other);
    }
}
