package oyer.core.check.count;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.OneMatter;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.read.tally.Tally;
import oyer.core.read.tally.Tally.Reach;
import oyer.core.read.tally.TallyReader;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// How many of something two papers count: `at least seven blows were struck` and `he had been struck five times and no
/// more`, six calls and `fünf Telefongespräche`.
///
/// Of each paper one count is taken: the only one, or the one that it says is of all. Papers that count more than two
/// different numbers between them count different things.
public final class TalliesCheck extends MatterCheck {

    public static final String RULE = "tallied-otherwise";

    private static final int AROUND = 2;
    private static final int PERSON = 2;
    private static final int LINKED = 2;

    /// The same where one of the two counts in a list only.
    private static final int LISTED = 6;

    /// Of these a case has those of one person, one trial, in whatever words they are told.
    private static final Set<String> ONE = Set.of("gunshot wound", "stab wound", "day of trial");

    private record Counted(Tally tally, Passage passage, Set<String> persons, int[] words) {}

    private final Map<String, Map<DocumentId, List<Counted>>> counted = new TreeMap<>();

    @Override
    public void read(Sheet sheet) {
        for (Tally tally : TallyReader.read(sheet.prose())) {
            boolean dated = sheet.timesIn(sheet.sentences().of(tally.at())).stream()
                    .anyMatch(t -> t.passage().span().overlaps(sheet.tokens().span(tally.at(), tally.at())));
            if (tally.reach() != Reach.SOME && !dated) {
                int s = sheet.sentences().of(tally.at());
                Set<String> persons = new HashSet<>();
                for (int i = Math.max(0, s - 1);
                        i <= Math.min(s + 1, sheet.sentences().size() - 1);
                        i++) {
                    persons.addAll(Filled.persons(sheet, i));
                }
                counted.computeIfAbsent(tally.of(), _ -> new TreeMap<>())
                        .computeIfAbsent(sheet.readings().document(), _ -> new ArrayList<>())
                        .add(new Counted(
                                tally,
                                sheet.shown(s, tally.words()),
                                persons,
                                Filled.stems(sheet, s - AROUND, s + AROUND)));
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        counted.forEach((of, byDocument) -> {
            List<Counted> all = byDocument.values().stream()
                    .map(TalliesCheck::single)
                    .flatMap(Optional::stream)
                    .toList();
            OneMatter.of(all, c -> c.passage().document(), this::together).forEach(single -> found(of, single, found));
        });
        return found;
    }

    /// Of two numbers each paper has one.
    private static void found(String of, List<Counted> single, List<Discrepancy> found) {
        long numbers = single.stream()
                .map(c -> c.tally().low() + " " + c.tally().high())
                .distinct()
                .count();
        if (numbers != 2) {
            return;
        }
        Map<DocumentId, Passage> passages = new LinkedHashMap<>();
        List<Counted> first = new ArrayList<>();
        for (Counted a : single) {
            for (Counted b : single) {
                boolean order = a.passage().document().compareTo(b.passage().document()) < 0;
                if (order && a.tally().excludes(b.tally()) && linked(of, a, b)) {
                    first.addAll(List.of(a, b));
                }
            }
        }
        if (!first.isEmpty()) {
            first.forEach(c -> passages.putIfAbsent(c.passage().document(), c.passage()));
            single.forEach(c -> passages.putIfAbsent(c.passage().document(), c.passage()));
            found.add(discrepancy(first.get(0).tally(), first.get(1).tally(), List.copyOf(passages.values())));
        }
    }

    private static Optional<Counted> single(List<Counted> all) {
        List<Counted> whole =
                all.stream().filter(c -> c.tally().reach() == Reach.ALL).toList();
        List<Counted> told = whole.isEmpty() ? all : whole;
        // `two men`, and later `one man had a cap`
        List<Counted> several = told.stream()
                .filter(c -> c.tally().high() > 1 || c.tally().reach() == Reach.ALL)
                .toList();
        List<Counted> counts = several.isEmpty() ? told : several;
        long numbers = counts.stream().map(c -> c.tally().low()).distinct().count();
        return numbers == 1 ? Optional.of(counts.getFirst()) : Optional.empty();
    }

    private static boolean linked(String of, Counted a, Counted b) {
        int persons = (int) a.persons().stream().filter(b.persons()::contains).count();
        boolean all = a.tally().reach() == Reach.ALL && b.tally().reach() == Reach.ALL;
        boolean lists = listed(a.tally()) != listed(b.tally()); // `Photographs (2)` of a list may be others
        int needed = lists && !ONE.contains(of) ? LISTED : ONE.contains(of) ? 0 : all ? LINKED - 1 : LINKED;
        return PERSON * persons + Stems.shared(a.words(), b.words()) >= needed;
    }

    private static boolean listed(Tally tally) {
        String words = tally.words().words().replace(")", "");
        return Character.isDigit(words.charAt(words.length() - 1)) && !Character.isDigit(words.charAt(0));
    }

    private static Discrepancy discrepancy(Tally a, Tally b, List<Passage> passages) {
        String told = listed(a.words());
        String otherwise = listed(b.words());
        String one = "\u201c" + told + "\u201d";
        String other = "\u201c" + otherwise + "\u201d";
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "Two documents seem to count the same and differ: " + one + " and " + other + ".",
                        passages,
                        .7)
                .inGerman("Zwei Dokumente zählen wohl dasselbe und weichen ab: " + GermanWords.quoted(told) + " und "
                        + GermanWords.quoted(otherwise) + ".")
                .with(new Working(Working.Unit.PIECES, List.of(mark(one, a), mark(other, b))));
    }

    private static Working.Mark mark(String label, Tally tally) {
        int high = tally.high() == Tally.OPEN ? 2 * tally.low() : tally.high();
        return Working.Mark.stated(label, tally.low(), high);
    }

    /// `Swabs ........ 8`: the dots lead to the number and say nothing.
    private static String listed(Passage passage) {
        return passage.words().replaceAll("[\\s.]*\\s[\\s.]*", " ");
    }
}
