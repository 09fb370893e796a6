package oyer.core.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Lengths;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A day told twice over: by how long after another day it was, and by its own date. `On 5 May 2001 he was arrested.
/// Ten days later, on 15 May 2001, he was charged.`
final class LaterTimes implements TimeSource {

    private static final double SURE = .8;
    private static final int BACK = 2;
    private static final int NEAR = 4;

    private record Told(TimeReading since, Quantity length, TimeReading day, Lengths lengths, boolean later) {}

    private final List<Told> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (Quantity quantity : sheet.quantities()) {
            int next = sheet.lastToken(quantity.passage().span()) + 1;
            boolean later = CueWords.LATER.has(tokens, next);
            boolean earlier = CueWords.EARLIER.has(tokens, next);
            // `ten days after the arrest` is counted from what is named, not from the date before it
            boolean named = tokens.is(next, "after") || tokens.is(next, "before") || tokens.is(next, "vor");
            if (quantity.measure() != Quantity.Measure.DURATION || named || !later && !earlier) {
                continue;
            }
            int sentence = sheet.sentenceOf(quantity.passage());
            Optional<TimeReading> day = sheet.timesIn(sentence).stream()
                    .filter(t -> own(t, quantity))
                    .filter(t -> t.passage().start() > quantity.passage().end())
                    .filter(t -> sheet.firstToken(t.passage().span()) - next <= NEAR)
                    .findFirst();
            Optional<TimeReading> since = before(sheet, sentence, quantity);
            Optional<Lengths> lengths = Lengths.of(quantity);
            if (day.isPresent() && since.isPresent() && lengths.isPresent()) {
                told.add(new Told(since.get(), quantity, day.get(), lengths.get(), later));
            }
        }
    }

    /// A date that says itself when it was, to a day; a length in years may also be told of a year or month.
    private static boolean own(TimeReading time, Quantity length) {
        boolean wide = length.unit().equals("year")
                && time.when() instanceof When.Interval(var first, var last)
                && !last.isAfter(first.plusYears(1))
                && CalendarWords.figures(time.passage()) == 4;
        return time.timex().type() == Timex.Type.DATE
                && time.timex().mod().isEmpty()
                && time.anchor().isEmpty()
                && (time.when() instanceof When.Day || wide)
                && time.passage().words().chars().anyMatch(Character::isDigit);
    }

    /// The only date told before in the same sentence, or else in one of the few before it.
    private static Optional<TimeReading> before(Sheet sheet, int sentence, Quantity length) {
        Passage quantity = length.passage();
        for (int s = sentence; s >= 0 && s >= sentence - BACK; s--) {
            List<TimeReading> days = sheet.timesIn(s).stream()
                    .filter(t -> t.passage().end() <= quantity.start())
                    .filter(t -> own(t, length))
                    .toList();
            if (!days.isEmpty()) {
                return days.size() == 1 && !ahead(sheet, days.getFirst())
                        ? Optional.of(days.getFirst())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `with effect from 30 June`, `until 3 May`: a day that something is to be from or until, not one on which it was.
    private static boolean ahead(Sheet sheet, TimeReading time) {
        int first = sheet.firstToken(time.passage().span());
        return sheet.tokens().is(first - 1, "from") && sheet.tokens().is(first - 2, "effect")
                || CueWords.UNTIL.has(sheet.tokens(), first - 1);
    }

    @Override
    public void say(CaseTimes times) {
        for (Told one : told) {
            TimeReading first = one.later() ? one.since() : one.day();
            TimeReading second = one.later() ? one.day() : one.since();
            int since = SpanTimes.dated(times, one.since());
            int day = SpanTimes.dated(times, one.day());
            times.after(
                    one.later() ? since : day,
                    one.later() ? day : since,
                    CaseTimes.Kind.LATER,
                    Lengths.reckoned(first, second, one.length()),
                    List.of(one.length().passage()),
                    SURE,
                    one.lengths().least(),
                    one.lengths().most(),
                    Lengths.working(first, second, one.length()));
        }
    }

    @Override
    public List<Consistent> fitting() {
        return told.stream()
                .flatMap(one -> Lengths.fitting(
                        one.later() ? one.since() : one.day(),
                        one.later() ? one.day() : one.since(),
                        one.length(),
                        one.lengths())
                        .stream())
                .toList();
    }
}
