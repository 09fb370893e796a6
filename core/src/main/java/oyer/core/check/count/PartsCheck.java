package oyer.core.check.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// Parts and the whole that they are parts of, as one sentence tells them: no part is larger than its whole (`11 of
/// 42`, `seven prisons, including two`), a share is the share that the two numbers give (`18 of the 42 samples (43
/// percent)`), a majority is more than half (`a majority of 6 of the 13`). What a day's hours are of is a day.
final class PartsCheck extends ReckoningCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int HOURS = 24;
    /// Words between a part, its whole and their share.
    private static final int NEAR = 7;
    /// Words between a whole and `including`.
    private static final int WHOLE = 6;

    /// @param end the last token of the two
    private record Of(Quantity part, Quantity whole, int first, int end) {}

    @Override
    public void read(Sheet sheet) {
        for (int s = 0; s < sheet.sentences().size(); s++) {
            List<Quantity> here = sheet.quantitiesIn(s);
            if (!here.isEmpty()) {
                List<Of> parts = parts(sheet, here);
                parts.forEach(of -> part(sheet, of));
                shares(sheet, here, parts);
                here.forEach(q -> hours(sheet, q));
            }
        }
    }

    private static boolean whole(Quantity quantity) {
        return quantity.measure() == Measure.COUNT
                && quantity.value().signum() > 0
                && quantity.value().stripTrailingZeros().scale() <= 0;
    }

    /// A part that says of what it is one; `11 of the 42`, `11 out of 42`; `seven prisons, including two`.
    private static List<Of> parts(Sheet sheet, List<Quantity> here) {
        Tokens tokens = sheet.tokens();
        List<Of> parts = new ArrayList<>();
        for (Quantity part : here) {
            if (!whole(part)
                    || year(part)
                    || numbered(tokens, part, sheet)
                    || part.bound() != Bound.EXACT && part.bound() != Bound.AT_LEAST) {
                continue;
            }
            int first = sheet.firstToken(part.passage().span());
            int last = sheet.lastToken(part.passage().span());
            for (Quantity whole : here) {
                if (whole == part || !whole(whole) || whole.bound() != Bound.EXACT) {
                    continue;
                }
                int from = sheet.firstToken(whole.passage().span());
                int to = sheet.lastToken(whole.passage().span());
                boolean said = part.partOf()
                                .filter(p -> p.span().overlaps(whole.passage().span()))
                                .isPresent()
                        && (from > last || unbroken(tokens, to + 1, first));
                boolean after = from > last && from - last <= 4 && outOf(tokens, last + 1, from);
                boolean included = from < first
                        && first - to <= WHOLE
                        && CueWords.INCLUDING.has(tokens, first - 1)
                        && unbroken(tokens, to + 1, first - 1);
                boolean some = CueWords.SEVERAL.has(tokens, from - 1); // `several 100`
                if (!some && (said || after || included)) {
                    parts.add(new Of(part, whole, Math.min(first, from), Math.max(last, to)));
                    break;
                }
            }
        }
        return parts;
    }

    /// `11 were tested in 1998`: four digits without a sign between are as likely a year.
    private static boolean year(Quantity quantity) {
        return quantity.passage().words().strip().matches("1[5-9]\\d\\d|20\\d\\d");
    }

    /// `section 3(3)`: a number with a bracket right behind it, or in such a bracket, counts nothing.
    private static boolean numbered(Tokens tokens, Quantity quantity, Sheet sheet) {
        int next = sheet.lastToken(quantity.passage().span()) + 1;
        int first = sheet.firstToken(quantity.passage().span());
        boolean within = first > 1 && tokens.is(first - 1, '(') && tokens.gap(first - 1) == Tokens.Gap.NONE;
        return within || tokens.is(next, '(') && tokens.gap(next) == Tokens.Gap.NONE;
    }

    /// `of the`, `out of`, `von den`, with nothing else between.
    private static boolean outOf(Tokens tokens, int from, int to) {
        boolean of = false;
        for (int i = from; i < to; i++) {
            of |= CueWords.OF.has(tokens, i);
            if (!CueWords.OF.has(tokens, i) && !CueWords.THE.has(tokens, i) && !tokens.is(i, "out")) {
                return false;
            }
        }
        return of;
    }

    private static boolean unbroken(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean parted = tokens.is(i, '.') || tokens.is(i, ';') || tokens.is(i, "or") || tokens.is(i, "oder");
            if (parted || tokens.is(i, "and") || tokens.is(i, "und")) {
                return false;
            }
        }
        return true;
    }

    private void part(Sheet sheet, Of of) {
        List<Passage> passages = List.of(of.part().passage(), of.whole().passage());
        String part = plain(of.part().value());
        String whole = plain(of.whole().value());
        if (of.part().value().compareTo(of.whole().value()) > 0) {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "part-above-whole",
                            part + " are called a part of " + whole + ".",
                            passages,
                            .8)
                    .inGerman(part + " werden ein Teil von " + whole + " genannt.")
                    .with(pieces(of.part(), of.whole().value(), "whole")));
            return;
        }
        BigDecimal twice = of.part().value().multiply(BigDecimal.TWO);
        if (majority(sheet, of) && twice.compareTo(of.whole().value()) <= 0) {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "no-majority",
                            part + " of " + whole + " are called a majority, and are not more than half.",
                            passages,
                            .8)
                    .inGerman(part + " von " + whole + " heißen eine Mehrheit und sind nicht mehr als die Hälfte.")
                    .with(pieces(
                            of.part(), of.whole().value().divide(BigDecimal.TWO, 1, RoundingMode.HALF_UP), "half")));
        } else if (of.part().value().compareTo(of.whole().value()) < 0) {
            fitting.add(new Consistent("part-within-whole", part + " are fewer than " + whole + ".", passages)
                    .inGerman(part + " sind weniger als " + whole + "."));
        }
    }

    private static Working pieces(Quantity part, BigDecimal reckoned, String label) {
        return Working.against(Working.Unit.PIECES, part.passage(), part.value(), label, reckoned);
    }

    /// `a majority of 6 of the 13`, `the majority, 6 of 13`; not `less than a majority`.
    private static boolean majority(Sheet sheet, Of of) {
        Tokens tokens = sheet.tokens();
        for (int i = Math.max(0, of.first() - 4); i < of.first(); i++) {
            if (CueWords.MAJORITY.has(tokens, i)) {
                return !CueWords.NOT.within(tokens, Math.max(0, i - 3), i)
                        && !tokens.is(i - 2, "than")
                        && unbroken(tokens, i, of.first());
            }
        }
        return false;
    }

    /// A percentage right behind a part and its whole, or right before them, with nothing counted between.
    private void shares(Sheet sheet, List<Quantity> here, List<Of> parts) {
        for (Quantity share : here) {
            if (share.measure() != Measure.PERCENTAGE) {
                continue;
            }
            int first = sheet.firstToken(share.passage().span());
            int last = sheet.lastToken(share.passage().span());
            parts.stream()
                    .filter(of ->
                            first > of.end() && first - of.end() <= NEAR && equated(sheet.tokens(), of.end() + 1, first)
                                    || last < of.first()
                                            && of.first() - last <= 4
                                            && equated(sheet.tokens(), last + 1, of.first()))
                    .findFirst()
                    .ifPresent(of -> share(of, share));
        }
    }

    /// Joined as the same in other words: a bracket, a comma, `or`, `i.e.`, `that is`; what was counted may stand
    /// before.
    private static boolean equated(Tokens tokens, int from, int to) {
        boolean joined = false;
        for (int i = from; i < to; i++) {
            boolean joins = tokens.is(i, '(')
                    || tokens.is(i, ',')
                    || tokens.is(i, '=')
                    || CueWords.EQUALS.has(tokens, i)
                    || tokens.is(i, "or")
                    || tokens.is(i, "oder")
                    || tokens.is(i, "that")
                    || tokens.is(i, "also");
            joined |= joins;
            if (tokens.is(i, "and") || tokens.is(i, "und") || tokens.is(i, ';') || CueWords.NOT.has(tokens, i)) {
                return false;
            }
        }
        return joined;
    }

    private void share(Of of, Quantity share) {
        BigDecimal exact = of.part().value().multiply(HUNDRED).divide(of.whole().value(), 2, RoundingMode.HALF_UP);
        BigDecimal off = exact.subtract(share.value()).abs();
        BigDecimal allowed = switch (share.bound()) {
            case EXACT -> share.value().scale() > 0 ? new BigDecimal("0.11") : BigDecimal.ONE;
            case ABOUT -> BigDecimal.valueOf(5);
            case AT_LEAST, AT_MOST -> HUNDRED;
        };
        List<Passage> passages = List.of(of.part().passage(), of.whole().passage(), share.passage());
        String says = plain(of.part().value()) + " of " + plain(of.whole().value()) + " are "
                + plain(exact.setScale(1, RoundingMode.HALF_UP)) + " percent";
        if (off.compareTo(allowed) > 0) {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "percentage",
                            says + ", not " + plain(share.value()) + ".",
                            passages,
                            .8)
                    .inGerman(plain(of.part().value()) + " von "
                            + plain(of.whole().value()) + " sind "
                            + plain(exact.setScale(1, RoundingMode.HALF_UP)).replace('.', ',') + " Prozent, nicht "
                            + plain(share.value()).replace('.', ',') + ".")
                    .with(Working.against(Working.Unit.PERCENT, share.passage(), share.value(), "reckoned", exact)));
        } else if (share.bound() == Bound.EXACT || share.bound() == Bound.ABOUT) {
            fitting.add(new Consistent("percentage", says + ".", passages)
                    .inGerman(GermanWords.decimal(plain(of.part().value())) + " von "
                            + GermanWords.decimal(plain(of.whole().value())) + " sind "
                            + GermanWords.decimal(plain(exact.setScale(1, RoundingMode.HALF_UP))) + " Prozent."));
        }
    }

    /// `23 hours a day`.
    private void hours(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int next = sheet.lastToken(quantity.passage().span()) + 1;
        boolean daily =
                (tokens.is(next, "a") || tokens.is(next, "each") || tokens.is(next, "every") || tokens.is(next, "per"))
                                && tokens.is(next + 1, "day")
                        || (tokens.is(next, "am") || tokens.is(next, "pro")) && tokens.is(next + 1, "tag");
        if (!daily || !quantity.unit().equals("hour") || quantity.bound() != Bound.EXACT) {
            return;
        }
        Passage day = sheet.prose().passage(next, next + 1);
        if (quantity.value().compareTo(BigDecimal.valueOf(HOURS)) <= 0) {
            fitting.add(new Consistent(
                            "hours-of-a-day",
                            plain(quantity.value()) + " hours are within a day of 24.",
                            List.of(quantity.passage(), day))
                    .inGerman(GermanWords.decimal(plain(quantity.value())) + " Stunden passen in einen Tag von 24."));
        } else {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "hours-of-a-day",
                            "A day has 24 hours, not " + plain(quantity.value()) + ".",
                            List.of(quantity.passage(), day),
                            .8)
                    .inGerman("Ein Tag hat 24 Stunden, nicht " + plain(quantity.value()) + "."));
        }
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
