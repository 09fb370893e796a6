package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.casefile.Written;
import oyer.core.check.network.Stretch;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// The day of captivity that a text counts against the arrest, and how long somebody is said to be held by now: the
/// 100th day on 20 May after an arrest on 1 May; `over 30 years` beside `over 29 years`.
///
/// That captivity began with the arrest, and that the writers share one `now`, are assumptions and said as such. Where
/// a case tells of several arrests, one that fits is enough for silence.
final class CaptivityTimes implements TimeSource {

    private static final double COUNTED = .9;
    private static final double ROUNDED = .6;

    /// Days of a mean year: neither end is dated.
    private static final double YEAR = 365.2425;

    /// A count as high as this counts captivity where the sentence speaks of it; a lower one must say so itself.
    private static final int DAYS = 366;

    /// `The third day in the cell` is told loosely.
    private static final int FEW = 13;
    private static final int NEAR = 3;

    private record Arrest(LocalDate day, Passage passage) {}

    private record Count(long number, LocalDate day, Passage ordinal, Passage date) {}

    private record Held(long years, String who, Passage passage) {}

    private final List<Arrest> arrests = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (int s = 0; s < sheet.sentences().size(); s++) {
            if (CueWords.ARRESTED.within(
                    tokens, sheet.sentences().first(s), sheet.sentences().end(s))) {
                day(sheet, s, 1).ifPresent(t -> arrests.add(new Arrest(date(t), t.passage())));
            }
        }
        for (Quantity quantity : sheet.quantities()) {
            int s = sheet.sentenceOf(quantity.passage());
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            long number = quantity.value().longValue();
            boolean counted = quantity.measure() == Quantity.Measure.ORDINAL
                    && (number > DAYS || number > FEW && inPrison(sheet, quantity));
            if (counted && ofDays(quantity) && today(tokens, first, end)) {
                if (sheet.readings().written() instanceof Written.Stated written) {
                    counts.add(new Count(number, written.day(), quantity.passage(), written.passage()));
                }
                continue;
            }
            if (!captive(tokens, first, end)) {
                continue;
            }
            if (counted && ofDays(quantity)) {
                day(sheet, s, 2)
                        .ifPresent(t -> counts.add(new Count(number, date(t), quantity.passage(), t.passage())));
            }
            if (quantity.measure() == Quantity.Measure.DURATION
                    && quantity.unit().equals("year")
                    && quantity.bound() == Quantity.Bound.AT_LEAST
                    && untilNow(tokens, first, end)
                    && !released(tokens, first, end)) {
                held.add(new Held(number, quantity.passage().document().sha256(), quantity.passage()));
            }
        }
    }

    private static boolean ofDays(Quantity quantity) {
        return quantity.of().map(of -> of.endsWith("day") || of.endsWith("Tag")).orElse(false);
    }

    /// `His 190th day in prison`, `der 190. Tag seiner Haft`.
    private static boolean inPrison(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int last = sheet.lastToken(quantity.passage().span());
        int day = tokens.is(last, "day") || tokens.is(last, "Tag") ? last : last + 1;
        boolean within = tokens.is(day + 1, "in")
                || tokens.is(day + 1, "of")
                || tokens.is(day + 1, "der")
                || tokens.is(day + 1, "seiner")
                || tokens.is(day + 1, "ihrer")
                || tokens.is(day + 1, "meiner");
        return within && CueWords.HELD.within(tokens, day + 2, day + 2 + NEAR);
    }

    /// The writer's own day: `Today is my 100th day.`
    private static boolean today(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.is(i, "today") || tokens.is(i, "heute")) {
                return true;
            }
        }
        return false;
    }

    private static boolean captive(Tokens tokens, int first, int end) {
        return CueWords.HELD.within(tokens, first, end);
    }

    /// Present perfect: the time that is told of lasts until the writer's now.
    private static boolean untilNow(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.is(i, "has") || tokens.is(i, "have") || tokens.is(i, "seit")) {
                return true;
            }
        }
        return false;
    }

    /// `has been in the country for more than five years since his release from prison`: no time in it.
    private static boolean released(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (tokens.is(i, "release") || tokens.is(i, "released") || tokens.is(i, "entlassung")) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate date(TimeReading time) {
        return time.when().earliest().orElseThrow();
    }

    /// The last full date of a sentence, or of one of the few before it: `On 1 May the game was over. They were
    /// arrested ...`
    private static Optional<TimeReading> day(Sheet sheet, int sentence, int back) {
        for (int s = sentence; s >= 0 && s >= sentence - back; s--) {
            List<TimeReading> days = sheet.timesIn(s).stream()
                    .filter(t -> t.when() instanceof When.Day)
                    .filter(t -> CalendarWords.figures(t.passage()) > 4)
                    .toList();
            if (!days.isEmpty()) {
                return Optional.of(days.getLast());
            }
            if (!sheet.timesIn(s).isEmpty() && s == sentence && back == 1) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public void say(CaseTimes times) {
        for (Count count : counts) {
            List<Arrest> before =
                    arrests.stream().filter(a -> a.day().isBefore(count.day())).toList();
            Optional<Arrest> fitting = before.stream()
                    .filter(a -> {
                        CaseTimes alone = new CaseTimes();
                        say(alone, a, count);
                        return alone.clashes(1).sets().isEmpty();
                    })
                    .findFirst();
            // the writer's own telling of the arrest, before that of others
            fitting.or(() -> before.stream()
                            .filter(a -> a.passage()
                                    .document()
                                    .equals(count.ordinal().document()))
                            .findFirst())
                    .or(() -> before.stream().findFirst())
                    .ifPresent(arrest -> say(times, arrest, count));
        }
        tooLong(times);
    }

    static final Worded CAPTIVITY = new Worded("captivity", "die Haft");
    static final Worded BEGAN = new Worded("captivity began with the arrest", "die Haft mit der Festnahme begann");

    /// The arrest, the day counted, the count by either convention, and that captivity began with the arrest.
    private static void say(CaseTimes times, Arrest arrest, Count count) {
        int arrested = times.dated(arrest.passage(), arrest.day(), arrest.day(), CalendarWords.theStepWas("arrest"));
        int counted = times.dated(
                count.date(), count.day(), count.day(), new Worded("the day counted was", "der gezählte Tag war"));
        int captive = times.event(
                "captive since " + arrest.passage().span() + arrest.passage().document(), CAPTIVITY);
        times.after(
                arrested,
                captive,
                CaseTimes.Kind.ASSUMPTION,
                BEGAN,
                List.of(),
                COUNTED,
                new Stretch(0, 0),
                new Stretch(0, 0));
        int number = (int) Math.min(count.number(), 1_000_000);
        times.after(
                captive,
                counted,
                CaseTimes.Kind.COUNT,
                miscounted(arrest, count),
                List.of(count.ordinal()),
                COUNTED,
                new Stretch(0, number - 1),
                new Stretch(0, number),
                Optional.of(drawn(arrest, count)));
    }

    private static Working drawn(Arrest arrest, Count count) {
        long days = count.day().toEpochDay() - arrest.day().toEpochDay();
        return new Working(
                Working.Unit.DAYS,
                List.of(
                        Working.Mark.stated(count.ordinal().words(), count.number(), count.number()),
                        Working.Mark.reckoned("reckoned", days, days + 1)));
    }

    private static Worded miscounted(Arrest arrest, Count count) {
        long days = count.day().toEpochDay() - arrest.day().toEpochDay();
        long off = Math.abs(count.number() - days - 1);
        LocalDate start = count.day().minusDays(count.number() - 1);
        return new Worded(
                "From the arrest on " + CalendarWords.day(arrest.day()) + " to " + CalendarWords.day(count.day())
                        + " there are " + CalendarWords.days(days) + ", so that day was the "
                        + CalendarWords.ordinal(days + 1) + " counting the day of arrest, not the "
                        + CalendarWords.ordinal(count.number()) + ": " + CalendarWords.days(off)
                        + " off. Were the count right, and captivity began with the arrest, the arrest was on "
                        + CalendarWords.day(start) + ".",
                "Von der Festnahme am " + GermanWords.day(arrest.day()) + " bis zum " + GermanWords.day(count.day())
                        + " sind es " + GermanWords.days(days) + "; den Tag der Festnahme mitgezählt, war es der "
                        + (days + 1) + ". Tag, nicht der " + count.number() + "., ein Unterschied von "
                        + off + (off == 1 ? " Tag" : " Tagen")
                        + ". Stimmte die Zählung und begann die Haft mit der Festnahme, so war diese am "
                        + GermanWords.day(start) + ".");
    }

    /// Two sayings of the same document, the smaller of which would be the larger were it true as well: `over 29 years`
    /// is taken to be less than 30.
    private void tooLong(CaseTimes times) {
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size(); j++) {
                Held a = held.get(i);
                Held b = held.get(j);
                if (a.who().equals(b.who()) && Math.abs(a.years() - b.years()) == 1) {
                    long less = Math.min(a.years(), b.years());
                    Worded says = new Worded(
                            "One passage has over " + less + " years in captivity by now, another over " + (less + 1)
                                    + "; of the same person and the same now, only one can be the full count.",
                            "Nach der einen Stelle sind es bis jetzt über " + less + " Jahre Haft, nach einer anderen"
                                    + " über " + (less + 1)
                                    + "; bei derselben Person und demselben Jetzt kann nur eines"
                                    + " die ganze Zeit sein.");
                    int began = times.event(CAPTIVITY);
                    int now = times.event(new Worded("the writer's now", "das Jetzt des Textes"));
                    for (Held one : List.of(a, b)) {
                        times.after(
                                began,
                                now,
                                CaseTimes.Kind.LENGTH,
                                says,
                                List.of(one.passage()),
                                ROUNDED,
                                new Stretch(0, (int) (one.years() * YEAR) + 1),
                                new Stretch(0, (int) ((one.years() + 1) * YEAR) - 2));
                    }
                    return;
                }
            }
        }
    }
}
