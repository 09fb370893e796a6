package oyer.core.check.place;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;

/// One person at two hours, with the way between told in the same paper, where the time between would need more
/// than anybody drives: `at five past two he bought diesel at Kell. How far is it? Sixty miles. And yet he was
/// on the stair at half past two?`
///
/// The way stands between the two hours, or beside one of them and the other is told of another place. What is told of
/// flights is left alone.
final class ApartInTimeCheck extends ReckoningCheck {

    private static final double MILE = 1.609344;

    /// Kilometres an hour that nobody drives for long.
    private static final double FASTEST = 150;

    /// Kilometres; less is a matter of minutes.
    private static final double LEAST = 8;

    /// Minutes.
    private static final long MOST = 150;

    /// Sentences between an hour and the way.
    private static final int NEAR = 5;

    private static final int LONG = 5000;

    private static final double SURE = .6;

    private record Told(int sentence, TimeReading time, Set<String> people, Set<Integer> places) {}

    @Override
    public void read(Sheet sheet) {
        if (sheet.tokens().size() > LONG) {
            return;
        }
        List<Told> hours = sheet.times().stream()
                .filter(t -> t.timex().clock().isPresent())
                .map(t -> told(sheet, t))
                .toList();
        for (Quantity way : sheet.quantities()) {
            double far = kilometres(way);
            if (way.measure() == Measure.DISTANCE && far >= LEAST && way.bound() != Quantity.Bound.AT_MOST) {
                clash(sheet, way, far, hours).ifPresent(found::add);
            }
        }
    }

    private static Told told(Sheet sheet, TimeReading time) {
        int sentence = sheet.sentenceOf(time.passage());
        Set<String> people = new HashSet<>();
        Set<Integer> places = new HashSet<>();
        for (Mention m : sheet.mentionsIn(sentence)) {
            if (m.kind() == EntityKind.PERSON) {
                people.add(sheet.key(m.entity()));
            } else {
                places.add(m.entity());
            }
        }
        return new Told(sentence, time, people, places);
    }

    private static double kilometres(Quantity far) {
        return switch (far.unit()) {
            case "mi" -> far.value().doubleValue() * MILE;
            case "km" -> far.value().doubleValue();
            default -> 0;
        };
    }

    private static Optional<Discrepancy> clash(Sheet sheet, Quantity way, double far, List<Told> hours) {
        int at = sheet.sentenceOf(way.passage());
        boolean flown = CueWords.FLOWN.within(
                sheet.tokens(), sheet.sentences().first(at), sheet.sentences().end(at));
        if (flown) {
            return Optional.empty();
        }
        for (Told one : hours) {
            for (Told other : hours) {
                boolean between = one.sentence() <= at
                        && other.sentence() > at
                        && at - one.sentence() <= NEAR
                        && other.sentence() - at <= NEAR;
                boolean elsewhere = one.sentence() == at
                        && other.sentence() != at
                        && !other.places().isEmpty()
                        && other.places().stream().noneMatch(one.places()::contains);
                boolean same = one.people().stream().anyMatch(other.people()::contains);
                long minutes = apart(one, other);
                if ((between || elsewhere) && same && minutes > 0 && minutes <= MOST && far / minutes * 60 > FASTEST) {
                    return Optional.of(of(sheet, way, far, one, other, minutes));
                }
            }
        }
        return Optional.empty();
    }

    /// Minutes between two hours, whatever day was reckoned for one that tells none.
    private static long apart(Told one, Told other) {
        Optional<LocalTime> a = one.time().timex().clock();
        Optional<LocalTime> b = other.time().timex().clock();
        boolean days = one.time().anchor().isEmpty()
                && other.time().anchor().isEmpty()
                && one.time().when().earliest().isPresent()
                && other.time().when().earliest().isPresent()
                && !one.time().when().earliest().equals(other.time().when().earliest());
        return days || a.isEmpty() || b.isEmpty()
                ? 0
                : Math.abs(Duration.between(a.get(), b.get()).toMinutes());
    }

    private static Discrepancy of(Sheet sheet, Quantity way, double far, Told one, Told other, long minutes) {
        long needed = Math.round(far / minutes * 60);
        String words = CalendarWords.ending(way.passage());
        List<Passage> passages = new ArrayList<>();
        passages.add(sheet.sentence(one.sentence()));
        passages.add(way.passage());
        passages.add(sheet.sentence(other.sentence()));
        return new Discrepancy(
                        Discrepancy.Type.TENSION,
                        "too-far-for-the-time",
                        CalendarWords.capital(words) + " in " + minutes + (minutes == 1 ? " minute" : " minutes")
                                + " are " + needed + " km an hour, faster than nearly anybody drives.",
                        passages,
                        SURE)
                .inGerman(GermanWords.quoted(words) + " in " + minutes + (minutes == 1 ? " Minute" : " Minuten")
                        + " sind " + needed + " km in der Stunde, schneller, als fast jemand fährt.");
    }
}
