package oyer.site.page;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.review.CaseStore;
import oyer.core.review.Kept;
import oyer.core.text.DocumentId;
import oyer.site.http.Request;

/// What can be chosen in a filter: value to label, the chosen one always among them. A list too long to choose from
/// offers its first entries; every other one is chosen from its own page.
final class Choices {

    private static final int MOST = 300;

    private static final Comparator<Figure> OFTEN =
            Comparator.comparingInt(Figure::mentions).reversed();

    /// Of each kind those most often spoken of.
    private static final Kept<Map<EntityKind, List<Figure>>> FIGURES = Kept.ofReadings(store -> {
        Map<EntityKind, List<Figure>> byKind = new EnumMap<>(EntityKind.class);
        for (EntityKind kind : EntityKind.values()) {
            byKind.put(
                    kind,
                    store.figures().stream()
                            .filter(f -> f.kind() == kind)
                            .sorted(OFTEN)
                            .limit(MOST)
                            .toList());
        }
        return byKind;
    });

    private static final Kept<Map<String, String>> DOCUMENTS = Kept.ofReadings(store -> {
        Map<String, String> titles = new LinkedHashMap<>();
        store.documents().stream().limit(MOST).forEach(d -> titles.put(d.id().sha256(), d.title()));
        return titles;
    });

    private Choices() {}

    /// Those of a kind that are most often spoken of, as many as can be chosen from.
    static List<Figure> often(CaseStore store, EntityKind kind) {
        return FIGURES.of(store).getOrDefault(kind, List.of());
    }

    /// People who were seen, in order of their names: those of the case where it has one.
    ///
    /// @param seen key to a name that was read
    static Map<String, String> people(CaseStore store, Map<String, String> seen) {
        Map<String, String> named = new HashMap<>(seen);
        store.figures().forEach(figure -> named.computeIfPresent(figure.id(), (_, _) -> figure.name()));
        Map<String, String> ordered = new LinkedHashMap<>();
        named.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue(String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> ordered.put(e.getKey(), e.getValue()));
        return ordered;
    }

    static Map<String, String> figures(CaseStore store, Optional<String> chosen, EntityKind... kinds) {
        Map<String, String> choices = new LinkedHashMap<>();
        List.of(kinds).stream()
                .flatMap(kind -> often(store, kind).stream())
                .sorted(OFTEN)
                .limit(MOST)
                .sorted(Comparator.comparing(Figure::name, String.CASE_INSENSITIVE_ORDER))
                .forEach(f -> choices.put(f.id(), f.name()));
        chosen.filter(id -> !choices.containsKey(id))
                .flatMap(store::figure)
                .ifPresent(f -> choices.put(f.id(), f.name()));
        return choices;
    }

    static Map<String, String> documents(CaseStore store, Optional<DocumentId> chosen) {
        Map<String, String> choices = new LinkedHashMap<>(DOCUMENTS.of(store));
        chosen.flatMap(store::document)
                .map(Document::title)
                .ifPresent(title -> choices.putIfAbsent(chosen.get().sha256(), title));
        return choices;
    }

    /// The document that a parameter names, where it is one.
    static Optional<DocumentId> document(Request request) {
        return request.text("document").flatMap(Choices::id);
    }

    static Optional<DocumentId> id(String typed) {
        return typed.length() == 64 && typed.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))
                ? Optional.of(new DocumentId(typed))
                : Optional.empty();
    }
}
