package oyer.core.check;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A paper that tells, as done, of a day after the one that it is dated: a memo of 4 May on an interview of 6 May.
///
/// Only of a date line of its own at the head of a short paper, and of days that are told in full with a verb of the
/// past; what is to come (`will be heard on`, `until`, `wird am`) is told by many a letter. One per document, with the
/// first such day.
final class WrittenBeforeCheck extends ReckoningCheck {

    /// Longer papers are written over many days, or are collections.
    private static final int LONG = 2500;

    /// Words of the line that dates it, beside the date.
    private static final int LINE = 9;

    /// The year of a day that is told without one, until it is known.
    private static final int ANY_YEAR = 2001;

    /// Words at the head of a paper among which it is dated.
    private static final int HEAD = 60;

    @Override
    public void read(Sheet sheet) {
        if (sheet.tokens().size() > LONG) {
            return;
        }
        dated(sheet)
                .filter(d -> dateLine(sheet, d.line()))
                .ifPresent(d -> sheet.times().stream()
                        .filter(t -> t.passage().start() > d.line().end())
                        .flatMap(t -> told(sheet, t, d).stream())
                        .findFirst()
                        .ifPresent(t -> found.add(of(sheet, d, t))));
    }

    /// The day that a paper is dated.
    ///
    /// @param year whether it is dated with its year
    private record Dated(LocalDate day, Passage line, boolean year) {

        /// `Date: June 11` is of the year of the days that are told.
        LocalDate of(TimeReading told) {
            return year || !(told.when() instanceof When.Day(var other)) || day.getDayOfMonth() > 28
                    ? day
                    : day.withYear(other.getYear());
        }
    }

    private static Optional<Dated> dated(Sheet sheet) {
        if (sheet.readings().written() instanceof Written.Stated(var day, var line)) {
            return Optional.of(new Dated(day, line, true));
        }
        // `Date of report: June 11`, without a year
        return sheet.times().stream()
                .filter(t -> sheet.firstToken(t.passage().span()) < HEAD)
                .filter(t -> led(sheet.tokens(), sheet.firstToken(t.passage().span())))
                .filter(t -> CalendarWords.figures(t.passage()) <= 2)
                .flatMap(t -> monthDay(t.timex().value()).stream()
                        .map(day -> new Dated(day.atYear(ANY_YEAR), t.passage(), false)))
                .findFirst();
    }

    private static Optional<MonthDay> monthDay(String value) {
        return value.matches("[X\\d]{4}-\\d\\d-\\d\\d")
                ? Optional.of(MonthDay.parse("--" + value.substring(5)))
                : Optional.empty();
    }

    /// Behind `Date:`, `Date of report:`, `Datum:`.
    private static boolean led(Tokens tokens, int first) {
        if (!tokens.is(first - 1, ':')) {
            return false;
        }
        for (int i = first - 2; i >= Math.max(0, first - 5); i--) {
            if (tokens.is(i, "date") || tokens.is(i, "dated") || tokens.is(i, "datum")) {
                return true;
            }
        }
        return false;
    }

    /// A line at the head with hardly more than the date: `Date: 4 May 1990`, `Vermerk   Warnsum, 12. März 1998`.
    private static boolean dateLine(Sheet sheet, Passage date) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(date.span());
        int last = sheet.lastToken(date.span());
        int from = first;
        while (from > 0 && tokens.gap(from) != Gap.LINE && tokens.gap(from) != Gap.BLOCK) {
            from--;
        }
        int end = last + 1;
        while (end < tokens.size() && tokens.gap(end) != Gap.LINE && tokens.gap(end) != Gap.BLOCK) {
            end++;
        }
        return first < HEAD && (end - from) - (last - first + 1) <= LINE && !CueWords.DONE.within(tokens, from, end);
    }

    private static Optional<TimeReading> told(Sheet sheet, TimeReading time, Dated dated) {
        LocalDate written = dated.of(time);
        boolean later = time.when() instanceof When.Day(var day)
                && day.isAfter(written)
                && ChronoUnit.YEARS.between(written, day) < 1
                && time.timex().type() == Timex.Type.DATE
                && CalendarWords.figures(time.passage()) > (dated.year() ? 4 : 0); // the 26 July Movement is no day
        if (!later) {
            return Optional.empty();
        }
        Tokens tokens = sheet.tokens();
        int s = sheet.sentenceOf(time.passage());
        int first = sheet.firstToken(time.passage().span());
        while (first > sheet.sentences().first(s) && tokens.gap(first) != Gap.BLOCK) {
            first--;
        }
        int end = sheet.sentences().end(s);
        return past(tokens, first, end)
                        && !ahead(
                                tokens,
                                first,
                                end,
                                sheet.firstToken(time.passage().span()))
                ? Optional.of(time)
                : Optional.empty();
    }

    /// `to be heard`, `will`, `by 3 May`; `sent to the laboratory by courier` is done.
    private static boolean ahead(Tokens tokens, int first, int end, int day) {
        for (int i = first; i < end; i++) {
            boolean whither = tokens.is(i, "to")
                    && i + 1 < end
                    && (CueWords.DETERMINER.has(tokens, i + 1) || tokens.capitalised(i + 1));
            boolean whom = tokens.is(i, "by") && i != day - 1;
            if (CueWords.AHEAD.has(tokens, i) && !whither && !whom) {
                return true;
            }
        }
        return false;
    }

    /// A verb of the past: of the table, or `interviewed`.
    private static boolean past(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean regular = tokens.kind(i) == Kind.WORD
                    && tokens.length(i) > 4
                    && tokens.text(i).endsWith("ed")
                    && (i == first || !tokens.is(i - 1, "is") && !tokens.is(i - 1, "are"));
            if (regular || CueWords.DONE.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static Discrepancy of(Sheet sheet, Dated dated, TimeReading time) {
        LocalDate written = dated.of(time);
        LocalDate day = time.when().earliest().orElseThrow();
        long days = ChronoUnit.DAYS.between(written, day);
        Passage sentence = sheet.sentence(sheet.sentenceOf(time.passage()));
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "written-before",
                        "The document is dated "
                                + (dated.year()
                                        ? CalendarWords.day(written)
                                        : dated.line().words())
                                + " and tells, as done, of "
                                + CalendarWords.day(day) + ", which is " + days + (days == 1 ? " day" : " days")
                                + " later.",
                        List.of(dated.line(), time.passage().words().length() < 9 ? sentence : time.passage()),
                        .8)
                .inGerman("Das Schriftstück trägt das Datum " + GermanWords.day(written)
                        + " und erzählt als geschehen vom " + GermanWords.day(day) + ", " + GermanWords.days(days)
                        + " später.");
    }
}
