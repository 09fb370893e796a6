package oyer.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.Timex;

/// The same thing told twice with values that exclude each other: `the shop was searched on 3 May 2001` and `on 13 May
/// 2001 the shop was searched`; `four empty crates stood in the cellar` and `five empty crates`.
///
/// Two tellings are of the same thing when nearly all that the shorter says of it is in the longer, seldom words
/// among it, and neither names anybody whom the other does not. Told three times or more with different values it is a
/// series of like things, and nothing is said.
final class SameFactCheck implements Check {

    /// A word around more values than this says little of which one is meant.
    private static final int COMMON = 24;

    private static final int SELDOM = 5;

    private final List<Fact> facts = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        List<Passage> dates = new ArrayList<>();
        for (TimeReading time : sheet.times()) {
            if (time.timex().type() == Timex.Type.DATE && digits(time.passage())) {
                dates.add(time.passage());
            }
        }
        for (TimeReading time : sheet.times()) {
            boolean whole =
                    time.when().earliest().isPresent() && time.when().latest().isPresent();
            if (whole && digits(time.passage()) && time.timex().mod().isEmpty()) {
                LocalDate first = time.when().earliest().orElseThrow();
                LocalDate last = time.when().latest().orElseThrow();
                if (first.plusDays(31).isAfter(last)) {
                    add(
                            sheet,
                            tokens,
                            "date",
                            time.passage(),
                            dates,
                            first.toEpochDay(),
                            last.toEpochDay(),
                            CalendarWords.days(first, last));
                }
            }
        }
        List<Passage> counted =
                sheet.quantities().stream().map(Quantity::passage).toList();
        for (Quantity quantity : sheet.quantities()) {
            String kind = kind(quantity);
            if (!kind.isEmpty()
                    && quantity.bound() == Quantity.Bound.EXACT
                    && quantity.partOf().isEmpty()) {
                long value = quantity.value().movePointRight(3).longValue();
                add(
                        sheet,
                        tokens,
                        kind,
                        quantity.passage(),
                        counted,
                        value,
                        value,
                        quantity.passage().words());
            }
        }
    }

    private static String kind(Quantity quantity) {
        return switch (quantity.measure()) {
            case COUNT -> quantity.of().map(of -> "count " + lastStem(of)).orElse("");
            case AGE -> "age";
            case DURATION -> "duration " + quantity.unit();
            case DISTANCE, MONEY, PERCENTAGE, CONCENTRATION, SPEED -> quantity.measure() + " " + quantity.unit();
            case ORDINAL, OTHER -> "";
        };
    }

    private static String lastStem(String of) {
        String last = of.substring(of.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    private static boolean digits(Passage passage) {
        return passage.words().chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private void add(
            Sheet sheet,
            Tokens tokens,
            String kind,
            Passage passage,
            List<Passage> others,
            long low,
            long high,
            String said) {
        int sentence = sheet.sentenceOf(passage);
        int first = sheet.firstToken(passage.span());
        int last = sheet.lastToken(passage.span());
        int from = sheet.sentences().first(sentence);
        int to = sheet.sentences().end(sentence);
        for (Passage other : others) {
            int start = sheet.firstToken(other.span());
            int end = sheet.lastToken(other.span());
            if (end < first && end >= from) {
                from = (end + first + 1) / 2;
            } else if (start > last && start < to) {
                to = (last + start + 1) / 2;
            }
        }
        if (to - from > 120) {
            return;
        }
        int[] about = new int[to - from];
        int[] names = new int[to - from];
        int words = 0;
        int named = 0;
        int numbers = 0;
        for (int i = from; i < to; i++) {
            if (i >= first && i <= last || CueWords.STOP.has(tokens, i)) {
                continue;
            }
            if (CueWords.ANOTHER.has(tokens, i)) {
                return;
            }
            if (tokens.kind(i) == Kind.WORD && tokens.length(i) > 2) {
                int stem = Stems.of(tokens, i);
                about[words++] = stem;
                if (tokens.capitalised(i) && i > sheet.sentences().first(sentence)) {
                    names[named++] = stem;
                }
            } else if (tokens.kind(i) != Kind.SIGN && i > sheet.sentences().first(sentence) + 1) {
                numbers += tokens.hash(i) * 31 + 7;
            }
        }
        facts.add(new Fact(kind, passage, low, high, said, sentence, set(about, words), set(names, named), numbers));
    }

    private static int[] set(int[] words, int size) {
        return Arrays.stream(words, 0, size).sorted().distinct().toArray();
    }

    @Override
    public List<Discrepancy> found() {
        Map<Long, List<Integer>> index = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            for (int word : facts.get(i).about()) {
                index.computeIfAbsent(key(facts.get(i), word), _ -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<Integer, Set<Integer>> same = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Map<Integer, Integer> shared = new HashMap<>();
            Map<Integer, Integer> seldom = new HashMap<>();
            for (int word : fact.about()) {
                List<Integer> places = index.getOrDefault(key(fact, word), List.of());
                if (places.size() <= COMMON) {
                    for (int other : places) {
                        if (other > i) {
                            shared.merge(other, 1, Integer::sum);
                            if (places.size() <= SELDOM) {
                                seldom.merge(other, 1, Integer::sum);
                            }
                        }
                    }
                }
            }
            for (Map.Entry<Integer, Integer> entry : shared.entrySet()) {
                int j = entry.getKey();
                if (alike(fact, facts.get(j), seldom.getOrDefault(j, 0))) {
                    same.computeIfAbsent(i, _ -> new HashSet<>()).add(j);
                    same.computeIfAbsent(j, _ -> new HashSet<>()).add(i);
                }
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            for (int j : same.getOrDefault(i, Set.of())) {
                Fact a = facts.get(i);
                Fact b = facts.get(j);
                if (j > i && a.excludes(b) && !series(same, i, j)) {
                    found.add(discrepancy(a, b));
                }
            }
        }
        return found;
    }

    private static long key(Fact fact, int word) {
        return ((long) fact.kind().hashCode() << 32) ^ (word & 0xffffffffL);
    }

    private static boolean alike(Fact a, Fact b, int seldom) {
        int shared = Stems.shared(a.about(), b.about());
        int less = Math.min(a.about().length, b.about().length);
        int more = Math.max(a.about().length, b.about().length);
        boolean near =
                a.passage().document().equals(b.passage().document()) && Math.abs(a.sentence() - b.sentence()) < 2;
        if (near || seldom < 2 || shared < 4 || shared * 10 < less * 7 || shared * 10 < more * 4) {
            return false;
        }
        boolean namesDiffer = Stems.shared(a.names(), b.about()) < a.names().length
                && Stems.shared(b.names(), a.about()) < b.names().length;
        return !namesDiffer && (a.numbers() == b.numbers() || a.numbers() == 0 || b.numbers() == 0);
    }

    /// Whether a third telling has a third value.
    private boolean series(Map<Integer, Set<Integer>> same, int i, int j) {
        Set<Integer> around = new HashSet<>(same.getOrDefault(i, Set.of()));
        around.addAll(same.getOrDefault(j, Set.of()));
        for (int k : around) {
            if (k != i
                    && k != j
                    && facts.get(k).excludes(facts.get(i))
                    && facts.get(k).excludes(facts.get(j))) {
                return true;
            }
        }
        return false;
    }

    private static Discrepancy discrepancy(Fact a, Fact b) {
        String what = a.kind().equals("date") ? "the same event" : "the same thing";
        int shared = Stems.shared(a.about(), b.about());
        int more = Math.max(a.about().length, b.about().length);
        double confidence = Math.min(.9, .5 + .4 * shared / more);
        String rule = a.kind().equals("date") ? "same-event-other-date" : "same-thing-other-number";
        return new Discrepancy(
                Discrepancy.Type.CONTRADICTION,
                rule,
                "Two passages that seem to tell of " + what + " differ: " + a.said() + " and " + b.said() + ".",
                List.of(a.passage(), b.passage()),
                confidence);
    }
}
