package oyer.core.check.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// A sum that a sentence does itself: `stock of £7,000, fittings of £2,500 and work of £6,150, together £15,650`,
/// `8.200 Euro und 5.150 Euro, insgesamt 13.350 Euro`, `400 ml and 600 ml, 1,000 ml in all`.
///
/// The parts are all that is told before it in the same unit, in the same sentence, since the last such sum; nothing is
/// said where some are only examples (`including`, `davon`) or only bounds. So are notes and coins by their number and
/// worth: `8 x 100, 11 x 50 EUR, zusammen 1.350 EUR`.
final class InAllCheck extends ReckoningCheck {

    /// Words between `in all` and the sum.
    private static final int NEAR = 2;

    private static final double SURE = .85;

    /// Of a number of notes or of what one is worth.
    private static final int DIGITS = 4;

    /// Words between one kind of notes and the next, and between the last and the sum, which in a table may stand
    /// below.
    private static final int KIND = 4;

    private static final int BELOW = 24;

    /// Spaces that part the columns of a table.
    private static final int COLUMN = 2;

    @Override
    public void read(Sheet sheet) {
        notes(sheet);
        for (int s = 0; s < sheet.sentences().size(); s++) {
            List<Quantity> here = sheet.quantitiesIn(s);
            int from = 0;
            for (int i = 2; i < here.size(); i++) {
                Quantity whole = here.get(i);
                if (whole.value().signum() > 0 && inAll(sheet, s, whole)) {
                    sum(sheet, whole, parts(sheet, here.subList(from, i), whole));
                    from = i + 1;
                }
            }
        }
    }

    /// @param end the token behind it
    private record Times(BigDecimal sum, int first, int end) {}

    /// `30 x GBP 20 notes, 4 x GBP 5 notes ... total GBP 620.00`.
    private void notes(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Optional<Times> first = times(tokens, i);
            if (first.isEmpty()) {
                continue;
            }
            List<Times> kinds = new ArrayList<>(List.of(first.get()));
            int end = first.get().end();
            for (int k = end; k < Math.min(tokens.size(), end + KIND); k++) {
                Optional<Times> next = times(tokens, k);
                if (next.isPresent()) {
                    kinds.add(next.get());
                    end = next.get().end();
                    k = end - 1;
                }
            }
            if (kinds.size() > 1) {
                total(sheet, kinds, end);
            }
            i = end - 1;
        }
    }

    /// `8 x 100`, `30 x GBP 20`; of small coins (`5 x 20p`) nothing is read.
    private static Optional<Times> times(Tokens tokens, int first) {
        if (tokens.kind(first) != Tokens.Kind.NUMBER || !tokens.is(first + 1, "x") && !tokens.is(first + 1, '\u00d7')) {
            return Optional.empty();
        }
        int worth = CueWords.COIN.has(tokens, first + 2) ? first + 3 : first + 2;
        int count = tokens.whole(first, DIGITS);
        int each = tokens.whole(worth, DIGITS);
        boolean cents = each < 0 || tokens.gap(worth + 1) == Tokens.Gap.NONE && !closes(tokens, worth + 1);
        return count < 0 || cents || CueWords.CENTS.has(tokens, worth + 1)
                ? Optional.empty()
                : Optional.of(new Times(BigDecimal.valueOf((long) count * each), first, worth + 1));
    }

    private static boolean closes(Tokens tokens, int token) {
        return tokens.is(token, ',') || tokens.is(token, ';') || tokens.is(token, ')') || tokens.is(token, '|');
    }

    private void total(Sheet sheet, List<Times> kinds, int end) {
        Tokens tokens = sheet.tokens();
        for (int i = end; i < Math.min(tokens.size() - 1, end + BELOW); i++) {
            if (tokens.is(i, "x") && tokens.kind(i - 1) == Tokens.Kind.NUMBER) {
                return; // another list
            }
            if (!CueWords.IN_ALL.has(tokens, i) && !CueWords.TOTAL_ROW.has(tokens, i)) {
                continue;
            }
            int from = i + 1;
            Optional<Quantity> whole = sheet.quantities().stream()
                    .filter(q -> q.measure() == Measure.MONEY && q.bound() == Quantity.Bound.EXACT)
                    .filter(q -> {
                        int at = sheet.firstToken(q.passage().span());
                        return at >= from && at <= from + NEAR;
                    })
                    .findFirst();
            if (whole.isPresent()) {
                Passage listed = sheet.prose().passage(kinds.getFirst().first(), end - 1);
                BigDecimal sum = kinds.stream().map(Times::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
                String added = kinds.stream().map(k -> plain(k.sum())).collect(Collectors.joining(" and "));
                said(whole.get(), added, sum, List.of(listed, whole.get().passage()));
                return;
            }
        }
    }

    /// Whether `in all`, `together`, `insgesamt` stands right before a sum.
    private static boolean inAll(Sheet sheet, int sentence, Quantity whole) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(whole.passage().span());
        for (int i = first - 1; i >= Math.max(sheet.sentences().first(sentence), first - NEAR - 1); i--) {
            if (tokens.start(i + 1) - tokens.end(i) > COLUMN) {
                return false; // a total below a column is reckoned with its rows
            }
            boolean all = CueWords.IN_ALL.has(tokens, i)
                    || (tokens.is(i, "all") || tokens.is(i, "total")) && tokens.is(i - 1, "in")
                    || tokens.is(i, "of") && tokens.is(i - 1, "total");
            if (all) {
                return true;
            }
        }
        int next = sheet.lastToken(whole.passage().span()) + 1;
        return CueWords.IN_ALL.has(tokens, next) && tokens.kind(next + 1) != Tokens.Kind.NUMBER
                || tokens.is(next, "in") && (tokens.is(next + 1, "all") || tokens.is(next + 1, "total"));
    }

    /// Those of the same measure and unit; none where one of them is a bound.
    private static List<Quantity> parts(Sheet sheet, List<Quantity> before, Quantity whole) {
        List<Quantity> parts = before.stream()
                .filter(q -> measured(sheet, before, q, whole))
                .filter(q -> q.measure() != Measure.COUNT || q.of().equals(whole.of()))
                .toList();
        boolean exact = whole.bound() == Quantity.Bound.EXACT
                && parts.stream().allMatch(q -> q.bound() == Quantity.Bound.EXACT)
                && parts.stream().allMatch(q -> q.partOf().isEmpty() && !multiplied(sheet, q));
        boolean adds = switch (whole.measure()) {
            case MONEY, DISTANCE, DURATION -> true;
            case OTHER -> !whole.unit().isEmpty();
            case COUNT -> whole.of().isPresent();
            case AGE, SPEED, PERCENTAGE, CONCENTRATION, ORDINAL -> false;
        };
        return exact && adds && parts.size() > 1 ? parts : List.of();
    }

    /// The £50 of `6 x £50`.
    private static boolean multiplied(Sheet sheet, Quantity part) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(part.passage().span());
        int before = tokens.is(first - 1, "x") || tokens.is(first - 1, '\u00d7') ? first - 1 : first - 2;
        return before > 0
                && (tokens.is(before, "x") || tokens.is(before, '\u00d7'))
                && tokens.kind(before - 1) == Tokens.Kind.NUMBER;
    }

    /// Whether it is told in the unit of the whole, if only with the last of its row: `of 600, 450 and 550 marks`.
    private static boolean measured(Sheet sheet, List<Quantity> before, Quantity part, Quantity whole) {
        if (part.measure() == whole.measure() && part.unit().equals(whole.unit())) {
            return true;
        }
        int next = before.indexOf(part) + 1;
        if (part.measure() != Measure.COUNT || part.of().isPresent() || next >= before.size()) {
            return false;
        }
        int after = sheet.lastToken(part.passage().span()) + 1;
        boolean row = sheet.firstToken(before.get(next).passage().span()) == after + 1
                && (sheet.tokens().is(after, ',')
                        || sheet.tokens().is(after, "and")
                        || sheet.tokens().is(after, "und"));
        return row && measured(sheet, before, before.get(next), whole);
    }

    private void sum(Sheet sheet, Quantity whole, List<Quantity> parts) {
        if (parts.isEmpty()) {
            return;
        }
        int from = sheet.firstToken(parts.getFirst().passage().span());
        int to = sheet.firstToken(whole.passage().span());
        if (CueWords.INCLUDING.within(
                        sheet.tokens(),
                        sheet.sentences().first(sheet.sentences().of(from)),
                        to)
                || CueWords.NOT.within(sheet.tokens(), from, to)
                || sheet.tokens().is(sheet.sentences().end(sheet.sentences().of(to)) - 1, '?')) {
            return;
        }
        BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Passage> passages = new ArrayList<>(List.of(whole.passage()));
        parts.forEach(p -> passages.add(p.passage()));
        String added = parts.stream().map(p -> plain(p.value())).collect(Collectors.joining(" and "));
        said(whole, added, sum, passages);
    }

    private void said(Quantity whole, String added, BigDecimal sum, List<Passage> passages) {
        if (sum.compareTo(whole.value()) == 0) {
            fitting.add(new Consistent("in-all", added + " make " + plain(sum) + ".", passages)
                    .inGerman("Zusammen sind es " + plain(sum).replace('.', ',') + "."));
        } else {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "in-all",
                            added + " make " + plain(sum) + ", not " + plain(whole.value()) + ".",
                            passages,
                            SURE)
                    .inGerman("Zusammen sind es " + plain(sum).replace('.', ',') + ", nicht "
                            + plain(whole.value()).replace('.', ',') + ".")
                    .with(Working.against(
                            Working.Unit.PIECES, whole.passage(), whole.value(), "sum of the parts", sum)));
        }
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
