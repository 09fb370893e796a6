package oyer.core.check.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// What befalls a person once, an arrest or a death, and is told of two days by two papers.
///
/// Only where each paper tells of one day, the case of two, no more than a fortnight apart, and nobody was released
/// between: who is let go can be arrested again.
final class SameDayCheck implements Check {

    /// Longer papers tell of many people.
    private static final int LONG = 6000;

    /// Days; farther apart are two arrests.
    private static final long FORTNIGHT = 14;

    private static final double SURE = .7;

    private static final TokenSet DIED = TokenSet.of(Set.of("died", "verstarb", "starb", "verstorben"));
    private static final TokenSet DENIED =
            TokenSet.of(Set.of("if", "not", "never", "no", "falls", "wenn", "nicht", "nie", "kein", "keine"));

    /// By which there are two of it, in whatever paper the other is told.
    private static final TokenSet AGAIN =
            TokenSet.of(Set.of("again", "second", "erneut", "erneute", "erneuten", "rearrested", "wieder", "nochmals"));

    /// Whoever is named behind one of these is not who died: `the mother of`, `die Mutter von`.
    private static final TokenSet WHOSE = TokenSet.of(Set.of("of", "von", "des", "der", "by", "with", "to", "mit"));

    /// May stand between a person and `died`, beside signs and what the day is told with.
    private static final TokenSet BETWEEN = TokenSet.of(Set.of(
            "had",
            "has",
            "then",
            "later",
            "was",
            "who",
            "on",
            "at",
            "in",
            "ist",
            "war",
            "dann",
            "am",
            "um",
            "im",
            "wurde",
            "the",
            "uhr",
            "hospital",
            "krankenhaus",
            "there",
            "dort"));

    private record Told(LocalDate day, DocumentId paper, Passage sentence) {}

    private final Map<String, List<Told>> told = new LinkedHashMap<>();
    private final Set<String> twice = new HashSet<>();
    private final Map<String, List<LocalDate>> released = new LinkedHashMap<>();

    @Override
    public void read(Sheet sheet) {
        if (sheet.tokens().size() > LONG) {
            return;
        }
        for (Proceeding p : sheet.readings().proceedings()) {
            if (p.when() instanceof When.Day(var day)) {
                if (p.action().equals("release")) {
                    released.computeIfAbsent(key(sheet, p).orElse(""), _ -> new ArrayList<>())
                            .add(day);
                } else if (p.action().equals("arrest") && full(p.time())) {
                    key(sheet, p).ifPresent(k -> add(sheet, "arrest " + k, day, p.passage()));
                }
            }
        }
        for (TimeReading time : sheet.times()) {
            Optional<LocalDate> day = time.when() instanceof When.Day(var d)
                    ? Optional.of(d)
                    : time.when() instanceof When.Moment(var from, var to) && from.equals(to)
                            ? Optional.of(from.toLocalDate())
                            : Optional.empty();
            if (day.isPresent() && full(Optional.of(time.passage()))) {
                death(sheet, time, day.get());
            }
        }
    }

    /// Words that tell a day of the calendar themselves.
    private static boolean full(Optional<Passage> words) {
        return words.filter(w -> CalendarWords.figures(w) > 0
                        && w.words().chars().filter(Character::isLetterOrDigit).count() > 4)
                .isPresent();
    }

    private static Optional<String> key(Sheet sheet, Proceeding p) {
        return p.of().isPresent() ? Optional.of(sheet.key(p.of().getAsInt())) : Optional.empty();
    }

    /// `Ann Brown died on 4 May`, `Anna Braun ist am 4. Mai verstorben`: nobody else and no other day between.
    private void death(Sheet sheet, TimeReading time, LocalDate day) {
        Tokens tokens = sheet.tokens();
        int s = sheet.sentenceOf(time.passage());
        int first = sheet.sentences().first(s);
        int died = DIED.first(tokens, first, sheet.sentences().end(s));
        if (died < 0) {
            return;
        }
        int from = sheet.firstToken(time.passage().span());
        int to = sheet.lastToken(time.passage().span());
        Optional<Mention> who = sheet.mentionsIn(s).stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                .filter(m -> dead(sheet, m, died, from, to))
                .findFirst();
        if (who.isPresent() && time.timex().mod().isEmpty()) {
            add(sheet, "death " + sheet.key(who.get().entity()), day, time.passage());
        }
    }

    /// That nothing stands between these three but what leads from one to the next.
    private static boolean dead(Sheet sheet, Mention person, int died, int from, int to) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(person.passage().span());
        int last = sheet.lastToken(person.passage().span());
        if (first == died + 1) {
            // `Am 6. Mai starb Anna Braun`, and not her mother
            return only(tokens, to + 1, died, from, to) && from < died && !tokens.capitalised(last + 1);
        }
        boolean beside = from > died
                ? only(tokens, died + 1, from, from, to)
                : from > last || only(tokens, to + 1, first, from, to);
        return last < died && beside && !WHOSE.has(tokens, first - 1) && only(tokens, last + 1, died, from, to);
    }

    private static boolean only(Tokens tokens, int first, int end, int from, int to) {
        for (int i = first; i < end; i++) {
            boolean dated = i >= from && i <= to;
            if (!dated && tokens.kind(i) != Kind.SIGN && tokens.kind(i) != Kind.NUMBER && !BETWEEN.has(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private void add(Sheet sheet, String kind, LocalDate day, Passage passage) {
        int s = sheet.sentenceOf(passage);
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        if (AGAIN.within(sheet.tokens(), first, end)) {
            twice.add(kind);
        }
        if (!DENIED.within(sheet.tokens(), first, end)) {
            told.computeIfAbsent(kind, _ -> new ArrayList<>())
                    .add(new Told(day, passage.document(), sheet.sentence(s)));
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        told.forEach((kind, all) -> {
            List<LocalDate> days =
                    all.stream().map(Told::day).distinct().sorted().toList();
            boolean two = days.size() == 2 && ChronoUnit.DAYS.between(days.getFirst(), days.getLast()) <= FORTNIGHT;
            if (!two || twice.contains(kind) || between(kind, days)) {
                return;
            }
            Told early = all.stream()
                    .filter(t -> t.day().equals(days.getFirst()))
                    .findFirst()
                    .orElseThrow();
            all.stream()
                    .filter(t -> t.day().equals(days.getLast()))
                    .filter(t -> all.stream()
                            .noneMatch(
                                    u -> u.paper().equals(t.paper()) && !u.day().equals(t.day())))
                    .findFirst()
                    .ifPresent(late -> found.add(of(kind.startsWith("arrest"), early, late)));
        });
        return Repeats.without(found);
    }

    private boolean between(String kind, List<LocalDate> days) {
        return released.values().stream()
                .flatMap(List::stream)
                .anyMatch(r -> kind.startsWith("arrest") && !r.isBefore(days.getFirst()) && !r.isAfter(days.getLast()));
    }

    private static Discrepancy of(boolean arrest, Told early, Told late) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "same-event-other-day",
                        (arrest ? "The same arrest" : "The same death") + " is told of "
                                + CalendarWords.day(early.day()) + " and of " + CalendarWords.day(late.day()) + ".",
                        List.of(early.sentence(), late.sentence()),
                        SURE)
                .inGerman((arrest ? "Dieselbe Festnahme" : "Derselbe Tod") + " wird für den "
                        + GermanWords.day(early.day()) + " und für den " + GermanWords.day(late.day()) + " erzählt.");
    }
}
