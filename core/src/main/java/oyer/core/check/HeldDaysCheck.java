package oyer.core.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.casefile.Written;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// So many days in custody ever since the arrest, in a document that has a day itself: `in custody ever since, six
/// days`
/// in a memorandum of 12 June. Both ways of counting are let pass: with the first day and without it. Where the
/// sentence
/// names the day itself (`since 8 June`), [SinceTimes] tells what does not fit; what fits is listed here.
final class HeldDaysCheck implements Check {

    /// How many tokens lie between the day and the number at most.
    private static final int NEAR = 14;

    private final List<Discrepancy> found = new ArrayList<>();
    private final List<Consistent> fitting = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        if (!(sheet.readings().written() instanceof Written.Stated written)) {
            return;
        }
        for (Quantity quantity : sheet.quantities()) {
            boolean days = quantity.measure() == Measure.DURATION
                    && quantity.unit().equals("day")
                    && quantity.value().scale() <= 0
                    && quantity.value().signum() > 0
                    && quantity.value().precision() < 7
                    && quantity.bound() != Bound.ABOUT;
            if (days) {
                held(sheet, quantity, written);
            }
        }
    }

    private void held(Sheet sheet, Quantity quantity, Written.Stated written) {
        int s = sheet.sentenceOf(quantity.passage());
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        Optional<TimeReading> stated = since(sheet, s, quantity);
        Optional<Sheet.Dated> since = stated.map(t -> new Sheet.Dated(((When.Day) t.when()).date(), t.passage()))
                .or(() -> arrest(sheet, s));
        if (since.isEmpty() || !CueWords.HELD.within(sheet.tokens(), first, end)) {
            return;
        }
        LocalDate from = since.get().day();
        long without = ChronoUnit.DAYS.between(from, written.day());
        long said = quantity.value().longValueExact();
        List<Passage> passages = List.of(quantity.passage(), since.get().words(), written.passage());
        String counted = "From " + CalendarWords.day(from) + " to " + CalendarWords.day(written.day())
                + ", the day of the document, are " + without + " days, or " + (without + 1)
                + " with both days counted";
        boolean fits = switch (quantity.bound()) {
            case EXACT, ABOUT -> said == without || said == without + 1;
            case AT_LEAST -> said <= without + 1;
            case AT_MOST -> said >= without;
        };
        if (without < 0) {
            return;
        }
        if (fits) {
            fitting.add(new Consistent("days-held", counted + ".", passages));
        } else if (stated.isEmpty()) {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "days-held",
                            counted + "; the text says " + said + ".",
                            passages,
                            .8)
                    .inGerman("Vom Beginn bis zum Tag des Dokuments sind es " + without + " Tage, mit beiden Tagen "
                            + (without + 1) + "; im Text stehen " + said + ".")
                    .with(new Working(
                            Working.Unit.DAYS,
                            List.of(
                                    Working.Mark.stated(quantity.passage().words(), said, said),
                                    Working.Mark.reckoned("reckoned", without, without + 1)))));
        }
    }

    /// `in custody ever since, six days`: since the one arrest that the document dates.
    private static Optional<Sheet.Dated> arrest(Sheet sheet, int sentence) {
        Tokens tokens = sheet.tokens();
        boolean since = false;
        for (int i = sheet.sentences().first(sentence); i < sheet.sentences().end(sentence); i++) {
            since |= tokens.is(i, "since") || tokens.is(i, "seither") || tokens.is(i, "seitdem");
        }
        boolean undated = sheet.timesIn(sentence).stream().allMatch(t -> t.when() instanceof When.Length);
        return since && undated ? sheet.arrest(OptionalInt.empty()) : Optional.empty();
    }

    /// The one day of the sentence that stands behind `since`, near the number.
    private static Optional<TimeReading> since(Sheet sheet, int sentence, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int number = sheet.firstToken(quantity.passage().span());
        TimeReading found = null;
        for (TimeReading time : sheet.timesIn(sentence)) {
            int at = sheet.firstToken(time.passage().span());
            boolean since = time.when() instanceof When.Day
                    && (tokens.is(at - 1, "since") || tokens.is(at - 1, "seit") || tokens.is(at - 2, "seit"))
                    && Math.abs(at - number) <= NEAR;
            if (since && found != null) {
                return Optional.empty();
            }
            found = since ? time : found;
        }
        return Optional.ofNullable(found);
    }

    @Override
    public List<Discrepancy> found() {
        return List.copyOf(found);
    }

    @Override
    public List<Consistent> fitting() {
        return List.copyOf(fitting);
    }
}
