package oyer.core.check.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.OneMatter;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// One sum of money that two papers give otherwise: the loot, the ransom, what was paid for the cattle; or how much of
/// something a blood or a water held.
///
/// Words that stand beside the amounts of every fourth paper of many (`damage`, `costs and expenses`) link none of
/// them.
/// It is held to be one sum where each is the amount of its paper that has most in common with the other, and neither
/// paper has the other's amount anywhere. Less in common is enough where a slip of the hand makes one of the other.
final class AmountsCheck extends MatterCheck {

    /// Smaller sums are told of too much.
    private static final int LEAST = 100;

    private static final int MOST = 300;

    /// So many times the one the other may be: of two sums farther apart neither is the other told wrongly.
    private static final int NEAR = 20;

    /// So many are kept, of however many matters.
    private static final int IN_ALL = 3_000;

    /// Words shared, those of the sentence itself counted twice.
    private static final int LINKED = 4;

    private static final int PERSON = 1;

    /// Two amounts are the same in round figures, in hundredths.
    private static final int ROUND = 6;

    private record Amount(Quantity quantity, Passage sentence, Set<String> persons, int[] own, int[] around) {

        DocumentId document() {
            return sentence.document();
        }

        BigDecimal value() {
            return quantity.value();
        }

        boolean fits(Amount other) {
            BigDecimal more = value().max(other.value());
            BigDecimal apart = value().subtract(other.value()).abs();
            int round = quantity.bound() == Bound.EXACT && other.quantity.bound() == Bound.EXACT ? 1 : ROUND;
            boolean open = quantity.bound() == Bound.AT_LEAST && other.value().compareTo(value()) >= 0
                    || other.quantity.bound() == Bound.AT_LEAST && value().compareTo(other.value()) >= 0
                    || quantity.bound() == Bound.AT_MOST && other.value().compareTo(value()) <= 0
                    || other.quantity.bound() == Bound.AT_MOST && value().compareTo(other.value()) <= 0;
            return open
                    || apart.multiply(BigDecimal.valueOf(100)).compareTo(more.multiply(BigDecimal.valueOf(round))) <= 0;
        }

        /// Whether a wrong figure or a lost nought makes one of the other: the pay of a month is not told as millions.
        boolean near(Amount other) {
            BigDecimal more = value().max(other.value());
            return more.compareTo(value().min(other.value()).multiply(BigDecimal.valueOf(NEAR))) <= 0;
        }

        /// In marks and in euros: two sums.
        boolean sameCoin(Amount other) {
            return quantity.measure() == other.quantity.measure()
                    && (quantity.unit().isEmpty()
                            || other.quantity.unit().isEmpty()
                            || quantity.unit().equals(other.quantity.unit()));
        }

        boolean money() {
            return quantity.measure() == Measure.MONEY;
        }

        int link(Amount other) {
            int persons =
                    (int) persons().stream().filter(other.persons()::contains).count();
            return 2 * Stems.shared(own, other.own) + Stems.shared(around, other.around) + PERSON * persons;
        }

        /// Whether both are written with the same figures in another order.
        boolean slip(Amount other) {
            return figures().equals(other.figures());
        }

        private String figures() {
            char[] figures = value().stripTrailingZeros()
                    .unscaledValue()
                    .toString()
                    .replace("0", "")
                    .toCharArray();
            java.util.Arrays.sort(figures);
            return figures.length < 2 ? value().toPlainString() : new String(figures);
        }
    }

    /// In a box of more papers with amounts, words that many of them have tell nothing of which amount is meant.
    private static final int PAPERS = 8;

    private static final int SHARE = 4;

    private List<Amount> amounts = new ArrayList<>();

    /// Stems of the words of coin (`euros`, `EUR`), which every sum has: they tell nothing of which sum it is.
    private final Set<Integer> coins = new HashSet<>();

    private boolean cut;

    /// A box with so many sums is not held against itself.
    @Override
    public boolean whole() {
        return !cut;
    }

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            boolean money =
                    quantity.measure() == Measure.MONEY && quantity.value().compareTo(BigDecimal.valueOf(LEAST)) >= 0;
            boolean held = quantity.measure() == Measure.CONCENTRATION
                    && quantity.value().signum() > 0
                    && !quantity.unit().isEmpty();
            if (quantity.measure() == Measure.MONEY) {
                int end = sheet.lastToken(quantity.passage().span()) + 1;
                for (int i = sheet.firstToken(quantity.passage().span()); i < end; i++) {
                    coins.add(Stems.of(sheet.tokens(), i));
                }
            }
            int s = sheet.sentenceOf(quantity.passage());
            if ((money || held)
                    && quantity.partOf().isEmpty()
                    && !sheet.tokens().is(sheet.sentences().end(s) - 1, '?')) {
                if (amounts.size() == IN_ALL) {
                    cut = true;
                    return;
                }
                Set<String> persons = new HashSet<>();
                for (int i = Math.max(0, s - 1);
                        i <= Math.min(s + 1, sheet.sentences().size() - 1);
                        i++) {
                    persons.addAll(Filled.persons(sheet, i));
                }
                amounts.add(new Amount(
                        quantity,
                        sheet.shown(s, quantity.passage()),
                        persons,
                        Filled.stems(sheet, s, s),
                        Filled.stems(sheet, s - 1, s + 1)));
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        amounts = telling(without(amounts, coins::contains));
        List<List<Amount>> matters =
                amounts.size() < MOST ? List.of(amounts) : OneMatter.of(amounts, Amount::document, this::together);
        for (List<Amount> sums : matters) {
            if (sums.size() >= MOST) {
                cut = true;
                continue;
            }
            for (Amount one : sums) {
                for (Amount other : sums) {
                    if (one.document().compareTo(other.document()) < 0 && clash(one, other)) {
                        found.add(discrepancy(one, other));
                    }
                }
            }
        }
        return Repeats.without(found);
    }

    /// The amounts with the words beside them that few papers have.
    private static List<Amount> telling(List<Amount> amounts) {
        long papers = amounts.stream().map(Amount::document).distinct().count();
        if (papers <= PAPERS) {
            return amounts;
        }
        Map<Integer, Set<DocumentId>> having = new HashMap<>();
        for (Amount amount : amounts) {
            for (int stem : amount.around()) {
                having.computeIfAbsent(stem, _ -> new HashSet<>()).add(amount.document());
            }
        }
        IntPredicate seldom = stem -> having.getOrDefault(stem, Set.of()).size() * (long) SHARE <= papers;
        return without(amounts, seldom.negate());
    }

    private static List<Amount> without(List<Amount> amounts, IntPredicate stem) {
        IntPredicate kept = stem.negate();
        return amounts.stream()
                .map(a -> new Amount(
                        a.quantity(),
                        a.sentence(),
                        a.persons(),
                        Arrays.stream(a.own()).filter(kept).toArray(),
                        Arrays.stream(a.around()).filter(kept).toArray()))
                .toList();
    }

    private boolean clash(Amount one, Amount other) {
        int link = one.link(other);
        boolean slip = one.slip(other);
        return !one.fits(other)
                && one.near(other)
                && (slip && one.money() && other.money() || one.sameCoin(other))
                && link >= (slip ? 1 : LINKED)
                && (slip || Stems.shared(one.own(), other.own()) > 0)
                && absent(one, other.document())
                && absent(other, one.document())
                && (slip
                        || best(one, other.document()).filter(other::equals).isPresent()
                                && best(other, one.document())
                                        .filter(one::equals)
                                        .isPresent());
    }

    private boolean absent(Amount amount, DocumentId document) {
        return amounts.stream().noneMatch(a -> a.document().equals(document) && a.fits(amount));
    }

    private Optional<Amount> best(Amount amount, DocumentId document) {
        return amounts.stream().filter(a -> a.document().equals(document)).max(Comparator.comparingInt(amount::link));
    }

    private static Discrepancy discrepancy(Amount one, Amount other) {
        String a = "\u201c" + one.quantity().passage().asRead() + "\u201d";
        String b = "\u201c" + other.quantity().passage().asRead() + "\u201d";
        String of = one.money() ? "one sum of money" : "one measure";
        String german = one.money() ? "denselben Betrag" : "denselben Messwert";
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "amount-otherwise",
                        "Two documents give what seems to be " + of + " otherwise: " + a + " and " + b + ".",
                        List.of(one.sentence(), other.sentence()),
                        one.slip(other) ? .75 : .65)
                .inGerman("Zwei Dokumente nennen wohl " + german + " verschieden: " + a + " und " + b + ".")
                .with(new Working(
                        Working.Unit.PIECES,
                        List.of(Working.Mark.stated(a, one.value()), Working.Mark.stated(b, other.value()))));
    }
}
