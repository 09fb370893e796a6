package oyer.core.check.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.PhraseRows;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Whose;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Somebody who stayed in all night by the one telling and was out by the other: `he did not leave the house
/// again until morning` against `when I fetched cigarettes about nine`.
///
/// Of one person, where neither telling is of another day and each speaks of an evening, a night or an hour. A kind of
/// place that is the same in both is peace.
final class StayedInCheck implements Check {

    /// A clause on each side of the words that tell it.
    private static final int REACH = 24;

    /// Words before it in which it may be denied.
    private static final int BEFORE = 7;

    /// Words before it by which it tells with whom and not where.
    private static final int NEAR = 4;

    /// Sentences; nearer ones of one telling explain each other.
    private static final int APART = 3;

    /// So often somebody is out in a long paper that it says nothing.
    private static final int OFTEN = 30;

    private static final PhraseRows WORDS = new PhraseRows(StayedInCheck.class, "stays.txt");

    private record Told(
            String name, Set<String> kinds, Passage passage, DocumentId paper, int sentence, Set<When> days) {}

    private final Map<String, List<Told>> stayed = new LinkedHashMap<>();
    private final Map<String, List<Told>> out = new LinkedHashMap<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            if (tokens.is(end - 1, '?')) {
                continue;
            }
            int in = WORDS.find("stayed", tokens, first, end);
            int gone = in < 0 ? WORDS.find("out", tokens, first, end) : -1;
            int at = Math.max(in, gone);
            // `I never told him I stayed in`, `I did not go out`
            boolean denied = at >= 0 && CueWords.DENIED.within(tokens, Math.max(first, at - BEFORE), at);
            boolean held = in >= 0 && WORDS.find("held", tokens, first, end) >= 0; // in prison all the time
            boolean kept = in >= 0 && WORDS.find("kept", tokens, first, end) >= 0; // it never left his hands
            // `I was by myself the whole night`: alone, wherever he was
            boolean alone = in >= 0 && WORDS.find("company", tokens, Math.max(first, in - NEAR), in) >= 0;
            if (at < 0 || denied || alone || held || kept || gone >= 0 && !night(sheet, s)) {
                continue;
            }
            int from = clause(tokens, at, first);
            // `Sheila was in bed when I came in`
            int own = clause(tokens, at, first, -1);
            int other = clause(tokens, at, end, 1);
            Optional<Whose.Person> who = Whose.told(sheet, own, other, at);
            if (who.isPresent()) {
                Map<String, List<Told>> all = in >= 0 ? stayed : out;
                all.computeIfAbsent(who.get().key(), _ -> new ArrayList<>())
                        .add(told(sheet, s, who.get().name(), from, Math.min(end, at + REACH)));
            }
        }
    }

    private static Told told(Sheet sheet, int s, String name, int from, int end) {
        Set<String> kinds = new HashSet<>();
        for (int i = from; i < end; i++) {
            AlibiCheck.kind(sheet.tokens().lower(i)).ifPresent(kinds::add);
        }
        Set<When> days = new HashSet<>();
        sheet.timesIn(s).stream().map(TimeReading::when).filter(When::dated).forEach(days::add);
        return new Told(
                name,
                kinds,
                sheet.atAGlance(s)
                        ? sheet.sentence(s)
                        : sheet.prose()
                                .passage(from, Math.min(end, sheet.sentences().end(s)) - 1),
                sheet.readings().document(),
                s,
                days);
    }

    /// Whether a sentence, or the one before, speaks of an hour, an evening or a night.
    private static boolean night(Sheet sheet, int sentence) {
        for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            boolean hour = sheet.timesIn(s).stream()
                    .anyMatch(t ->
                            t.when() instanceof When.Moment || t.timex().value().contains("T"));
            if (hour || WORDS.has("night", sheet.tokens(), first, end)) {
                return true;
            }
        }
        return false;
    }

    /// As far as no sign or word begins or ends another clause.
    private static int clause(Tokens tokens, int at, int limit, int step) {
        int i = at;
        while (step < 0 ? i > limit : i < limit) {
            int next = step < 0 ? i - 1 : i;
            if (tokens.is(next, ',') || tokens.is(next, ';') || CueWords.CLAUSE.has(tokens, next)) {
                break;
            }
            i += step;
        }
        return i;
    }

    private static int clause(Tokens tokens, int at, int first) {
        int from = at;
        while (from > Math.max(first, at - REACH) && !tokens.is(from - 1, ';')) {
            from--;
        }
        return from;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        stayed.forEach((person, in) -> {
            List<Told> gone = out.getOrDefault(person, List.of());
            for (Told one : gone.size() > OFTEN ? List.<Told>of() : in) {
                gone.stream()
                        .filter(other -> clash(one, other))
                        .findFirst()
                        .ifPresent(other -> found.add(of(one, other)));
            }
        });
        return Repeats.without(found);
    }

    private static boolean clash(Told in, Told out) {
        boolean near = in.paper().equals(out.paper()) && Math.abs(in.sentence() - out.sentence()) < APART;
        boolean days = in.days().isEmpty()
                || out.days().isEmpty()
                || in.days().stream().anyMatch(a -> out.days().stream().anyMatch(b -> !a.apart(b)));
        Set<String> home = in.kinds().isEmpty() ? Set.of("home") : in.kinds();
        return !near && days && home.stream().noneMatch(out.kinds()::contains);
    }

    private static Discrepancy of(Told in, Told out) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "stayed-in-and-out",
                        in.name() + " stays there the whole time by one passage and is elsewhere by the other.",
                        List.of(in.passage(), out.passage()),
                        .6)
                .inGerman(in.name() + " bleibt nach der einen Stelle die ganze Zeit dort und ist nach der anderen"
                        + " woanders.");
    }
}
