package oyer.core.check.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.happening.HandOver;
import oyer.core.read.happening.HandOverReader;
import oyer.core.text.Passage;

/// Links of a chain of custody that do not meet: what came in before it was handed over; what was brought to the
/// laboratory by hand and came in there on another day.
///
/// A handing over for which the case tells any receipt that fits is left alone, and so is such a receipt: a case has
/// many deliveries.
final class CustodyCheck implements Check {

    private static final double SURE = .7;

    /// Characters of a sentence.
    private static final int LONG = 300;

    private final List<HandOver> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        told.addAll(HandOverReader.read(sheet.readings(), sheet.prose()));
    }

    @Override
    public List<Discrepancy> found() {
        List<HandOver> handed = told.stream().filter(h -> !h.received()).toList();
        List<HandOver> got = told.stream().filter(HandOver::received).toList();
        List<Discrepancy> found = new ArrayList<>();
        for (HandOver one : handed) {
            if (got.stream().anyMatch(g -> fits(one, g))) {
                continue;
            }
            nearest(
                            one,
                            got.stream()
                                    .filter(g -> handed.stream().noneMatch(h -> fits(h, g)))
                                    .toList())
                    .ifPresent(g -> found.add(of(one, g)));
        }
        return Repeats.without(found);
    }

    /// On the way for at most a fortnight; by hand on the day.
    private static boolean fits(HandOver handed, HandOver got) {
        LocalDate day = handed.on();
        return handed.byHand()
                ? got.on().equals(day)
                : !got.on().isBefore(day) && got.on().isBefore(day.plusDays(15));
    }

    /// No more than a fortnight off: more is another delivery.
    private static Optional<HandOver> nearest(HandOver handed, List<HandOver> got) {
        List<HandOver> near = got.stream()
                .filter(g -> Math.abs(g.on().toEpochDay() - handed.on().toEpochDay()) < 15)
                .toList();
        return near.stream().map(HandOver::on).distinct().count() == 1
                ? Optional.of(near.getFirst())
                : Optional.empty();
    }

    /// The sentence; of a form, whose lines are one long sentence, the day.
    private static Passage words(HandOver told) {
        Passage sentence = told.sentence();
        return sentence.end() - sentence.start() > LONG ? told.day() : sentence;
    }

    private static Discrepancy of(HandOver handed, HandOver got) {
        boolean before = got.on().isBefore(handed.on());
        List<Passage> passages = List.of(words(handed), words(got));
        String gave = CalendarWords.day(handed.on());
        String came = CalendarWords.day(got.on());
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "custody-does-not-meet",
                        before
                                ? "It is told as handed over on " + gave + " and as received on " + came
                                        + ", before that."
                                : "It is told as brought by hand on " + gave + " and as received on " + came + ".",
                        passages,
                        SURE)
                .inGerman(
                        before
                                ? "Übergeben wurde es danach am " + GermanWords.day(handed.on())
                                        + ", eingegangen ist es am " + GermanWords.day(got.on()) + ", also davor."
                                : "Von Hand überbracht wurde es danach am " + GermanWords.day(handed.on())
                                        + ", eingegangen ist es am " + GermanWords.day(got.on()) + ".");
    }
}
