package oyer.core.check.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.casefile.Written;
import oyer.core.check.network.Stretch;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Lengths;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// What has lasted until the document was written, with its length, in a document that states its own day: `He is in
/// custody since 8 June, nine days`, written on 12 June; `in prison for over 16 years`, where the document dates the
/// arrest. That the length is counted to the day of writing, and that custody began with the arrest, are assumptions,
/// and said as such.
///
/// What had lasted, or lasted then, ended before the document was written: nothing is said of it. Where the text does
/// not say `since`, somebody may have been at liberty meanwhile: then only a length that is too long is told.
final class SinceTimes implements TimeSource {

    private static final double SURE = .8;

    /// Words between the day and the length.
    private static final int NEAR = 9;

    /// Farther than any life.
    private static final Stretch EVER = Stretch.years(2_000);

    /// @param arrest whether the day is that of the arrest
    /// @param open whether it may have been interrupted, so that it may well be less
    private record Told(
            LocalDate day,
            LocalDate last,
            Passage since,
            boolean arrest,
            boolean open,
            Quantity length,
            Lengths lengths,
            Written.Stated written) {

        Stretch most() {
            return open ? EVER : lengths.most();
        }

        boolean fits() {
            LocalDate now = written.day();
            return !lengths.least().after(day).isAfter(now)
                    && !most().after(last).isBefore(now);
        }
    }

    private final List<Told> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        if (!(sheet.readings().written() instanceof Written.Stated written)) {
            return;
        }
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.DURATION && quantity.bound() != Quantity.Bound.ABOUT) {
                int sentence = sheet.sentenceOf(quantity.passage());
                Optional<Lengths> length = Lengths.of(quantity);
                Optional<TimeReading> since = since(sheet, sentence, quantity, written.day());
                if (length.isPresent() && since.isPresent()) {
                    told.add(new Told(
                            since.get().when().earliest().orElseThrow(),
                            since.get().when().latest().orElseThrow(),
                            since.get().passage(),
                            false,
                            false,
                            quantity,
                            length.get(),
                            written));
                } else if (length.isPresent()) {
                    arrested(sheet, sentence, quantity, length.get(), written);
                }
            }
        }
    }

    /// `in custody ever since, six days`, `he has been in prison for over 16 years`: since the one arrest that the
    /// document dates.
    private void arrested(Sheet sheet, int sentence, Quantity quantity, Lengths length, Written.Stated written) {
        Tokens tokens = sheet.tokens();
        int at = sheet.firstToken(quantity.passage().span());
        int from = at;
        while (from > sheet.sentences().first(sentence) && !tokens.is(from - 1, ';')) {
            from--;
        }
        int until = at;
        while (until < sheet.sentences().end(sentence) && !tokens.is(until, ';')) {
            until++;
        }
        int to = until;
        boolean held = (CueWords.HELD.within(tokens, from, to) || HeldUntilTimes.IN.has(tokens, at - 2))
                && lasting(tokens, from, at)
                && !CueWords.TERM.within(tokens, from, to)
                && !tokens.is(at - 1, "to")
                && !tokens.is(at - 1, "zu");
        if (!held) {
            return;
        }
        OptionalInt who = sheet.personBefore(sentence, quantity.passage().start());
        sheet.arrest(OptionalInt.empty())
                .filter(arrest -> !arrest.day().isAfter(written.day()) && !others(sheet, who, arrest))
                .ifPresent(arrest -> told.add(new Told(
                        arrest.day(),
                        arrest.day(),
                        arrest.words(),
                        true,
                        !CueWords.EVER_SINCE.within(tokens, sheet.sentences().first(sentence), to),
                        quantity,
                        length,
                        written)));
    }

    /// `has been`, `befindet sich`, with nothing past behind it.
    private static boolean lasting(Tokens tokens, int from, int at) {
        int perfect = -1;
        for (int i = from; i < at; i++) {
            perfect = CueWords.LASTING.has(tokens, i) ? i : perfect;
        }
        return perfect >= 0 && !CueWords.PAST.within(tokens, perfect, at);
    }

    /// Whether somebody is held of whom the passage that dates the arrest does not speak.
    private static boolean others(Sheet sheet, OptionalInt who, Sheet.Dated arrest) {
        int s = sheet.sentenceOf(arrest.words());
        String key = who.isPresent() ? sheet.key(who.getAsInt()) : "";
        for (int near = Math.max(0, s - 1); near <= s && who.isPresent(); near++) {
            boolean named = sheet.mentionsIn(near).stream()
                    .map(m -> sheet.key(m.entity()))
                    .anyMatch(key::equals);
            if (named) {
                return false;
            }
        }
        return who.isPresent();
    }

    /// The day right before the length or right after it, which `since` leads in, with nothing past in the sentence.
    private static Optional<TimeReading> since(Sheet sheet, int sentence, Quantity quantity, LocalDate written) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        if (past(tokens, first, end)) {
            return Optional.empty();
        }
        int from = sheet.firstToken(quantity.passage().span());
        int to = sheet.lastToken(quantity.passage().span());
        return sheet.timesIn(sentence).stream()
                .filter(t -> t.timex().type() == Timex.Type.DATE
                        && (t.when() instanceof When.Day
                                || year(t) && quantity.unit().equals("year"))
                        && t.when()
                                .latest()
                                .filter(day -> !day.isAfter(written))
                                .isPresent()
                        && t.passage().words().chars().anyMatch(Character::isDigit))
                .filter(t -> {
                    int begins = sheet.firstToken(t.passage().span());
                    int ends = sheet.lastToken(t.passage().span());
                    boolean led = CueWords.SINCE.has(tokens, begins - 1)
                            || tokens.is(begins - 1, "the") && CueWords.SINCE.has(tokens, begins - 2)
                            || CueWords.SINCE.has(tokens, begins);
                    boolean after = ends < from && beside(tokens, ends + 1, from);
                    boolean before = begins > to
                            && beside(tokens, to + 1, CueWords.SINCE.has(tokens, begins) ? begins : begins - 1);
                    return led && (after || before);
                })
                .findFirst();
    }

    /// Whether a sentence tells of what has ended; `bis heute` has not.
    private static boolean past(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean today = tokens.is(i + 1, "heute") || tokens.is(i + 1, "today") || tokens.is(i + 1, "now");
            if (CueWords.PAST.has(tokens, i) && !today) {
                return true;
            }
        }
        return false;
    }

    /// `since 1993`.
    private static boolean year(TimeReading time) {
        return time.timex().mod().isEmpty()
                && time.passage().words().matches("\\d{4}")
                && time.when().earliest().isPresent();
    }

    private static boolean beside(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean sign = tokens.kind(i) == Tokens.Kind.SIGN && !tokens.is(i, ';') && !tokens.is(i, '.');
            if (!sign && !CueWords.BETWEEN.has(tokens, i)) {
                return false;
            }
        }
        return to - from <= NEAR;
    }

    /// What is taken for granted of time spent in custody up to a day.
    static final Worded UNBROKEN = new Worded(
            "captivity began with the arrest and was not broken",
            "die Haft mit der Festnahme begann und nicht unterbrochen war");

    static final Worded SINCE_WHEN = new Worded("the day since when was", "der Tag, seit dem gezählt wird, war");
    private static final Worded WRITTEN = new Worded("the day of the document was", "der Tag des Dokuments war");
    private static final Worded NOW = new Worded("the day counted to", "der Tag, bis zu dem gezählt wird");

    @Override
    public void say(CaseTimes times) {
        Set<Integer> tied = new HashSet<>();
        for (Told one : told) {
            Passage dated = one.written().passage();
            int since = times.dated(one.since(), one.day(), one.last(), SINCE_WHEN);
            int written = times.dated(dated, one.written().day(), one.written().day(), WRITTEN);
            int now = times.event("now of " + dated.document(), NOW);
            if (tied.add(now)) {
                assume(
                        times,
                        now,
                        written,
                        new Worded(
                                "the time is counted to the day of writing",
                                "bis zum Tag des Schreibens gezählt wird"));
            }
            int began = since;
            if (one.arrest()) {
                began = times.event(
                        "captive since " + one.since().span() + one.since().document(), CaptivityTimes.CAPTIVITY);
                if (tied.add(began)) {
                    assume(times, since, began, CaptivityTimes.BEGAN);
                }
            }
            times.after(
                    began,
                    now,
                    CaseTimes.Kind.SINCE,
                    reckoned(one),
                    List.of(one.length().passage()),
                    SURE,
                    one.lengths().least(),
                    one.most(),
                    working(one));
        }
    }

    private static void assume(CaseTimes times, int from, int to, Worded says) {
        Stretch none = new Stretch(0, 0);
        times.after(from, to, CaseTimes.Kind.ASSUMPTION, says, List.of(), SURE, none, none);
    }

    @Override
    public List<Consistent> fitting() {
        return told.stream()
                .filter(Told::fits)
                .map(one -> new Consistent(
                                "time-since",
                                reckoned(one).english(),
                                List.of(
                                        one.length().passage(),
                                        one.since(),
                                        one.written().passage()))
                        .inGerman(reckoned(one).german()))
                .toList();
    }

    private static Optional<Working> working(Told one) {
        if (!one.day().equals(one.last())) {
            return Optional.empty();
        }
        long n = one.length().value().longValue();
        long days = ChronoUnit.DAYS.between(one.day(), one.written().day());
        Working.Mark said = Working.Mark.stated(one.length().passage().words(), n, n);
        return switch (one.length().unit()) {
            case "day" ->
                Optional.of(new Working(
                        Working.Unit.DAYS, List.of(said, Working.Mark.reckoned("reckoned", days, days + 1))));
            case "year" ->
                Optional.of(new Working(
                        Working.Unit.YEARS,
                        List.of(
                                said,
                                Working.Mark.reckoned(
                                        "reckoned",
                                        BigDecimal.valueOf(days)
                                                .divide(new BigDecimal("365.2425"), 1, RoundingMode.HALF_UP)))));
            default -> Optional.empty();
        };
    }

    private static Worded reckoned(Told one) {
        LocalDate to = one.written().day();
        String told = one.length().passage().asRead();
        if (!one.day().equals(one.last())) {
            int most = to.getYear() - one.day().getYear();
            return new Worded(
                    "From " + one.day().getYear() + " to " + CalendarWords.day(to)
                            + ", when the document was written, there are " + (most > 0 ? most - 1 + " to " : "") + most
                            + " years; the text says " + told + ".",
                    "Von " + one.day().getYear() + " bis zum " + GermanWords.day(to)
                            + ", an dem das Dokument geschrieben wurde, sind es "
                            + (most > 0 ? most - 1 + " bis " : "") + most + " Jahre; im Text steht "
                            + GermanWords.quoted(told) + ".");
        }
        long days = ChronoUnit.DAYS.between(one.day(), to);
        Period period = Period.between(one.day(), to);
        boolean counted = period.toTotalMonths() < 3;
        boolean atLeast = one.length().bound() == Quantity.Bound.AT_LEAST;
        return new Worded(
                "From " + (one.arrest() ? "the arrest on " : "") + CalendarWords.day(one.day()) + " to "
                        + CalendarWords.day(to) + ", when the document was written, there are "
                        + (counted
                                ? CalendarWords.days(days) + ", or " + (days + 1) + " counting both"
                                : CalendarWords.length(period))
                        + "; the text says " + (atLeast ? "more than " : "") + told + ".",
                (one.arrest() ? "Von der Festnahme am " : "Vom ") + GermanWords.day(one.day()) + " bis zum "
                        + GermanWords.day(to) + ", an dem das Dokument geschrieben wurde, sind es "
                        + (counted
                                ? GermanWords.days(days) + ", oder " + (days + 1) + ", wenn beide zählen"
                                : GermanWords.length(period))
                        + "; im Text steht " + (atLeast ? "mehr als " : "") + GermanWords.quoted(told) + ".");
    }
}
