package oyer.core.check.place;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// One person at two kinds of place at the same minute, as two documents tell it: `at 9 p.m. we sat in our kitchen`
/// against `at 9 p.m. he was at the bowling alley`; and a person who was somewhere, against `he was not there`.
///
/// Kinds of place exclude each other (a home, a bar, a church); places of one kind may be one place under two
/// names, and are left alone. Times must be of the clock or a span between two.
public final class AlibiCheck implements Check {

    private static final Map<String, String> KINDS = kinds();

    /// Minutes within which two times of the clock are one.
    private static final int SAME = 5;

    /// @param kind of place
    private record There(
            String name,
            LocalDateTime from,
            LocalDateTime to,
            String kind,
            String word,
            Passage passage,
            DocumentId document) {

        boolean meets(There other) {
            return !from.isAfter(other.to.plusMinutes(SAME)) && !other.from.isAfter(to.plusMinutes(SAME));
        }
    }

    private final Map<String, List<There>> byPerson = new LinkedHashMap<>();

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new TreeMap<>();
        for (List<String> row : TableFile.rows(AlibiCheck.class, "whereabouts.txt")) {
            for (String word : row.get(1).split(" +")) {
                kinds.put(word, row.get(0));
            }
        }
        return kinds;
    }

    /// The kind of place that a word names.
    public static Optional<String> kind(String word) {
        return Optional.ofNullable(KINDS.get(word));
    }

    @Override
    public void read(Sheet sheet) {
        Set<String> company = new HashSet<>();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            Set<String> here = people(sheet, s);
            boolean with = CueWords.WITH_ME.within(
                    sheet.tokens(),
                    sheet.sentences().first(s),
                    sheet.sentences().end(s));
            company = with ? union(here, company) : here;
            presence(sheet, s, with ? company : here);
        }
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.addAll(b);
        return both;
    }

    /// Keys of the people whom a sentence has there: the speaker who says `I` or `we`, and whom it names with them.
    private static Set<String> people(Sheet sheet, int s) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        Set<String> people = new HashSet<>();
        // `He said that he was at the inn`
        int being = CueWords.WAS_THERE.first(tokens, first, end);
        if (being > 0 && CueWords.HE_OR_SHE.has(tokens, being - 1)) {
            sheet.telling(tokens.start(being))
                    .filter(t ->
                            t.mode() == Statement.Mode.INDIRECT && t.speaker().isPresent())
                    .ifPresent(t -> people.add(sheet.key(t.speaker().getAsInt())));
        }
        if (CueWords.I_OR_WE.within(tokens, first, end)) {
            sheet.telling(tokens.start(first))
                    .or(() -> sheet.telling(tokens.start(end - 1) - 1))
                    .filter(t -> t.speaker().isPresent())
                    .map(Statement::speaker)
                    .ifPresent(speaker -> people.add(sheet.key(speaker.getAsInt())));
        }
        for (Mention mention : sheet.mentionsIn(s)) {
            if (mention.kind() == EntityKind.PERSON
                    && sheet.entity(mention.entity()).filter(e -> e.named()).isPresent()) {
                people.add(sheet.key(mention.entity()));
            }
        }
        return people;
    }

    private void presence(Sheet sheet, int s, Set<String> people) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        int being = CueWords.WAS_THERE.first(tokens, first, end);
        boolean said = being >= 0 && !CueWords.DENIED.within(tokens, first, end) && !tokens.is(end - 1, '?');
        Optional<int[]> place = said ? place(tokens, first, end) : Optional.empty();
        if (place.isEmpty() || people.isEmpty() || people.size() > 3) {
            return;
        }
        List<LocalDateTime> clocks = sheet.timesIn(s).stream()
                .map(TimeReading::when)
                .filter(w -> w instanceof When.Moment m && m.from().equals(m.to()))
                .map(w -> ((When.Moment) w).from())
                .toList();
        if (clocks.isEmpty() || clocks.size() > 2) {
            return;
        }
        LocalDateTime from = clocks.getFirst();
        LocalDateTime to = clocks.getLast();
        if (clocks.size() == 2 && (!CueWords.UNTIL.within(tokens, first, end) || !to.isAfter(from))) {
            return;
        }
        String word = tokens.lower(place.get()[0]);
        for (String person : people) {
            byPerson.computeIfAbsent(person, _ -> new ArrayList<>())
                    .add(new There(
                            name(sheet, s, person),
                            from,
                            to,
                            KINDS.getOrDefault(word, ""),
                            word,
                            sheet.sentence(s),
                            sheet.readings().document()));
        }
    }

    private static String name(Sheet sheet, int s, String key) {
        return sheet.mentions().stream()
                .filter(m ->
                        m.kind() == EntityKind.PERSON && sheet.key(m.entity()).equals(key))
                .map(m -> sheet.name(m.entity()))
                .findFirst()
                .orElse("the same person");
    }

    /// The word for the kind of place: the only one of the sentence, with `at` or `in` not far before.
    private static Optional<int[]> place(Tokens tokens, int first, int end) {
        int found = -1;
        for (int i = first; i < end; i++) {
            String kind = KINDS.getOrDefault(tokens.lower(i), "");
            if (!kind.isEmpty() && CueWords.AT_KIND.within(tokens, Math.max(first, i - 4), i)) {
                if (found >= 0 && !KINDS.getOrDefault(tokens.lower(found), "").equals(kind)) {
                    return Optional.empty();
                }
                found = found < 0 ? i : found;
            }
        }
        return found < 0 ? Optional.empty() : Optional.of(new int[] {found});
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        byPerson.values().forEach(places -> twoPlaces(places, found));
        return Repeats.without(found);
    }

    /// Of one person, once for each two kinds of place.
    private static void twoPlaces(List<There> places, List<Discrepancy> found) {
        Set<String> told = new HashSet<>();
        for (There a : places) {
            for (There b : places) {
                boolean two =
                        a.document().compareTo(b.document()) < 0 && !a.kind().equals(b.kind()) && a.meets(b);
                if (two && told.add(a.kind() + b.kind())) {
                    found.add(of(a, b));
                }
            }
        }
    }

    private static Discrepancy of(There a, There b) {
        String when = CalendarWords.day(a.from().toLocalDate()) + " at "
                + (a.from().isAfter(b.from()) ? a.from() : b.from()).toLocalTime();
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "two-places-at-once",
                        "On " + when + " " + a.name() + " is at one place (" + a.word()
                                + ") by one document and at another (" + b.word()
                                + ") by the other; nobody is at two places at the same time.",
                        List.of(a.passage(), b.passage()),
                        .75)
                .inGerman(a.name() + " ist zur selben Zeit nach dem einen Dokument hier (" + a.word()
                        + "), nach dem anderen dort (" + b.word() + ").");
    }
}
