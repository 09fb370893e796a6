package oyer.core.check.count;

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
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// How many of the same things two documents count: `three petrol cans in the loading bay` against `in the loading bay
/// four petrol cans`, `es fielen zwei Schüsse in die Decke` against `drei Schüsse fielen in die Decke`.
///
/// Only where every document that counts them gives one number. Where the case has no more than two numbers of them,
/// and not many papers, it knows the thing once; of a third number, of a word for anything (`pieces`), and among many
/// papers, the two sentences must say more of the same than the thing itself.
public final class CountedOtherwiseCheck extends MatterCheck {

    public static final String RULE = "counted-otherwise";

    private static final int MOST = 200;

    /// Words beside the thing that the two sentences must share; one is enough where the thing is told in two words.
    private static final int SHARED = 2;

    /// The same of a word for anything.
    private static final int SHARED_ANY = 3;

    /// Papers of one case; of more there are many things of a kind.
    private static final int FEW = 12;

    /// Numbers of one thing; more are of a series.
    private static final int NUMBERS = 3;

    /// Letters by which a word is known without its ending.
    private static final int LETTERS = 7;

    private static final double SURE = .7;

    /// Letters of what is counted: `men` are told of as often as anything.
    private static final int SHORTEST = 3;

    /// Words before the number that may say that it is of some only.
    private static final int BEFORE = 2;

    /// @param words stems of its sentence without the thing's own
    /// @param any whether the word is one for anything
    private record Counted(int number, Quantity quantity, int[] words, boolean named, boolean any) {

        DocumentId document() {
            return quantity.passage().document();
        }
    }

    private final Map<String, List<Counted>> byThing = new TreeMap<>();
    private int papers;

    @Override
    public void read(Sheet sheet) {
        papers++;
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
        int behind = sheet.lastToken(quantity.passage().span()) + 1;
        boolean some = CueWords.SOME_OF.within(tokens, Math.max(begin, first - BEFORE), first)
                || CueWords.THE.has(tokens, first - 1)
                || CueWords.ALL.has(tokens, first - 1)
                || tokens.is(first - 1, "of")
                || CueWords.SOME_OF.within(tokens, behind, Math.min(end, behind + thing.size() + 1))
                || tokens.is(behind, "of")
                || tokens.is(behind, "der")
                || tokens.is(behind, "von")
                || tokens.is(end - 1, '?')
                || CueWords.NOT.within(tokens, begin, first);
        if (some || thing.size() == 0 || thing.length(head) < SHORTEST) {
            return;
        }
        Set<Integer> own = new HashSet<>();
        for (int i = 0; i < thing.size(); i++) {
            own.add(Stems.of(thing, i));
        }
        int[] words = Arrays.stream(Filled.stems(sheet, s, s))
                .filter(w -> !own.contains(w))
                .toArray();
        boolean any = CueWords.ANY_THING.has(thing, head);
        byThing.computeIfAbsent(bare(thing.text(head)), _ -> new ArrayList<>())
                .add(new Counted(quantity.value().intValue(), quantity, words, thing.size() > 1, any));
    }

    private static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String one = lower.endsWith("s") || lower.endsWith("n") ? lower.substring(0, lower.length() - 1) : lower;
        return one.length() > LETTERS ? one.substring(0, LETTERS) : one;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        byThing.forEach((thing, counted) -> {
            long numbers = counted.stream().map(Counted::number).distinct().count();
            if (numbers < 2 || numbers > NUMBERS) {
                return;
            }
            boolean once = numbers == 2 && papers <= FEW;
            counted.stream()
                    .flatMap(a -> counted.stream()
                            .filter(b -> a.document().compareTo(b.document()) < 0 && clash(a, b, counted, once))
                            .map(b -> discrepancy(a, b)))
                    .findFirst()
                    .ifPresent(found::add);
        });
        return found;
    }

    private boolean clash(Counted a, Counted b, List<Counted> all, boolean once) {
        int needed = a.any() ? SHARED_ANY : once ? 0 : a.named() && b.named() ? SHARED - 1 : SHARED;
        return a.number() != b.number()
                && Stems.shared(a.words(), b.words()) >= needed
                && single(a, all)
                && single(b, all)
                && together(a.document(), b.document());
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
