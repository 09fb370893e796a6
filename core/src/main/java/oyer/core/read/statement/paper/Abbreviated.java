package oyer.core.read.statement.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;
import oyer.core.text.TableFile;

/// Whom a record calls by letters: `DP states he is ill` is said by whom the head has as `Detained person: Ned BERG`.
final class Abbreviated {

    /// Lines of the head.
    private static final int HEAD = 25;

    /// Words of a field's name.
    private static final int FIELD = 5;

    private static final Map<String, List<String>> FIELDS = fields();

    private final ClauseText text;
    private final Map<String, Range> bearers = new HashMap<>();

    Abbreviated(ClauseText text, Lines lines) {
        this.text = text;
        Names names = new Names(text);
        for (int k = 0; k < Math.min(HEAD, lines.size()); k++) {
            int from = lines.first(k);
            while (from < lines.end(k)) {
                int next = names.cell(from, lines.end(k));
                field(names, from, next);
                from = next;
            }
        }
    }

    private static Map<String, List<String>> fields() {
        Map<String, List<String>> fields = new HashMap<>();
        TableFile.rows(Abbreviated.class, "abbreviated-en.txt")
                .forEach(row -> fields.put(row.getFirst(), List.of(row.get(1).split(" "))));
        return Map.copyOf(fields);
    }

    private void field(Names names, int first, int end) {
        int colon = first;
        while (colon < end && colon < first + FIELD && !text.sign(colon, ':')) {
            colon++;
        }
        if (colon == first || colon + 1 >= end || !text.sign(colon, ':') || !text.capital(first)) {
            return;
        }
        Range name = names.at(colon + 1, end);
        if (name.exists()) {
            Range given = text.sign(name.last() + 1, ',') ? names.at(name.last() + 2, end) : Range.NONE;
            boolean inverted = given.exists() && text.tokens.allCapitals(name.first());
            bearers.putIfAbsent(words(first, colon), inverted ? new Range(name.first(), given.last()) : name);
        }
    }

    private String words(int first, int end) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i < end; i++) {
            words.append(i > first ? "_" : "").append(text.tokens.lower(i));
        }
        return words.toString();
    }

    /// The name in the head of whom these letters mean, or none.
    Range of(Range words) {
        boolean letters = words.exists()
                && words.first() == words.last()
                && text.tokens.length(words.first()) == 2
                && text.tokens.allCapitals(words.first());
        return letters
                ? FIELDS.getOrDefault(text.tokens.lower(words.first()), List.of()).stream()
                        .map(field -> bearers.getOrDefault(field, Range.NONE))
                        .filter(Range::exists)
                        .findFirst()
                        .orElse(Range.NONE)
                : Range.NONE;
    }
}
