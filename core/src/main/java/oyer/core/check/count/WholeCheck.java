package oyer.core.check.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Tokens;

/// How many there are in all, told twice: `two of the five swabs were never tested` beside `four swabs were received`.
///
/// The one must speak of all there are (`of the five`, `all 17`), the other do the same or count what was taken in. It
/// is a tension: some may have been counted that came from elsewhere. Nothing is said where a further number makes up
/// the difference, or where some count is the very one that `the five` points back to.
final class WholeCheck extends ReckoningCheck {

    /// Sentences between the two, at most.
    private static final int NEAR = 6;

    /// @param definite whether it speaks of all there are
    private record Told(Quantity quantity, String noun, int sentence, boolean definite) {

        long value() {
            return quantity.value().longValue();
        }

        String of() {
            return quantity.of().orElse("");
        }
    }

    @Override
    public void read(Sheet sheet) {
        List<Told> counts = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.COUNT
                    && quantity.bound() == Quantity.Bound.EXACT
                    && quantity.value().scale() <= 0
                    && quantity.value().precision() < 7
                    && quantity.of().isPresent()) {
                int s = sheet.sentenceOf(quantity.passage());
                boolean definite = definite(
                        sheet.tokens(), sheet.firstToken(quantity.passage().span()));
                Told one = new Told(quantity, noun(quantity), s, definite);
                counts.add(one);
                if (definite || taken(sheet, one)) {
                    told.add(one);
                }
            }
        }
        for (int i = 0; i < told.size(); i++) {
            for (int j = i + 1;
                    j < told.size() && told.get(j).sentence() - told.get(i).sentence() <= NEAR;
                    j++) {
                pair(told.get(i), told.get(j), counts);
            }
        }
    }

    private static String noun(Quantity quantity) {
        String of = quantity.of().orElse("").toLowerCase(Locale.ROOT);
        String last = of.substring(of.lastIndexOf(' ') + 1);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    private static boolean definite(Tokens tokens, int first) {
        return CueWords.ALL.has(tokens, first - 1)
                || CueWords.THE.has(tokens, first - 1)
                        && (CueWords.OF.has(tokens, first - 2) || CueWords.ALL.has(tokens, first - 2));
    }

    /// Counted as they came in, and not only some of them.
    private static boolean taken(Sheet sheet, Told one) {
        Tokens tokens = sheet.tokens();
        int at = sheet.firstToken(one.quantity().passage().span());
        int from = Math.max(sheet.sentences().first(one.sentence()), at - 6);
        int to = Math.min(sheet.sentences().end(one.sentence()), at + 7);
        return one.quantity().partOf().isEmpty()
                && !CueWords.MORE.within(tokens, Math.max(from, at - 2), Math.min(to, at + 2))
                && !CueWords.OF.has(tokens, at + 1)
                && CueWords.TAKEN.within(tokens, from, to);
    }

    private void pair(Told a, Told b, List<Told> counts) {
        boolean alike = a.noun().equals(b.noun())
                && (a.of().equalsIgnoreCase(b.of()) || a.of().indexOf(' ') < 0 || b.of().indexOf(' ') < 0);
        if (!alike || a.value() == b.value() || !a.definite() && !b.definite()) {
            return;
        }
        Told whole = a.definite() ? a : b;
        Told other = a.definite() ? b : a;
        boolean pointsBack = counts.stream()
                .anyMatch(c -> c != whole && c.noun().equals(whole.noun()) && c.value() == whole.value());
        boolean madeUp = counts.stream()
                .anyMatch(c -> c.noun().equals(whole.noun())
                        && c.value() == Math.abs(a.value() - b.value())
                        && c.sentence() != whole.sentence()
                        && Math.abs(c.sentence() - other.sentence()) <= 1);
        if (pointsBack || madeUp) {
            return;
        }
        String first = words(a);
        String second = words(b);
        found.add(new Discrepancy(
                        Discrepancy.Type.TENSION,
                        "whole-count",
                        "One passage counts " + first + ", another " + second
                                + "; if they are the same, only one number can be right.",
                        List.of(a.quantity().passage(), b.quantity().passage()),
                        .7)
                .inGerman("Eine Stelle zählt " + first + ", eine andere " + second
                        + "; sind es dieselben, stimmt nur eine Zahl.")
                .with(new Working(
                        Working.Unit.PIECES,
                        List.of(
                                Working.Mark.stated(first, a.value(), a.value()),
                                Working.Mark.stated(second, b.value(), b.value())))));
    }

    private static String words(Told one) {
        return one.quantity().passage().words() + " " + one.of();
    }
}
