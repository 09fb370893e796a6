package oyer.core.check.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.PhraseRows;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Worded;
import oyer.core.text.DocumentId;
import oyer.core.text.Openings;
import oyer.core.text.Passage;
import oyer.core.text.Phrases;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// The weather of one night, and how the body lay, as two papers tell it with values that exclude each other: snow and
/// a
/// dry road, a strong wind and none, a full moon and a new one. The values stand in `scene.txt`.
///
/// A paper that tells both knows how the weather changed. Where both days are told they must be the same; among many
/// papers they must be told. What one sentence tells of wind and snow is told once.
final class SceneCheck extends MatterCheck {

    static final String RULE = "scene-otherwise";

    /// A paper that tells so often of one thing lists it.
    private static final int MOST = 40;

    /// So many of a case are held against each other.
    private static final int MOST_IN_ALL = 1_000;

    /// Papers of one case; of more each may tell of its own night.
    private static final int FEW = 12;

    /// Words between `no` and what there was none of.
    private static final int NOT_NEAR = 3;

    private static final double SURE = .6;

    private static final PhraseRows WORDS = new PhraseRows(SceneCheck.class, "scene.txt");

    private static final PhraseRows BESIDE = new PhraseRows(SceneCheck.class, "doing-words.txt");

    /// What is told of, and the phrases of each of its values.
    ///
    /// @param any all of them
    private record Aspect(String of, Map<String, Phrases> values, Openings any) {

        static Aspect of(String of, String... values) {
            Map<String, Phrases> phrases = new LinkedHashMap<>();
            for (String value : values) {
                phrases.put(value, WORDS.phrases(of + ' ' + value));
            }
            return new Aspect(of, phrases, Openings.of(List.copyOf(phrases.values())));
        }
    }

    private static final List<Aspect> ASPECTS = List.of(
            Aspect.of("fall", "dry", "rain", "snow"),
            Aspect.of("wind", "still", "strong"),
            Aspect.of("moon", "none", "full"),
            Aspect.of("view", "clear", "thick"),
            Aspect.of("body", "back", "belly"));

    private static final Openings OPENINGS = Openings.of(
            ASPECTS.stream().flatMap(a -> a.values().values().stream()).toList());

    private static final Map<String, Worded> OF = Map.of(
            "fall",
            new Worded("whether it rained or snowed", "ob es regnete oder schneite"),
            "wind",
            new Worded("the wind", "der Wind"),
            "moon",
            new Worded("the moon", "der Mond"),
            "view",
            new Worded("how far one could see", "die Sicht"),
            "body",
            new Worded("how the body lay", "wie der Leichnam lag"));

    /// @param not whether the value is denied
    private record Told(String value, boolean not, Passage passage, Optional<LocalDate> day) {

        DocumentId document() {
            return passage.document();
        }

        boolean excludes(Told other) {
            if (not || other.not) {
                return not != other.not && value.equals(other.value);
            }
            return !value.equals(other.value);
        }

        boolean sameDay(Told other, boolean needed) {
            return day.isPresent() && other.day.isPresent()
                    ? Math.abs(ChronoUnit.DAYS.between(day.get(), other.day.get())) <= 1
                    : !needed;
        }
    }

    private final Map<String, List<Told>> told = new TreeMap<>();
    private int papers;

    @Override
    public void read(Sheet sheet) {
        papers++;
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            int from = OPENINGS.next(sheet.tokens(), first, end);
            if (from < end && !sheet.tokens().is(end - 1, '?')) {
                for (Aspect aspect : ASPECTS) {
                    sentence(sheet, s, from, aspect);
                }
            }
        }
    }

    /// One value of an aspect, that whose phrase is the longest: `the rain had stopped` tells of no rain.
    ///
    /// @param from the first token of the sentence that begins a phrase of any aspect
    private void sentence(Sheet sheet, int s, int from, Aspect aspect) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        Set<String> taken = new LinkedHashSet<>();
        for (int i = aspect.any().next(tokens, from, end);
                i < end;
                i = aspect.any().next(tokens, i + 1, end)) {
            String best = "";
            int longest = 0;
            for (Map.Entry<String, Phrases> value : aspect.values().entrySet()) {
                int length = value.getValue().length(tokens, i, end);
                if (length > longest) {
                    longest = length;
                    best = value.getKey();
                }
            }
            if (longest == 0) {
                continue;
            }
            boolean open = WORDS.length("apart", tokens, i, end) > 0
                    || i > first && WORDS.length("apart", tokens, i - 1, end) > 1
                    || BESIDE.has("supposed", tokens, first, end)
                    || BESIDE.has("usual", tokens, first, end)
                    || BESIDE.has("other times", tokens, first, end)
                    || name(tokens, i, first);
            if (!open) {
                boolean not = BESIDE.has("not", tokens, Math.max(first, i - NOT_NEAR), i);
                if (taken.add(best + not)) {
                    told.computeIfAbsent(aspect.of(), _ -> new ArrayList<>())
                            .add(new Told(best, not, sheet.shown(s, sheet.sentence(s)), day(sheet, s)));
                }
            }
            i += longest - 1;
        }
    }

    /// `Mr Snow`, `Rain Lane`.
    private static boolean name(Tokens tokens, int token, int first) {
        boolean english = tokens.is(token, "rain") || tokens.is(token, "snow") || tokens.is(token, "fog");
        return english && tokens.capitalised(token) && !tokens.allCapitals(token) && token > first;
    }

    private static Optional<LocalDate> day(Sheet sheet, int s) {
        List<LocalDate> days = sheet.timesIn(s).stream()
                .map(TimeReading::when)
                .flatMap(when -> when instanceof When.Day(var day) ? Stream.of(day) : Stream.empty())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    @Override
    public List<Discrepancy> found() {
        Map<String, Set<Passage>> clashes = new LinkedHashMap<>();
        told.forEach((of, all) -> {
            Map<DocumentId, List<Told>> byPaper = new LinkedHashMap<>();
            all.forEach(t -> byPaper.computeIfAbsent(t.document(), _ -> new ArrayList<>())
                    .add(t));
            List<Told> single = byPaper.values().stream()
                    .filter(own -> own.size() <= MOST) // a log of the weather tells of many days
                    .filter(own -> own.stream().noneMatch(a -> own.stream().anyMatch(a::excludes)))
                    .flatMap(List::stream)
                    .limit(MOST_IN_ALL)
                    .toList();
            Set<Passage> passages = clash(single);
            Optional<Set<Passage>> same = clashes.values().stream()
                    .filter(c -> c.stream().anyMatch(passages::contains))
                    .findFirst();
            if (same.isPresent()) {
                same.get().addAll(passages);
            } else if (!passages.isEmpty()) {
                clashes.put(of, passages);
            }
        });
        return Repeats.without(clashes.entrySet().stream()
                .map(clash -> discrepancy(clash.getKey(), List.copyOf(clash.getValue())))
                .toList());
    }

    /// The first two that exclude each other, and one of each further paper that excludes one of them.
    private Set<Passage> clash(List<Told> single) {
        boolean dated = papers > FEW;
        for (Told one : single) {
            for (Told other : single) {
                boolean clash = one.document().compareTo(other.document()) < 0
                        && one.excludes(other)
                        && one.sameDay(other, dated)
                        && together(one.document(), other.document());
                if (clash) {
                    Map<DocumentId, Passage> passages = new LinkedHashMap<>();
                    passages.put(one.document(), one.passage());
                    passages.put(other.document(), other.passage());
                    single.stream()
                            .filter(t -> t.sameDay(one, dated) && (t.excludes(one) || t.excludes(other)))
                            .forEach(t -> passages.putIfAbsent(t.document(), t.passage()));
                    return new LinkedHashSet<>(passages.values());
                }
            }
        }
        return Set.of();
    }

    private static Discrepancy discrepancy(String of, List<Passage> passages) {
        Worded what = OF.getOrDefault(of, new Worded("it", "es"));
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "What one found there is told in two ways (" + what.english()
                                + "); of the same hour both cannot be.",
                        passages,
                        SURE)
                .inGerman("Was man dort vorfand, wird verschieden erzählt (" + what.german()
                        + "); für dieselbe Stunde kann nicht beides zutreffen.");
    }
}
