package oyer.core.check.sheet;

import java.util.List;
import java.util.function.BiPredicate;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.text.DocumentId;

/// One kind of discrepancy. A check is made for one run: it is shown every document once, in order of their ids, keeps
/// the little it needs of each, and then says what it found. Other checks are shown the same document at the same time
/// by other threads; a check shares nothing with them and changes nothing of the sheet.
public interface Check {

    void read(Sheet sheet);

    /// Told once, after the last document and before [#found()]: which papers may be held against each other, being
    /// of one matter. What is found of others is left out in any case; a check that picks the best of many, or that
    /// calls a thing absent where it has none, picks and looks among these.
    default void among(BiPredicate<DocumentId, DocumentId> together) {}

    /// Called once, after the last document.
    List<Discrepancy> found();

    /// Whether [#found()] listed all there is, rather than the most telling of very many.
    default boolean whole() {
        return true;
    }

    /// What it held against each other and found to fit. Called once, after [#found()].
    default List<Consistent> fitting() {
        return List.of();
    }
}
