package oyer.core.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
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

    /// By first or last name, in small letters, the one named person of the case who bears it: of a paper
    /// that knows somebody by one name alone its own reader may not know that it is one.
    Map<String, String> singleNames() {
        Map<String, String> single = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (Figure figure : figures) {
            String name = figure.name();
            int space = name.lastIndexOf(' ');
            if (figure.kind() != EntityKind.PERSON || figure.standing() != Figure.Standing.NAMED || space < 0) {
                continue;
            }
            for (String part : List.of(name.substring(0, name.indexOf(' ')), name.substring(space + 1))) {
                String key = part.toLowerCase(Locale.ROOT);
                if (part.length() > 3 && part.indexOf('.') < 0) {
                    String before = single.put(key, figure.id());
                    if (before != null && !before.equals(figure.id())) {
                        several.add(key);
                    }
                }
            }
        }
        single.keySet().removeAll(several);
        return single;
    }

    /// An entity of one document.
    record Member(DocumentId document, int entity) {}
}
