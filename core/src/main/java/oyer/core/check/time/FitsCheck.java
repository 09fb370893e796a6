package oyer.core.check.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// What a reader would look up and finds right: an age on a day, a stretch of years between two days. It
/// flags nothing; what does not fit is for the checks of dates.
final class FitsCheck implements Check {

    private final List<Consistent> fitting = new ArrayList<>();

    private record Born(LocalDate day, Passage passage) {}

    @Override
    public void read(Sheet sheet) {
        Map<String, Born> births = new HashMap<>();
        for (TimeReading time : sheet.times()) {
            if (time.when() instanceof When.Day(var day) && full(time.passage())) {
                int s = sheet.sentenceOf(time.passage());
                if (CueWords.BORN.within(
                        sheet.tokens(),
                        sheet.sentences().first(s),
                        sheet.firstToken(time.passage().span()))) {
                    person(sheet, s, time.passage().start())
                            .ifPresent(p -> births.putIfAbsent(p, new Born(day, time.passage())));
                }
            }
        }
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.AGE) {
                age(sheet, quantity, births);
            } else if (quantity.measure() == Quantity.Measure.DURATION) {
                span(sheet, quantity);
            }
        }
    }

    private static boolean full(Passage passage) {
        return CalendarWords.figures(passage) > 4;
    }

    private static Optional<String> person(Sheet sheet, int sentence, int offset) {
        for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
            Optional<String> found = Optional.empty();
            for (Mention mention : sheet.mentionsIn(s)) {
                boolean known = mention.kind() == EntityKind.PERSON && mention.form() != Mention.Form.NOMINAL;
                if (known && mention.passage().start() < offset) {
                    found = Optional.of(sheet.key(mention.entity()));
                }
            }
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The age on the last full day named in its sentence or the two before.
    private void age(Sheet sheet, Quantity quantity, Map<String, Born> births) {
        int s = sheet.sentenceOf(quantity.passage());
        Optional<Born> born = person(sheet, s, quantity.passage().start()).map(births::get);
        for (int back = s; back >= Math.max(0, s - 3) && born.isPresent(); back--) {
            for (TimeReading time : sheet.timesIn(back)) {
                if (time.when() instanceof When.Day(var day)
                        && full(time.passage())
                        && day.isAfter(born.get().day())
                        && Period.between(born.get().day(), day).getYears()
                                == quantity.value().intValue()) {
                    fitting.add(new Consistent(
                                    "age",
                                    "Born on " + CalendarWords.day(born.get().day()) + ", aged "
                                            + quantity.value().toPlainString() + " on " + CalendarWords.day(day) + ".",
                                    List.of(born.get().passage(), quantity.passage(), time.passage()))
                            .inGerman("Geboren am " + GermanWords.day(born.get().day()) + ", am " + GermanWords.day(day)
                                    + " " + quantity.value().toPlainString() + " Jahre alt."));
                    return;
                }
            }
        }
    }

    /// `five weeks`, `ten days` between two days named in the same sentence or its neighbours.
    private void span(Sheet sheet, Quantity quantity) {
        int s = sheet.sentenceOf(quantity.passage());
        List<TimeReading> days = new ArrayList<>();
        for (int near = Math.max(0, s - 1); near <= Math.min(sheet.sentences().size() - 1, s + 1); near++) {
            for (TimeReading time : sheet.timesIn(near)) {
                if (time.when() instanceof When.Day && full(time.passage())) {
                    days.add(time);
                }
            }
        }
        if (sheet.readings().written() instanceof oyer.core.casefile.Written.Stated stated
                && sheet.sentence(s).words().contains("today")) {
            for (TimeReading time : days) {
                fits(quantity, stated.day(), stated.passage(), time);
            }
            return;
        }
        for (int i = 0; i < days.size(); i++) {
            for (int j = i + 1; j < days.size(); j++) {
                if (days.get(i).when() instanceof When.Day(var first)
                        && fits(quantity, first, days.get(i).passage(), days.get(j))) {
                    return;
                }
            }
        }
    }

    private boolean fits(Quantity quantity, LocalDate first, Passage at, TimeReading other) {
        LocalDate second = other.when().earliest().orElseThrow();
        LocalDate from = first.isBefore(second) ? first : second;
        LocalDate to = first.isBefore(second) ? second : first;
        long days = to.toEpochDay() - from.toEpochDay();
        int stated = quantity.value().intValue();
        boolean fits = switch (quantity.unit()) {
            case "day" -> days == stated;
            case "week" -> days == stated * 7L;
            case "month" -> Period.between(from, to).toTotalMonths() == stated && stated > 0;
            case "year" -> Period.between(from, to).getYears() == stated && stated > 0;
            default -> false;
        };
        if (fits) {
            String told = quantity.passage().asRead();
            fitting.add(new Consistent(
                            "time-between",
                            "From " + CalendarWords.day(from) + " to " + CalendarWords.day(to) + " there are "
                                    + CalendarWords.days(days) + ", as stated: “" + told + "”.",
                            List.of(at, other.passage(), quantity.passage()))
                    .inGerman("Vom " + GermanWords.day(from) + " bis zum " + GermanWords.day(to) + " sind es "
                            + GermanWords.days(days) + ", wie angegeben: " + GermanWords.quoted(told) + "."));
        }
        return fits;
    }

    @Override
    public List<Discrepancy> found() {
        return List.of();
    }

    @Override
    public List<Consistent> fitting() {
        return List.copyOf(fitting);
    }
}
