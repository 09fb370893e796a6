package oyer.site.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Ruling;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// What a form decides on, in one field: `event~SHA:12-30`, `discrepancy~SHA:1-9,SHA:20-31~same-fact`. The words are
/// looked up when it comes back, so that a form cannot say what a document does not.
///
/// @param rule of a discrepancy; empty for all else
public record Subject(String kind, List<Passage> about, String rule) {

    private static final int MOST = 100;

    public Subject {
        about = List.copyOf(about);
    }

    public static Subject of(String kind, Passage... about) {
        return new Subject(kind, List.of(about), "");
    }

    public static Subject of(Discrepancy discrepancy) {
        return new Subject(Ruling.DISCREPANCY, discrepancy.passages(), discrepancy.rule());
    }

    @Override
    public String toString() {
        String places = about.stream()
                .map(p -> p.document().sha256() + ":" + p.start() + "-" + p.end())
                .collect(Collectors.joining(","));
        return kind + "~" + places + (rule.isEmpty() ? "" : "~" + rule);
    }

    /// Empty when it is not of this form, or names words that are not in the case.
    public static Optional<Subject> parse(String typed, Function<DocumentId, Optional<DocumentText>> texts) {
        String[] parts = typed.split("~", 3);
        if (parts.length < 2 || parts[0].length() > 40) {
            return Optional.empty();
        }
        List<Passage> about = new ArrayList<>();
        for (String place : parts[1].split(",", -1)) {
            Optional<Passage> passage = passage(place, texts);
            if (passage.isEmpty() || about.size() == MOST) {
                return Optional.empty();
            }
            about.add(passage.get());
        }
        return Optional.of(new Subject(parts[0], about, parts.length == 3 ? parts[2] : ""));
    }

    private static Optional<Passage> passage(String place, Function<DocumentId, Optional<DocumentText>> texts) {
        int colon = place.indexOf(':');
        int dash = place.indexOf('-', Math.max(0, colon));
        if (colon != 64 || dash < 0 || place.length() > 100) {
            return Optional.empty();
        }
        try {
            DocumentId id = new DocumentId(place.substring(0, colon));
            Span span = new Span(
                    Integer.parseInt(place.substring(colon + 1, dash)), Integer.parseInt(place.substring(dash + 1)));
            return texts.apply(id).filter(text -> span.end() <= text.length()).map(text -> text.passage(span));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
