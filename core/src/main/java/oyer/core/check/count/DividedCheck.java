package oyer.core.check.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.read.quantity.Cardinals;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// A whole in one sentence and in the next the parts it is divided into: `There are seven wounds. Of these four are to
/// the chest and two to the flank; there are no others.` `Fourteen hundred pounds. He gave me six hundred in May and
/// nine hundred in June.`
///
/// Parts that come to something else are a contradiction only where the text says that there are no more, or where what
/// was given is told sum by sum.
final class DividedCheck extends ReckoningCheck {

    private static final TokenSet THESE =
            TokenSet.of(java.util.Set.of("hiervon", "davon", "these", "them", "which", "those"));

    private static final TokenSet GIVEN = TokenSet.of(java.util.Set.of(
            "gave",
            "paid",
            "lent",
            "got",
            "received",
            "handed",
            "loaned",
            "took",
            "gab",
            "zahlte",
            "lieh",
            "bekam",
            "erhielt",
            "überwies",
            "gezahlt",
            "gegeben",
            "geliehen",
            "bekommen",
            "erhalten"));

    private static final TokenSet MORE = TokenSet.of(java.util.Set.of(
            "more", "other", "others", "further", "additional", "weitere", "weiteren", "mehr", "andere"));

    private static final TokenSet NONE = TokenSet.of(java.util.Set.of("no", "none", "not", "keine", "nicht", "nichts"));

    /// By how much at most, of a hundred, sums of money miss the one they are of; others are of something else.
    private static final int NEAR = 30;

    private static final int MOST = 9;

    /// Smaller sums of money are told of too much.
    private static final int LEAST = 100;

    /// @param from first token of a part's number
    private record Part(int value, int from, int last) {}

    @Override
    public void read(Sheet sheet) {
        Cardinals cardinals = new Cardinals(sheet.prose());
        for (Quantity whole : sheet.quantities()) {
            boolean number = whole.bound() == Bound.EXACT
                    && whole.value().stripTrailingZeros().scale() <= 0
                    && whole.value().signum() > 0;
            int next = sheet.sentenceOf(whole.passage()) + 1;
            if (number && next < sheet.sentences().size()) {
                if (whole.measure() == Measure.COUNT) {
                    counted(sheet, whole, next, cardinals);
                } else if (whole.measure() == Measure.MONEY || whole.unit().equals("lb")) {
                    money(sheet, whole, next, cardinals);
                }
            }
        }
    }

    private void counted(Sheet sheet, Quantity whole, int next, Cardinals cardinals) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(next);
        int end = sheet.sentences().end(next);
        if (!THESE.within(tokens, first, Math.min(end, first + 2))) {
            return;
        }
        int stop = first;
        while (stop < end && !tokens.is(stop, ';') && !tokens.is(stop, '.')) {
            stop++;
        }
        List<Part> parts = parts(tokens, cardinals, first, stop);
        boolean closed = MORE.within(tokens, stop, end) && NONE.within(tokens, stop, end);
        int sum = parts.stream().mapToInt(Part::value).sum();
        int stated = whole.value().intValue();
        boolean said = parts.size() > 1 && parts.size() <= MOST && (closed || sum == stated);
        if (said) {
            say(sheet, whole.passage(), stated, parts, sum, "divided");
        }
    }

    /// Sums that somebody gave, told one by one; pounds are read as a weight where nothing says that they are money.
    private void money(Sheet sheet, Quantity whole, int next, Cardinals cardinals) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(next);
        int end = sheet.sentences().end(next);
        List<Part> parts = parts(tokens, cardinals, first, end);
        int stated = whole.value().intValue();
        int sum = parts.stream().mapToInt(Part::value).sum();
        boolean given = GIVEN.within(tokens, first, end)
                && parts.size() == 2
                && parts.stream().allMatch(p -> p.value() < stated && p.value() >= LEAST && p.value() * MOST > stated)
                && joined(tokens, parts.getFirst().last() + 1, parts.getLast().from())
                && !MORE.within(tokens, first, end)
                && sheet.quantitiesIn(next - 1).stream()
                                .filter(q -> q.measure() == whole.measure())
                                .count()
                        == 1;
        if (given && Math.abs(sum - stated) * 100 <= stated * NEAR) {
            say(sheet, whole.passage(), stated, parts, sum, "divided");
        }
    }

    private static boolean joined(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "and") || tokens.is(i, "und") || tokens.is(i, "then")) {
                return true;
            }
        }
        return false;
    }

    private static List<Part> parts(Tokens tokens, Cardinals cardinals, int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            Optional<Cardinals.Run> run = cardinals.run(i);
            boolean margin = tokens.gap(i) == Tokens.Gap.LINE && tokens.kind(i) == Tokens.Kind.NUMBER;
            if (!margin && run.isPresent() && run.get().value() > 0 && !tokens.is(i, "one") && !tokens.is(i, "eine")) {
                parts.add(new Part(run.get().value(), i, run.get().last()));
                i = run.get().last();
            }
        }
        return parts;
    }

    private void say(Sheet sheet, Passage whole, int stated, List<Part> parts, int sum, String rule) {
        List<Passage> passages = new ArrayList<>(List.of(whole));
        passages.add(
                sheet.prose().passage(parts.getFirst().from(), parts.getLast().last()));
        String reckoned = String.join(
                        " + ",
                        parts.stream().map(p -> String.valueOf(p.value())).toList()) + " = " + sum;
        if (sum == stated) {
            fitting.add(
                    new Consistent(rule, reckoned + ", as is said.", passages).inGerman(reckoned + ", wie angegeben."));
        } else {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            rule,
                            stated + " are stated; the parts come to " + reckoned + ".",
                            passages,
                            .75)
                    .inGerman("Angegeben sind " + stated + "; die Teile ergeben " + reckoned + ".")
                    .with(new Working(
                            Working.Unit.PIECES,
                            List.of(
                                    Working.Mark.stated(whole.words(), stated, stated),
                                    Working.Mark.reckoned("reckoned", sum, sum)))));
        }
    }
}
