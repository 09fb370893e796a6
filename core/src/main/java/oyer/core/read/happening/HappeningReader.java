package oyer.core.read.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;

/// Reads what is told with its hour: in prose the words of the table in the sentence of the hour, in a log those of its
/// row. What is asked, supposed, denied, or told of another one of the kind (`the second call`) is not read.
public final class HappeningReader {

    private static final int EXACT = 9;
    private static final int JUST = 15;
    private static final int ABOUT = 30;

    /// A sentence with more hours than these is told by its lines.
    private static final int HOURS = 2;

    private static final Set<String> ROUGH = Set.of(
            "about",
            "around",
            "approximately",
            "approx",
            "circa",
            "ca",
            "gegen",
            "nearly",
            "almost",
            "towards",
            "etwa",
            "ungefähr",
            "some",
            "maybe",
            "shortly",
            "kurz",
            "c",
            "past",
            "before",
            "after",
            "vor",
            "nach",
            "between",
            "zwischen",
            "until",
            "till",
            "bis",
            "by");
    private static final Set<String> NEAR = Set.of("just", "gerade", "eben");
    private static final Set<String> OTHERS = Set.of(
            "second",
            "2nd",
            "third",
            "3rd",
            "another",
            "again",
            "further",
            "next",
            "zweite",
            "zweiter",
            "zweiten",
            "dritte",
            "weitere",
            "weiterer",
            "erneut",
            "nochmals",
            "if",
            "would",
            "falls",
            "wenn",
            "not",
            "never",
            "no",
            "nicht",
            "kein",
            "keine",
            "nie",
            "before",
            "until",
            "bevor");

    private final DocumentReadings readings;
    private final Prose prose;
    private final Tokens tokens;
    private final List<Happening> found = new ArrayList<>();

    private HappeningReader(DocumentReadings readings, Prose prose) {
        this.readings = readings;
        this.prose = prose;
        this.tokens = prose.tokens();
    }

    /// In order of place.
    public static List<Happening> read(DocumentReadings readings, Prose prose) {
        HappeningReader reader = new HappeningReader(readings, prose);
        reader.read();
        return List.copyOf(reader.found);
    }

    private void read() {
        List<Clock> clocks = Clock.all(readings, prose);
        for (Clock clock : clocks) {
            int sentence = prose.sentences().of(clock.first());
            int first = prose.sentences().first(sentence);
            int end = prose.sentences().end(sentence);
            long hours = clocks.stream()
                    .filter(c -> c.first() >= first && c.first() < end)
                    .count();
            boolean row = clock.row() || hours > HOURS;
            int from = row ? line(clock.first(), first) : first;
            int to = row ? lineEnd(clock.last(), end) : end;
            if (!tokens.is(to - 1, '?')) {
                told(clock, clocks, from, to);
            }
        }
    }

    private int line(int token, int first) {
        int from = token;
        while (from > first && tokens.gap(from) != Gap.LINE && tokens.gap(from) != Gap.BLOCK) {
            from--;
        }
        return from;
    }

    private int lineEnd(int token, int end) {
        int to = token + 1;
        while (to < end && tokens.gap(to) != Gap.LINE && tokens.gap(to) != Gap.BLOCK) {
            to++;
        }
        return to;
    }

    private void told(Clock clock, List<Clock> clocks, int from, int to) {
        for (HappeningKinds.Kind kind : HappeningKinds.ALL) {
            int named = kind.named().in(tokens, from, to);
            boolean told = named >= 0
                    && (kind.with().none() || kind.with().within(tokens, from, to))
                    && nearest(clock, clocks, named, from, to)
                    && !another(from, to, named)
                    && !again(named, to);
            boolean already = found.stream()
                    .anyMatch(h -> h.kind().equals(kind.name()) && h.words().start() == tokens.start(clock.first()));
            if (told && !already) {
                found.add(new Happening(
                        kind.name(),
                        clock.time(),
                        clock.day(),
                        clock.sure(),
                        slack(clock.first()),
                        people(from, to),
                        prose.passage(clock.first(), clock.last()),
                        prose.passage(from, to - 1)));
            }
        }
    }

    /// Of several hours in one sentence, that which stands nearest to the words.
    private static boolean nearest(Clock clock, List<Clock> clocks, int named, int from, int to) {
        int own = Math.abs(clock.first() - named);
        return clocks.stream()
                .filter(c -> c.first() >= from && c.first() < to)
                .allMatch(c -> Math.abs(c.first() - named) >= own);
    }

    private boolean another(int from, int to, int named) {
        for (int i = Math.max(from, named - 4); i < Math.min(to, named + 1); i++) {
            if (tokens.kind(i) != Tokens.Kind.SIGN && OTHERS.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /// `rang again`.
    private boolean again(int named, int to) {
        for (int i = named; i < Math.min(to, named + 8); i++) {
            if (tokens.is(i, "again") || tokens.is(i, "erneut") || tokens.is(i, "nochmals")) {
                return true;
            }
        }
        return false;
    }

    private int slack(int first) {
        for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
            String word = tokens.lower(i);
            if (ROUGH.contains(word)) {
                return i > 0 && NEAR.contains(tokens.lower(i - 1)) ? JUST : ABOUT;
            }
        }
        return EXACT;
    }

    private List<Integer> people(int from, int to) {
        Span span = tokens.span(from, to - 1);
        return readings.mentions().stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.passage().span().overlaps(span))
                .map(Mention::entity)
                .distinct()
                .toList();
    }
}
