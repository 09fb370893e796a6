package oyer.core.check.count;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// So many occasions, and their dates one by one: `four hearings: in 2008, 2011 and 2014`; `an fünf Tagen, nämlich am
/// 2., 9. und 16. Mai`; `denied in 1999, 2003 and 2007. The hearing of 2007 was my fifth.`
///
/// A list is whole where a colon or `namely` leads it in, or where the occasion of its last date is numbered.
final class ListedDatesCheck extends ReckoningCheck {

    private static final int NEAR = 12;
    private static final int BACK = 2;
    private static final int MOST = 40;

    /// @param first first token, @param end behind the last
    private record Run(int first, int end, int count, int lastYear) {}

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            int value = quantity.value().scale() <= 0 ? quantity.value().intValue() : 0;
            if (quantity.bound() != Bound.EXACT || value < 2 || value > MOST) {
                continue;
            }
            String of = quantity.of().orElse("");
            if (of.equals("times") || of.equals("occasions") || of.equals("Mal")) {
                continue; // see ListedTimesCheck
            }
            if (quantity.measure() == Measure.COUNT && !of.isEmpty() || days(quantity)) {
                behind(sheet, quantity, value);
            } else if (quantity.measure() == Measure.ORDINAL && quantity.of().isPresent()) {
                numbered(sheet, quantity, value);
            }
        }
    }

    /// `an fünf Tagen`
    private static boolean days(Quantity quantity) {
        return quantity.measure() == Measure.DURATION && quantity.unit().equals("day");
    }

    private void behind(Sheet sheet, Quantity quantity, int value) {
        Tokens tokens = sheet.tokens();
        int s = sheet.sentenceOf(quantity.passage());
        int end = sheet.sentences().end(s);
        int from = sheet.lastToken(quantity.passage().span()) + 1;
        for (int i = from; i < Math.min(end, from + NEAR); i++) {
            if (tokens.is(i, ':') && label(tokens, from, i)) {
                return;
            }
            if (tokens.is(i, ':') || CueWords.NAMELY.has(tokens, i)) {
                run(tokens, i + 1, end)
                        .filter(r -> !CueWords.AND_OTHERS.within(tokens, r.end(), end))
                        .ifPresent(r -> compare(sheet, quantity, value, r));
                return;
            }
            if (tokens.is(i, ';') || tokens.kind(i) == Kind.NUMBER) {
                return;
            }
        }
    }

    /// Whether a line begins between the number and the colon, and the words up to it are the label of a field.
    private static boolean label(Tokens tokens, int from, int colon) {
        for (int i = from; i < colon; i++) {
            boolean begins = tokens.gap(i) == Gap.LINE || tokens.gap(i) == Gap.BLOCK;
            if (begins && tokens.capitalised(i)) {
                return true;
            }
        }
        return false;
    }

    /// The last token of a date in figures, `14.05.2011`; -1 where none begins.
    private static int figures(Tokens tokens, int token, int end) {
        int year = token + 4;
        boolean dotted = year < end
                && tokens.is(token + 1, '.')
                && tokens.is(token + 3, '.')
                && tokens.gap(token + 2) == Gap.NONE
                && tokens.gap(year) == Gap.NONE;
        return dotted && tokens.whole(token + 2, 2) > 0 && year(tokens, year) > 0 ? year : -1;
    }

    /// `The hearing in 2011 was my fifth hearing`, where the sentence before lists years of which 2011 is the last.
    private void numbered(Sheet sheet, Quantity ordinal, int value) {
        Tokens tokens = sheet.tokens();
        int s = sheet.sentenceOf(ordinal.passage());
        int year = 0;
        for (int i = sheet.sentences().first(s); i < sheet.sentences().end(s); i++) {
            year = year(tokens, i) > 0 ? year(tokens, i) : year;
        }
        String of = ordinal.of().orElse("");
        boolean same = of.contains("hearing")
                || of.contains("trial")
                || of.contains("denial")
                || of.startsWith("Anhörung")
                || of.startsWith("Ablehnung");
        for (int b = s - 1; same && year > 0 && b >= Math.max(0, s - BACK); b--) {
            for (int i = sheet.sentences().first(b); i < sheet.sentences().end(b); i++) {
                Optional<Run> run =
                        year(tokens, i) > 0 ? run(tokens, i, sheet.sentences().end(b)) : Optional.empty();
                if (run.isPresent()) {
                    if (run.get().lastYear() == year
                            && !CueWords.AND_OTHERS.within(
                                    tokens, sheet.sentences().first(b), i)) {
                        compare(sheet, ordinal, value, run.get());
                    }
                    return;
                }
            }
        }
    }

    /// Years, or days of a month, with only commas and `and` between.
    private static Optional<Run> run(Tokens tokens, int from, int end) {
        int at = from;
        int count = 0;
        int last = 0;
        int behind = from;
        int lastYear = 0;
        boolean days = false;
        while (at < end) {
            if (CueWords.LEADS_ON.has(tokens, at)
                    || tokens.is(at, ',')
                    || tokens.is(at, '.')
                    || CueWords.MONTH.has(tokens, at)) {
                at++;
                continue;
            }
            int value = tokens.whole(at, 4);
            if (value <= 0) {
                break;
            }
            int whole = figures(tokens, at, end);
            if (whole >= 0 && value <= 31) {
                days = true;
                count++;
                last = value;
                lastYear = year(tokens, whole);
                at = whole + 1;
                behind = at;
                continue;
            }
            boolean year = value >= 1800 && value < 2200;
            if (!year && value > 31 || count > 0 && !days && !year) {
                return Optional.empty();
            }
            if (!year) {
                days = true;
            }
            if (!year || !days) {
                count++;
            }
            last = value;
            lastYear = year ? value : lastYear;
            at++;
            behind = at;
        }
        return count < 2 || last == 0 ? Optional.empty() : Optional.of(new Run(from, behind, count, lastYear));
    }

    private static int year(Tokens tokens, int token) {
        int value = tokens.whole(token, 4);
        return value >= 1800 && value < 2200 ? value : 0;
    }

    private void compare(Sheet sheet, Quantity quantity, int value, Run run) {
        Passage list = sheet.prose().passage(run.first(), run.end() - 1);
        List<Passage> passages = List.of(quantity.passage(), list);
        String dates = list.asRead();
        if (value == run.count()) {
            fitting.add(new Consistent(
                            "listed-dates",
                            value + " are stated and as many dates are listed (" + dates + ").",
                            passages)
                    .inGerman(
                            "Genannt ist die Zahl " + value + ", und so viele Daten sind aufgeführt (" + dates + ")."));
            return;
        }
        found.add(new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "listed-dates",
                        (quantity.measure() == Measure.ORDINAL
                                        ? "The last one is counted as number " + value
                                        : value + " are stated")
                                + ", and " + run.count() + " dates are listed (" + dates + ").",
                        passages,
                        .75)
                .inGerman("Genannt ist die Zahl " + value + ", aufgeführt sind " + run.count() + " Daten (" + dates
                        + ").")
                .with(new Working(
                        Working.Unit.PIECES,
                        List.of(
                                Working.Mark.stated(quantity.passage().words(), value, value),
                                Working.Mark.reckoned("listed", run.count(), run.count())))));
    }
}
