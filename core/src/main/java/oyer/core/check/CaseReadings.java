package oyer.core.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Figure;
import oyer.core.text.DocumentId;
import oyer.core.text.Prose;

/// What the checks are given: all that was read, who is who, and the words themselves.
///
/// @param prose a document's words made ready for reading; asked for from several threads, once per document and again
///     for the few that are compared word by word
public record CaseReadings(
        List<DocumentReadings> documents, List<Figure> figures, Function<DocumentId, Optional<Prose>> prose) {

    public CaseReadings {
        documents = List.copyOf(documents);
        figures = List.copyOf(figures);
    }

    /// Which figure of the case an entity of a document is. An entity that is in no figure is only itself.
    Map<Member, String> who() {
        Map<Member, String> who = new HashMap<>();
        for (Figure figure : figures) {
            for (Figure.Member member : figure.members()) {
                who.put(new Member(member.document(), member.entity()), figure.id());
            }
        }
        return who;
    }

    /// What each figure is called.
    Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        figures.forEach(figure -> names.put(figure.id(), figure.name()));
        return names;
    }

    /// An entity of one document.
    record Member(DocumentId document, int entity) {}
}
