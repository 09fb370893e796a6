package oyer.core.check.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.check.network.Stretch;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Lengths;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// How long somebody was held from the arrest to a day that the text dates: `held in jail for 240 days until the trial
/// began on 2 May 1994`, where the one arrest of the document is dated. That captivity began with the arrest and was
/// not broken is an assumption, and said as such.
final class HeldUntilTimes implements TimeSource {

    private static final double SURE = .8;
    private static final TokenSet UNTIL =
            TokenSet.of(Set.of("until", "till", "before", "bis", "then", "dahin", "when"));

    static final TokenSet RELEASED = TokenSet.of(
            Set.of("released", "freed", "discharged", "bailed", "entlassen", "freigelassen", "freigekommen"));

    static final TokenSet IN = TokenSet.of(Set.of("held", "festgehalten"));

    /// @param lead the words that date the day until which it lasted
    private record Told(
            LocalDate day, Passage arrested, LocalDate end, Passage lead, Quantity quantity, Lengths lengths) {

        boolean fits() {
            return lengths.fit(day, end);
        }
    }

    private final List<Told> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.DURATION && quantity.bound() == Quantity.Bound.EXACT) {
                held(sheet, quantity);
            }
        }
    }

    private void held(Sheet sheet, Quantity quantity) {
        Tokens tokens = sheet.tokens();
        int s = sheet.sentenceOf(quantity.passage());
        int first = sheet.sentences().first(s);
        int end = sheet.sentences().end(s);
        if (!(CueWords.HELD.within(tokens, first, end) || IN.within(tokens, first, end))
                || !UNTIL.within(tokens, first, end) && !released(tokens, first, end)
                || CueWords.TERM.within(tokens, first, end)) {
            return;
        }
        Optional<Lengths> lengths = Lengths.of(quantity);
        Optional<Sheet.Dated> arrest = sheet.arrest(OptionalInt.empty());
        if (lengths.isEmpty() || arrest.isEmpty()) {
            return;
        }
        Optional<TimeReading> day = until(sheet, s, arrest.get());
        if (day.isEmpty() && s > 0 && (tokens.is(first + 1, "then") || tokens.is(first + 1, "dahin"))) {
            day = until(sheet, s - 1, arrest.get());
        }
        day.ifPresent(d -> told.add(new Told(
                arrest.get().day(),
                arrest.get().words(),
                d.when().earliest().orElseThrow(),
                d.passage(),
                quantity,
                lengths.get())));
    }

    /// `released on 3 May after 41 days in custody`, `nach 41 Tagen Haft entlassen`.
    private static boolean released(Tokens tokens, int first, int end) {
        return RELEASED.within(tokens, first, end) && CueWords.AFTER.within(tokens, first, end);
    }

    /// The only day of a sentence beside that of the arrest.
    private static Optional<TimeReading> until(Sheet sheet, int sentence, Sheet.Dated arrest) {
        List<TimeReading> days = sheet.timesIn(sentence).stream()
                .filter(t -> t.when() instanceof When.Day(var day) && day.isAfter(arrest.day()))
                .filter(t -> CalendarWords.figures(t.passage()) > 4)
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    @Override
    public void say(CaseTimes times) {
        for (Told one : told) {
            int arrest = times.dated(one.arrested(), one.day(), one.day(), SinceTimes.SINCE_WHEN);
            int until = times.dated(
                    one.lead(),
                    one.end(),
                    one.end(),
                    new Worded("the day until when was", "der Tag, bis zu dem gezählt wird, war"));
            int began = times.event(
                    "captive since " + one.arrested().span() + one.arrested().document(), CaptivityTimes.CAPTIVITY);
            Stretch none = new Stretch(0, 0);
            times.after(arrest, began, CaseTimes.Kind.ASSUMPTION, SinceTimes.UNBROKEN, List.of(), SURE, none, none);
            long days = ChronoUnit.DAYS.between(one.day(), one.end());
            long said = one.quantity().value().longValue();
            Optional<Working> working = one.quantity().unit().equals("day")
                    ? Optional.of(new Working(
                            Working.Unit.DAYS,
                            List.of(
                                    Working.Mark.stated(one.quantity().passage().words(), said, said),
                                    Working.Mark.reckoned("reckoned", days, days + 1))))
                    : Optional.empty();
            times.after(
                    began,
                    until,
                    CaseTimes.Kind.SINCE,
                    reckoned(one),
                    List.of(one.quantity().passage()),
                    SURE,
                    one.lengths().least(),
                    one.lengths().most(),
                    working);
        }
    }

    private static Worded reckoned(Told one) {
        long days = ChronoUnit.DAYS.between(one.day(), one.end());
        Period period = Period.between(one.day(), one.end());
        boolean counted = one.quantity().unit().equals("day") || period.toTotalMonths() < 3;
        String told = one.quantity().passage().asRead();
        return new Worded(
                "From the arrest on " + CalendarWords.day(one.day()) + " to " + CalendarWords.day(one.end())
                        + " there are "
                        + (counted
                                ? CalendarWords.days(days) + ", or " + (days + 1) + " counting both"
                                : CalendarWords.length(period))
                        + "; the text says " + told + ".",
                "Von der Festnahme am " + GermanWords.day(one.day()) + " bis zum " + GermanWords.day(one.end())
                        + " sind es "
                        + (counted
                                ? GermanWords.days(days) + ", oder " + (days + 1) + ", wenn beide zählen"
                                : GermanWords.length(period))
                        + "; im Text steht " + GermanWords.quoted(told) + ".");
    }

    @Override
    public List<Consistent> fitting() {
        return told.stream()
                .filter(Told::fits)
                .map(one -> new Consistent(
                                "held-until",
                                reckoned(one).english(),
                                List.of(one.quantity().passage(), one.arrested(), one.lead()))
                        .inGerman(reckoned(one).german()))
                .toList();
    }
}
