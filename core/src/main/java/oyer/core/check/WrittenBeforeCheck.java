package oyer.core.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
final class WrittenBeforeCheck implements Check {

    /// Longer papers are written over many days, or are collections.
    private static final int LONG = 2500;

    /// Words of the line that dates it, beside the date.
    private static final int LINE = 9;

    /// Words at the head of a paper among which it is dated.
    private static final int HEAD = 60;

    private static final TokenSet PAST = TokenSet.of(Set.of(
            "was",
            "were",
            "had",
            "did",
            "told",
            "said",
            "came",
            "went",
            "met",
            "saw",
            "spoke",
            "gave",
            "found",
            "made",
            "took",
            "wrote",
            "left",
            "wurde",
            "wurden",
            "hat",
            "haben",
            "habe",
            "war",
            "waren",
            "hatte",
            "hatten",
            "gab",
            "kam",
            "ging",
            "sagte",
            "erklärte"));
    private static final TokenSet AHEAD = TokenSet.of(Set.of(
            "will",
            "shall",
            "would",
            "should",
            "must",
            "until",
            "till",
            "by",
            "before",
            "scheduled",
            "set",
            "due",
            "expires",
            "planned",
            "deadline",
            "next",
            "if",
            "to",
            "wird",
            "werden",
            "soll",
            "sollen",
            "sollte",
            "bis",
            "spätestens",
            "vor",
            "angesetzt",
            "anberaumt",
            "geplant",
            "termin",
            "frist",
            "wenn",
            "falls"));

    private final List<Discrepancy> found = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        if (sheet.tokens().size() > LONG
                || !(sheet.readings().written() instanceof Written.Stated(var day, var line))
                || !dateLine(sheet, line)) {
            return;
        }
        sheet.times().stream()
                .filter(t -> t.passage().start() > line.end())
                .flatMap(t -> told(sheet, t, day).stream())
                .findFirst()
                .ifPresent(t -> found.add(of(sheet, day, line, t)));
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
        return first < HEAD && (end - from) - (last - first + 1) <= LINE && !PAST.within(tokens, from, end);
    }

    private static Optional<TimeReading> told(Sheet sheet, TimeReading time, LocalDate written) {
        boolean later = time.when() instanceof When.Day(var day)
                && day.isAfter(written)
                && ChronoUnit.YEARS.between(written, day) < 1
                && time.timex().type() == Timex.Type.DATE
                && CalendarWords.figures(time.passage()) > 4;
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
        return past(tokens, first, end) && !AHEAD.within(tokens, first, end) ? Optional.of(time) : Optional.empty();
    }

    /// A verb of the past: of the table, or `interviewed`.
    private static boolean past(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            boolean regular = tokens.kind(i) == Kind.WORD
                    && tokens.length(i) > 4
                    && tokens.text(i).endsWith("ed")
                    && (i == first || !tokens.is(i - 1, "is") && !tokens.is(i - 1, "are"));
            if (regular || PAST.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static Discrepancy of(Sheet sheet, LocalDate written, Passage line, TimeReading time) {
        LocalDate day = time.when().earliest().orElseThrow();
        long days = ChronoUnit.DAYS.between(written, day);
        Passage sentence = sheet.sentence(sheet.sentenceOf(time.passage()));
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "written-before",
                        "The document is dated " + CalendarWords.day(written) + " and tells, as done, of "
                                + CalendarWords.day(day) + ", which is " + days + (days == 1 ? " day" : " days")
                                + " later.",
                        List.of(line, time.passage().words().length() < 9 ? sentence : time.passage()),
                        .8)
                .inGerman("Das Schriftstück trägt das Datum " + GermanWords.day(written)
                        + " und erzählt als geschehen vom " + GermanWords.day(day) + ", " + GermanWords.days(days)
                        + " später.");
    }

    @Override
    public List<Discrepancy> found() {
        return Repeats.without(found);
    }
}
