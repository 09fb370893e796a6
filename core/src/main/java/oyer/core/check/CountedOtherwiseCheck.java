package oyer.core.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// How many of the same things two documents count: `three petrol cans in the loading bay` against `in the loading bay
/// four petrol cans`, `es fielen zwei Schüsse in die Decke` against `drei Schüsse fielen in die Decke`.
///
/// Only where every document that counts them gives one number, and the case no more than two: more are of a series.
/// The two sentences must say more of the same than the thing itself.
final class CountedOtherwiseCheck implements Check {

    static final String RULE = "counted-otherwise";

    private static final int MOST = 200;

    /// Words beside the thing that the two sentences must share; one is enough where the thing is told in two words.
    private static final int SHARED = 2;

    private static final double SURE = .7;

    /// Letters of what is counted: `men` are told of as often as anything.
    private static final int SHORTEST = 3;

    /// Words before the number that may say that it is of some only.
    private static final int BEFORE = 2;

    /// @param words stems of its sentence without the thing's own
    private record Counted(int number, Quantity quantity, int[] words, boolean named) {

        DocumentId document() {
            return quantity.passage().document();
        }
    }

    private final Map<String, List<Counted>> byThing = new TreeMap<>();

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            boolean exact = quantity.measure() == Measure.COUNT
                    && quantity.bound() == Bound.EXACT
                    && quantity.partOf().isEmpty()
                    && quantity.value().scale() <= 0
                    && quantity.value().signum() > 0
                    && quantity.value().precision() < 4
                    && quantity.value().intValue() <= MOST;
            if (exact && quantity.of().filter(of -> !of.isBlank()).isPresent()) {
                counted(sheet, quantity, quantity.of().orElseThrow());
            }
        }
    }

    private void counted(Sheet sheet, Quantity quantity, String of) {
        Tokens tokens = sheet.tokens();
        Tokens thing = Tokens.of(of);
        int s = sheet.sentenceOf(quantity.passage());
        int first = sheet.firstToken(quantity.passage().span());
        int begin = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        int head = thing.size() - 1;
        boolean some = CueWords.SOME_OF.within(tokens, Math.max(begin, first - BEFORE), first)
                || CueWords.THE.has(tokens, first - 1)
                || CueWords.ALL.has(tokens, first - 1)
                || tokens.is(first - 1, "of")
                || tokens.is(end - 1, '?')
                || CueWords.NOT.within(tokens, begin, first);
        if (some || thing.size() == 0 || thing.length(head) < SHORTEST || CueWords.ANY_THING.has(thing, head)) {
            return;
        }
        Set<Integer> own = new HashSet<>();
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < thing.size(); i++) {
            own.add(Stems.of(thing, i));
            name.append(i == 0 ? "" : " ").append(plural(thing.text(i)));
        }
        int[] words = Arrays.stream(Filled.stems(sheet, s, s))
                .filter(w -> !own.contains(w))
                .toArray();
        byThing.computeIfAbsent(name.toString(), _ -> new ArrayList<>())
                .add(new Counted(quantity.value().intValue(), quantity, words, thing.size() > 1));
    }

    private static String plural(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        byThing.forEach((thing, counted) -> {
            boolean two = counted.stream().map(Counted::number).distinct().count() == 2;
            if (!two) {
                return;
            }
            counted.stream()
                    .flatMap(a -> counted.stream()
                            .filter(b -> a.document().compareTo(b.document()) < 0 && clash(a, b, counted))
                            .map(b -> discrepancy(a, b)))
                    .findFirst()
                    .ifPresent(found::add);
        });
        return found;
    }

    private static boolean clash(Counted a, Counted b, List<Counted> all) {
        int shared = Stems.shared(a.words(), b.words());
        return a.number() != b.number()
                && shared >= (a.named() ? SHARED - 1 : SHARED)
                && single(a, all)
                && single(b, all);
    }

    private static boolean single(Counted one, List<Counted> all) {
        return all.stream().noneMatch(c -> c.document().equals(one.document()) && c.number() != one.number());
    }

    private static Discrepancy discrepancy(Counted a, Counted b) {
        String one = words(a.quantity());
        String other = words(b.quantity());
        Passage first = a.quantity().passage();
        Passage second = b.quantity().passage();
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "Two documents that seem to count the same things differ: " + one + ", and " + other + ".",
                        List.of(first, second),
                        SURE)
                .inGerman("Zwei Dokumente, die wohl dasselbe zählen, weichen ab: " + one + "; " + other + ".")
                .with(new Working(
                        Working.Unit.PIECES,
                        List.of(
                                Working.Mark.stated(one, a.number(), a.number()),
                                Working.Mark.stated(other, b.number(), b.number()))));
    }

    private static String words(Quantity quantity) {
        return "\u201c" + (quantity.passage().words() + " " + quantity.of().orElse("")).replaceAll("\\s+", " ")
                + "\u201d";
    }
}
