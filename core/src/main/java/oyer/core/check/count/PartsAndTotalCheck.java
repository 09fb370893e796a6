package oyer.core.check.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.quantity.Cardinals;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// A total and the numbers that it is told to be made of: `Eleven people were asked: five guests, four of the staff and
/// three fishermen` are twelve.
///
/// Only where a colon follows the total and each part up to the end of the sentence begins with its number, so that
/// nothing can be missing. What is introduced by `davon` or `including` need not be all.
final class PartsAndTotalCheck extends ReckoningCheck {

    /// Words between the total and the colon, and of one part.
    private static final int NEAR = 14;

    private static final int PART = 9;

    /// @param value of a part or of the total
    private record Number(int value, int token) {}

    @Override
    public void read(Sheet sheet) {
        Cardinals cardinals = new Cardinals(sheet.prose());
        for (Quantity whole : sheet.quantities()) {
            boolean counted = whole.measure() == Measure.COUNT
                    && whole.bound() == Bound.EXACT
                    && whole.of().isPresent()
                    && whole.value().stripTrailingZeros().scale() <= 0
                    && whole.value().signum() > 0;
            if (counted) {
                sum(sheet, whole, cardinals);
            }
        }
    }

    private void sum(Sheet sheet, Quantity whole, Cardinals cardinals) {
        Tokens tokens = sheet.tokens();
        int end = sheet.sentences().end(sheet.sentenceOf(whole.passage()));
        int last = sheet.lastToken(whole.passage().span());
        Optional<Integer> colon = colon(tokens, last + 1, end);
        List<Number> parts = colon.isEmpty() ? List.of() : parts(tokens, cardinals, colon.get(), end);
        if (parts.size() < 2) {
            return;
        }
        int sum = parts.stream().mapToInt(Number::value).sum();
        List<Passage> passages = new ArrayList<>(List.of(whole.passage()));
        parts.forEach(p -> passages.add(sheet.prose().passage(p.token(), Math.min(p.token() + 1, end - 1))));
        String addends = String.join(
                " + ", parts.stream().map(p -> String.valueOf(p.value())).toList());
        String reckoned = addends + " = " + sum;
        int total = whole.value().intValue();
        if (sum == total) {
            fitting.add(new Consistent("parts-and-total", reckoned + ", as is said.", passages)
                    .inGerman(reckoned + ", wie angegeben."));
        } else {
            String of = whole.of().orElse("").replaceAll("\\s+", " ");
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "parts-and-total",
                            total + " " + of + " are stated; the parts come to " + reckoned + ".",
                            passages,
                            .8)
                    .inGerman("Angegeben sind " + total + "; die Teile ergeben " + reckoned + ".")
                    .with(new Working(
                            Working.Unit.PIECES,
                            List.of(
                                    Working.Mark.stated(whole.passage().words(), total, total),
                                    Working.Mark.reckoned("reckoned", sum, sum)))));
        }
    }

    private static Optional<Integer> colon(Tokens tokens, int from, int end) {
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            if (tokens.is(i, ':')) {
                return Optional.of(i);
            }
            if (tokens.is(i, ';') || tokens.is(i, '.') || CueWords.INCLUDING.has(tokens, i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// The numbers that each begin a part; empty where a part begins without one.
    private static List<Number> parts(Tokens tokens, Cardinals cardinals, int colon, int end) {
        List<Number> parts = new ArrayList<>();
        int at = colon + 1;
        while (at < end) {
            OptionalInt value = cardinals.at(at);
            if (value.isEmpty()) {
                return List.of();
            }
            parts.add(new Number(value.getAsInt(), at));
            at++;
            int words = 0;
            while (at < end && !joins(tokens, at)) {
                if (tokens.is(at, '.') && at == end - 1) {
                    return words == 0 ? List.of() : parts;
                }
                boolean number = tokens.kind(at) == Kind.NUMBER;
                if (words++ > PART || number || tokens.is(at, ';') || tokens.is(at, ':')) {
                    return List.of();
                }
                at++;
            }
            if (words == 0) {
                return List.of(); // a bare list of numbers: marks, not parts
            }
            while (at < end && joins(tokens, at)) {
                at++;
            }
        }
        return parts;
    }

    private static boolean joins(Tokens tokens, int token) {
        return tokens.is(token, ',') || tokens.is(token, "and") || tokens.is(token, "und") || tokens.is(token, "sowie");
    }
}
