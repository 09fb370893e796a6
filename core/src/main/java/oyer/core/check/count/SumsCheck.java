package oyer.core.check.count;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Sums that a text does itself: days as hours and seconds, so many pieces and their numbers,
/// parts and their whole, a percentage. What comes out right is listed; what does not is a contradiction, except where
/// the text may leave parts out.
final class SumsCheck extends ReckoningCheck {

    /// Fewer numbers in a row are no list.
    private static final int LIST = 3;

    @Override
    public void read(Sheet sheet) {
        for (int s = 0; s < sheet.sentences().size(); s++) {
            List<Quantity> here = sheet.quantitiesIn(s);
            if (here.size() > 1) {
                units(sheet, s, here);
                parts(sheet, s, here);
            }
            percent(sheet, s, here);
        }
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Measure.COUNT && quantity.bound() == Quantity.Bound.EXACT) {
                numbered(sheet, quantity);
            }
        }
    }

    /// `his 100th day, the equivalent of 2,400 hours or 8,640,000 seconds`, `72 hours, equal to 4,320 minutes`.
    private void units(Sheet sheet, int sentence, List<Quantity> here) {
        int first = sheet.sentences().first(sentence);
        boolean equals =
                CueWords.EQUALS.within(sheet.tokens(), first, sheet.sentences().end(sentence));
        List<Quantity> lengths = here.stream().filter(q -> seconds(q) > 0).toList();
        for (int i = 0; i < lengths.size(); i++) {
            Quantity of = lengths.get(i);
            for (Quantity other : lengths.subList(i + 1, lengths.size())) {
                long times = seconds(of) % seconds(other) == 0 ? seconds(of) / seconds(other) : 0;
                if (times > 1 && (equals || again(sheet, of, other))) {
                    BigDecimal product = of.value().multiply(BigDecimal.valueOf(times));
                    Worded sum = new Worded(
                            plain(of.value()) + " " + unit(of) + "s are " + plain(product) + " " + unit(other) + "s",
                            plain(of.value()) + " " + GermanWords.units(unit(of)) + " sind " + plain(product) + " "
                                    + GermanWords.units(unit(other)));
                    product(of, other, product, sum, i == 0);
                }
            }
        }
    }

    /// `Fourteen days, or 336 hours`, `14 Tage (336 Stunden)`: the same once more. `Two weeks or ten days` are two.
    private static boolean again(Sheet sheet, Quantity of, Quantity other) {
        Tokens tokens = sheet.tokens();
        int behind = sheet.lastToken(of.passage().span()) + 1;
        int next = sheet.firstToken(other.passage().span());
        boolean or = tokens.is(behind, ',')
                && (tokens.is(behind + 1, "or") || tokens.is(behind + 1, "oder"))
                && next == behind + 2;
        boolean aside = tokens.is(behind, '(')
                && next == behind + 1
                && tokens.is(sheet.lastToken(other.passage().span()) + 1, ')');
        return (or || aside) && !unit(of).equals("week");
    }

    private static String unit(Quantity quantity) {
        return quantity.unit().isEmpty() ? "day" : quantity.unit();
    }

    /// How long one of its unit is; 0 where it is none of time or is no exact number.
    private static long seconds(Quantity quantity) {
        boolean day = quantity.unit().isEmpty()
                && quantity.of()
                        .filter(of -> of.equals("day") || of.equals("days") || of.equals("Tag"))
                        .isPresent();
        return quantity.bound() != Quantity.Bound.EXACT
                ? 0
                : switch (unit(quantity)) {
                    case "week" -> 7 * 24 * 60 * 60;
                    case "day" -> day || !quantity.unit().isEmpty() ? 24 * 60 * 60 : 0;
                    case "hour" -> 60 * 60;
                    case "minute" -> 60;
                    case "second" -> 1;
                    default -> 0;
                };
    }

    /// @param flagged whether it is said where it does not come out; of three sums on one wrong number two are enough
    private void product(Quantity of, Quantity stated, BigDecimal product, Worded sum, boolean flagged) {
        if (product.compareTo(stated.value()) == 0) {
            fitting.add(new Consistent("units", sum.english() + ".", List.of(of.passage(), stated.passage()))
                    .inGerman(sum.german() + "."));
        } else if (flagged) {
            found.add(wrong(
                    "units",
                    sum.and(", not " + plain(stated.value()) + ".", ", nicht " + plain(stated.value()) + "."),
                    of.passage(),
                    stated,
                    product));
        }
    }

    private static Discrepancy wrong(String rule, Worded says, Passage of, Quantity stated, BigDecimal reckoned) {
        return new Discrepancy(Discrepancy.Type.CONTRADICTION, rule, says.english(), List.of(of, stated.passage()), .85)
                .inGerman(says.german())
                .with(Working.against(Working.Unit.PIECES, stated.passage(), stated.value(), "reckoned", reckoned));
    }

    /// Parts of a whole that fill it; parts that do not may leave some out.
    private void parts(Sheet sheet, int sentence, List<Quantity> here) {
        for (Quantity whole : here) {
            List<Quantity> parts = here.stream()
                    .filter(q -> q.partOf()
                                    .filter(p ->
                                            p.span().overlaps(whole.passage().span()))
                                    .isPresent()
                            || q != whole
                                    && q.measure() == Measure.COUNT
                                    && q.passage().start() > whole.passage().end()
                                    && sheet.tokens().is(sheet.sentences().first(sentence), "of"))
                    .toList();
            BigDecimal sum = parts.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
            boolean first = whole.measure() == Measure.COUNT
                    && (sheet.tokens().is(sheet.firstToken(whole.passage().span()) - 1, "the")
                            || sheet.tokens()
                                    .is(sheet.firstToken(whole.passage().span()) - 1, "of"));
            if (first && parts.size() > 1 && sum.compareTo(whole.value()) == 0) {
                List<Passage> passages = new ArrayList<>(List.of(whole.passage()));
                parts.forEach(p -> passages.add(p.passage()));
                fitting.add(new Consistent(
                                "parts",
                                String.join(
                                                " and ",
                                                parts.stream()
                                                        .map(p -> plain(p.value()))
                                                        .toList()) + " make " + plain(whole.value()) + ".",
                                passages)
                        .inGerman(String.join(
                                        " und ",
                                        parts.stream()
                                                .map(p -> plain(p.value()))
                                                .toList()) + " ergeben " + plain(whole.value()) + "."));
            }
        }
    }

    /// `They are 28 percent of the eighteen`, where five were named before.
    private void percent(Sheet sheet, int sentence, List<Quantity> here) {
        for (Quantity share : here) {
            if (share.measure() != Measure.PERCENTAGE) {
                continue;
            }
            Optional<Quantity> whole = here.stream()
                    .filter(q -> q.measure() == Measure.COUNT
                            && q.passage().start() > share.passage().end())
                    .findFirst();
            if (whole.isEmpty() || whole.get().value().signum() <= 0) {
                continue;
            }
            for (int s = Math.max(0, sentence - 1); s <= sentence; s++) {
                for (Quantity part : sheet.quantitiesIn(s)) {
                    if (part.measure() == Measure.COUNT
                            && part.passage().start() < share.passage().start()
                            && of(part, whole.get()).compareTo(share.value()) == 0) {
                        fitting.add(new Consistent(
                                        "percentage",
                                        plain(part.value()) + " of "
                                                + plain(whole.get().value()) + " are " + plain(share.value())
                                                + " percent.",
                                        List.of(part.passage(), whole.get().passage(), share.passage()))
                                .inGerman(plain(part.value()) + " von "
                                        + plain(whole.get().value()) + " sind "
                                        + GermanWords.decimal(plain(share.value())) + " Prozent."));
                    }
                }
            }
        }
    }

    private static BigDecimal of(Quantity part, Quantity whole) {
        return part.value().multiply(BigDecimal.valueOf(100)).divide(whole.value(), 0, RoundingMode.HALF_UP);
    }

    /// So many, and their numbers: `the three that are missing are 3.7, 3.10 and 3.12`, `Group A (3) 3.1 3.2 3.3`.
    private void numbered(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int from = sheet.lastToken(quantity.passage().span()) + 1;
        int end = Math.min(tokens.size(), from + 60);
        int at = from;
        int words = 0;
        while (at < end && !id(tokens, at) && words < 9) {
            if (tokens.kind(at) == Kind.NUMBER || tokens.is(at, '.') || tokens.is(at, ';')) {
                return;
            }
            words++;
            at++;
        }
        boolean opens = at > from
                && (tokens.is(at - 1, "are")
                        || tokens.is(at - 1, ':')
                        || tokens.is(at - 1, '(')
                        || tokens.is(from, ')') && at == from + 1);
        int count = 0;
        int last = at;
        while (at < end && (id(tokens, at) || tokens.is(at, ',') || tokens.is(at, "and") || tokens.is(at, "und"))) {
            if (id(tokens, at)) {
                count++;
                last = at;
            }
            at++;
        }
        if (!opens || count < LIST) {
            return;
        }
        Passage list = sheet.prose().passage(from, last);
        int stated = quantity.value().intValue();
        if (count == stated) {
            fitting.add(new Consistent(
                            "numbered", stated + " are stated and as many numbered.", List.of(quantity.passage(), list))
                    .inGerman("Genannt sind " + stated + ", und so viele sind nummeriert."));
        } else {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "numbered",
                            stated + " are stated, and " + count + " are numbered.",
                            List.of(quantity.passage(), list),
                            .8)
                    .inGerman("Genannt sind " + stated + ", nummeriert " + count + ".")
                    .with(new Working(
                            Working.Unit.PIECES,
                            List.of(
                                    Working.Mark.stated(quantity.passage().words(), stated, stated),
                                    Working.Mark.reckoned("numbered", count, count)))));
        }
    }

    /// `3.12`, `12a`: a number of a piece.
    private static boolean id(Tokens tokens, int token) {
        String text = tokens.text(token);
        int point = text.indexOf('.');
        return point > 0
                && point < text.length() - 1
                && text.length() < 8
                && text.chars().allMatch(c -> Character.isDigit(c) || c == '.');
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
