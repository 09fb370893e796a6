package oyer.core.check.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
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

    /// Documents that are read together; the next so many are made ready meanwhile.
    private static final int TOGETHER = 8;

    public CaseReadings {
        documents = List.copyOf(documents);
        figures = List.copyOf(figures);
    }

    /// Which figure of the case an entity of a document is. An entity that is in no figure is only itself.
    public Map<Member, String> who() {
        Map<Member, String> who = new HashMap<>();
        for (Figure figure : figures) {
            for (Figure.Member member : figure.members()) {
                who.put(new Member(member.document(), member.entity()), figure.id());
            }
        }
        return who;
    }

    /// What each figure is called.
    public Map<String, String> names() {
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

    /// Shows every document of a case once, in order of their ids.
    public void each(Consumer<Sheet> reader) {
        each(List.of(reader));
    }

    /// Shows every document once to each of several readers, to each in order of their ids. The readers, which must
    /// know nothing of each other, read side by side.
    public void each(List<? extends Consumer<Sheet>> readers) {
        Map<Member, String> who = who();
        Map<String, String> names = names();
        Map<String, String> singleNames = singleNames();
        List<DocumentReadings> inOrder = new ArrayList<>(documents);
        inOrder.sort(Comparator.comparing(DocumentReadings::document));
        List<Sheet> sheets = List.of();
        for (int from = 0; from < inOrder.size() + TOGETHER; from += TOGETHER) {
            List<DocumentReadings> together =
                    inOrder.subList(Math.min(from, inOrder.size()), Math.min(inOrder.size(), from + TOGETHER));
            List<Sheet> ready = sheets;
            Stream<Supplier<Optional<Sheet>>> reading = ready.isEmpty()
                    ? Stream.of()
                    : readers.stream().map(reader -> () -> {
                        ready.forEach(reader);
                        return Optional.empty();
                    });
            // the next sheets last: they are many and small, so that no core waits long for another
            Stream<Supplier<Optional<Sheet>>> making =
                    together.stream().map(document -> () -> sheet(document, who, names, singleNames));
            sheets = SideBySide.of(Stream.concat(reading, making).toList(), Supplier::get).stream()
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    private Optional<Sheet> sheet(
            DocumentReadings document,
            Map<Member, String> who,
            Map<String, String> names,
            Map<String, String> singleNames) {
        return prose.apply(document.document())
                .filter(words -> words.tokens().size() > 0)
                .map(words ->
                        new Sheet(document, words, who, names, singleNames, () -> prose.apply(document.document())))
                .map(sheet -> {
                    sheet.bares(); // side by side with other sheets, so that no check waits for another that reads them
                    return sheet;
                });
    }

    /// An entity of one document.
    public record Member(DocumentId document, int entity) {}
}
