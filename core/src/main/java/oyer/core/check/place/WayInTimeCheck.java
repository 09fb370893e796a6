package oyer.core.check.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Bound;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// A way, the time for it, and the speed that makes, as somebody reckons it: `It is 96 miles. From fourteen minutes
/// past
/// ten to twenty past eleven, that is sixty-six minutes. You would have to drive at 87 miles an hour.` The sum is done
/// again; a way that would need more than nearly anybody drives is told, with the passages elsewhere that give the same
/// distance and the two times of the clock so far apart.
///
/// No contradiction by itself: a flight, or two people, would do. What is told of flights is left alone.
final class WayInTimeCheck implements Check {

    private static final double MILE = 1.609344;
    /// Kilometres an hour on a road; see `Way`.
    private static final double FASTEST = 130;
    /// Of a speed that is told.
    private static final double ROOM = .06;

    private static final int NEAR = 4;
    private static final int HALF_DAY = 720;
    private static final int MOST = 4;

    private record Clock(int minute, Passage passage) {}

    /// @param kilometres by the distance told
    private record Reckoned(
            Quantity far,
            Quantity time,
            Optional<Quantity> speed,
            double kilometres,
            double minutes,
            List<Clock> near) {

        double speedNeeded() {
            return kilometres / minutes * 60;
        }

        boolean miles() {
            return far.unit().equals("mi");
        }

        BigDecimal shown(double kmh) {
            return BigDecimal.valueOf(miles() ? kmh / MILE : kmh).setScale(0, RoundingMode.HALF_UP);
        }
    }

    private final List<Reckoned> reckoned = new ArrayList<>();
    private final List<Clock> clocks = new ArrayList<>();
    private final List<Quantity> ways = new ArrayList<>();
    private final List<Consistent> fitting = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (TimeReading time : sheet.times()) {
            if (time.when() instanceof When.Moment(LocalDateTime from, LocalDateTime to) && from.equals(to)) {
                clocks.add(new Clock(from.getHour() * 60 + from.getMinute(), time.passage()));
            }
        }
        for (Quantity far : sheet.quantities()) {
            if (far.measure() == Measure.DISTANCE && kilometres(far) > 1 && far.bound() != Bound.AT_MOST) {
                ways.add(far);
                reckon(sheet, far);
            }
        }
    }

    private static double kilometres(Quantity far) {
        return switch (far.unit()) {
            case "mi" -> far.value().doubleValue() * MILE;
            case "km" -> far.value().doubleValue();
            default -> 0;
        };
    }

    private static double minutes(Quantity time) {
        boolean exact = time.measure() == Measure.DURATION && time.bound() != Bound.AT_LEAST;
        return !exact
                ? 0
                : switch (time.unit()) {
                    case "minute" -> time.value().doubleValue();
                    case "hour" -> time.value().doubleValue() * 60;
                    default -> 0;
                };
    }

    private static double kmh(Quantity speed) {
        return switch (speed.unit()) {
            case "mph" -> speed.value().doubleValue() * MILE;
            case "km/h" -> speed.value().doubleValue();
            default -> 0;
        };
    }

    /// The one length of time told with a distance, which is called so (`that is 66 minutes`) or makes a speed.
    private void reckon(Sheet sheet, Quantity far) {
        int s = sheet.sentenceOf(far.passage());
        int to = s;
        while (to + 1 < sheet.sentences().size()
                && to - s < NEAR
                && sheet.tokens().gap(sheet.sentences().first(to + 1)) != Tokens.Gap.BLOCK) {
            to++;
        }
        List<Quantity> here = new ArrayList<>();
        List<Clock> near = new ArrayList<>();
        for (int i = s; i <= to; i++) {
            here.addAll(sheet.quantitiesIn(i));
            for (TimeReading time : sheet.timesIn(i)) {
                if (time.when() instanceof When.Moment(LocalDateTime from, LocalDateTime end) && from.equals(end)) {
                    near.add(new Clock(from.getHour() * 60 + from.getMinute(), time.passage()));
                }
            }
        }
        // `fourteen minutes past ten` is a time of the clock
        List<Quantity> lengths = here.stream()
                .filter(q -> minutes(q) > 0)
                .filter(q -> near.stream()
                        .noneMatch(c -> c.passage().span().overlaps(q.passage().span())))
                .toList();
        boolean one = here.stream()
                                .filter(q -> kilometres(q) > 1)
                                .map(Quantity::value)
                                .distinct()
                                .count()
                        == 1
                && lengths.size() == 1;
        Optional<Quantity> speed = here.stream()
                .filter(q -> q.measure() == Measure.SPEED && kmh(q) > 0)
                .findFirst();
        boolean flown = CueWords.FLOWN.within(
                sheet.tokens(), sheet.sentences().first(s), sheet.sentences().end(to));
        if (one && !flown && (speed.isPresent() || near.size() > 1)) {
            reckoned.add(
                    new Reckoned(far, lengths.getFirst(), speed, kilometres(far), minutes(lengths.getFirst()), near));
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Reckoned one : reckoned) {
            double needed = one.speedNeeded();
            String says = CalendarWords.capital(words(one.far().passage())) + " in "
                    + words(one.time().passage()) + " are " + one.shown(needed) + (one.miles() ? " miles" : " km")
                    + " an hour";
            boolean wrong = one.speed()
                    .filter(v -> v.bound() == Bound.EXACT && Math.abs(kmh(v) - needed) > needed * ROOM)
                    .isPresent();
            if (wrong) {
                Quantity told = one.speed().orElseThrow();
                // a speed below the sum is not reckoned from it
                if (Math.abs(kmh(told) - needed) < needed / 2) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "speed-of-way",
                                    says + ", not " + words(told.passage()) + ".",
                                    List.of(one.far().passage(), one.time().passage(), told.passage()),
                                    .7)
                            .inGerman(german(one, needed) + ", nicht " + GermanWords.quoted(words(told.passage()))
                                    + "."));
                }
            } else if (needed > FASTEST) {
                found.add(tooFast(one, says));
            } else {
                one.speed()
                        .filter(v -> v.bound() == Bound.EXACT)
                        .ifPresent(v -> fitting.add(new Consistent(
                                        "speed-of-way",
                                        says + ".",
                                        List.of(one.far().passage(), one.time().passage(), v.passage()))
                                .inGerman(german(one, needed) + ".")));
            }
        }
        return Repeats.without(found);
    }

    private static String german(Reckoned one, double needed) {
        return GermanWords.quoted(words(one.far().passage())) + " in "
                + GermanWords.quoted(words(one.time().passage())) + " sind " + one.shown(needed)
                + (one.miles() ? " Meilen" : " km")
                + " in der Stunde";
    }

    private Discrepancy tooFast(Reckoned one, String says) {
        List<Passage> passages =
                new ArrayList<>(List.of(one.far().passage(), one.time().passage()));
        pair(one).forEach(passages::add);
        ways.stream()
                .filter(w -> w != one.far()
                        && w.unit().equals(one.far().unit())
                        && w.value().compareTo(one.far().value()) == 0)
                .limit(MOST)
                .forEach(w -> passages.add(w.passage()));
        return new Discrepancy(
                        Discrepancy.Type.TENSION,
                        "too-far-for-the-time",
                        says + ", faster than nearly anybody drives.",
                        passages.stream().distinct().toList(),
                        .65)
                .inGerman(german(one, one.speedNeeded()) + ", schneller, als fast jemand fährt.")
                .with(new Working(
                        Working.Unit.MILES,
                        List.of(
                                Working.Mark.stated(
                                        words(one.far().passage()), one.far().value()),
                                Working.Mark.reckoned(
                                        "at 130 km/h",
                                        BigDecimal.valueOf(FASTEST / (one.miles() ? MILE : 1) * one.minutes() / 60)
                                                .setScale(0, RoundingMode.HALF_UP)))));
    }

    /// Two times of the clock elsewhere that lie so far apart, the one of them named beside the sum.
    private List<Passage> pair(Reckoned one) {
        int apart = (int) Math.round(one.minutes());
        for (Clock told : one.near()) {
            List<Passage> first = at(told.minute());
            List<Passage> later = at(told.minute() + apart);
            if (!first.isEmpty() && !later.isEmpty()) {
                return List.of(first.getFirst(), later.getFirst());
            }
        }
        return List.of();
    }

    /// The first telling of a time, whether of the morning or the evening.
    private List<Passage> at(int minute) {
        return clocks.stream()
                .filter(c -> Math.floorMod(c.minute() - minute, HALF_DAY) == 0)
                .map(Clock::passage)
                .limit(1)
                .toList();
    }

    private static String words(Passage passage) {
        return passage.asRead();
    }

    @Override
    public List<Consistent> fitting() {
        return List.copyOf(fitting);
    }
}
