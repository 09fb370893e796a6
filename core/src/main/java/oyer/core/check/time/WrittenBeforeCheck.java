package oyer.core.check.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A paper that tells, as done, of a day after the one that it is dated: a memo of 4 May on an interview of 6 May.
///
/// Only of a date line of its own at the head or the foot of a short paper, and of days that are told with a verb of
/// the
/// past, or are those of a paper that is spoken of (`the report of 9 May is at hand`); what is to come (`will be heard
/// on`, `until`, `wird am`) is told by many a letter. A day without a year is of the year that the case tells of near
/// it
/// ([CaseDays]). One per document, with the first such day.
final class WrittenBeforeCheck extends ReckoningCheck {

    private final List<Waiting> waiting = new ArrayList<>();
    private final CaseDays days = new CaseDays();

    /// A day told without a year, until all papers are read.
    ///
    /// @param month whether the words name the month as well
    private record Waiting(Dated dated, TimeReading time, Passage sentence, LocalDate read, boolean month) {}

    /// A day without a year is told no longer after it than this.
    private static final int SOON = 45;

    /// A day that the paper itself tells of a time so many years before it is none of these weeks.
    private static final int YEARS_BEFORE = 2;

    /// Longer papers are written over many days, or are collections.
    private static final int LONG = 2500;

    /// Words of the line that dates it, beside the date.
    private static final int LINE = 9;

    /// The year of a day that is told without one, until it is known.
    private static final int ANY_YEAR = 2001;

    /// Words at the head of a paper among which it is dated.
    private static final int HEAD = 60;

    /// Behind `to`, whom something reached.
    private static final TokenSet WHOM = TokenSet.of(Set.of("me", "him", "her", "us", "them", "you", "it"));

    private static final List<String> PARTICIPLES = List.of("ene", "enen", "ener", "enes", "te", "ten", "ter", "tes");

    /// Words at its foot.
    private static final int FOOT = 25;

    @Override
    public void read(Sheet sheet) {
        for (TimeReading time : sheet.times()) {
            if (time.when() instanceof When.Day(var day) && complete(sheet, time, day)) {
                days.add(day, time.passage());
            }
        }
        if (sheet.tokens().size() > LONG) {
            return;
        }
        Optional<Dated> dated = dated(sheet).filter(d -> dateLine(sheet, d.line()));
        if (dated.isEmpty()) {
            return;
        }
        List<TimeReading> later = sheet.times().stream()
                .filter(t -> !t.passage().span().overlaps(dated.get().line().span()))
                .filter(t -> told(sheet, t, dated.get()))
                .toList();
        Optional<TimeReading> full = later.stream()
                .filter(t -> complete(sheet, t, t.when().earliest().orElseThrow())
                        || !dated.get().year())
                .findFirst();
        if (full.isPresent()) {
            found.add(of(
                    dated.get(),
                    full.get(),
                    sentence(sheet, full.get()),
                    full.get().when().earliest().orElseThrow()));
            return;
        }
        for (TimeReading time : later) {
            LocalDate day = time.when().earliest().orElseThrow();
            waiting.add(new Waiting(
                    dated.get(),
                    time,
                    sentence(sheet, time),
                    day,
                    WeekdayBeside.ofDay(
                            sheet.tokens(),
                            sheet.firstToken(time.passage().span()),
                            sheet.lastToken(time.passage().span()),
                            MonthDay.from(day))));
        }
    }

    private static Passage sentence(Sheet sheet, TimeReading time) {
        return sheet.sentence(sheet.sentenceOf(time.passage()));
    }

    private static boolean complete(Sheet sheet, TimeReading time, LocalDate day) {
        return WeekdayBeside.complete(
                sheet.tokens(),
                sheet.firstToken(time.passage().span()),
                sheet.lastToken(time.passage().span()),
                day);
    }

    @Override
    public List<Discrepancy> found() {
        List<Passage> done = new ArrayList<>();
        for (Waiting one : waiting) {
            LocalDate written = one.dated().day();
            List<LocalDate> can = one.month()
                    ? days.about(MonthDay.from(one.read()), Optional.empty()).stream()
                            .flatMap(about -> about.all().stream())
                            .toList()
                    : days.elsewhere(one.read(), one.time().passage().document()) ? List.of(one.read()) : List.of();
            // `On October 28 the judge gave me life`, years later in a letter of September
            boolean ofThen = one.read().isBefore(written.minusYears(YEARS_BEFORE));
            boolean later = !can.isEmpty()
                    && !ofThen
                    && can.stream().allMatch(d -> d.isAfter(written) && d.isBefore(written.plusDays(SOON)));
            if (later && !done.contains(one.dated().line())) {
                done.add(one.dated().line());
                found.add(of(one.dated(), one.time(), one.sentence(), can.getFirst()));
            }
        }
        waiting.clear();
        return super.found();
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
        boolean edge = first < HEAD || first < 2 * HEAD && led(tokens, first) || tokens.size() - last < FOOT;
        int beside = 0;
        for (int i = from; i < end; i++) {
            beside += tokens.kind(i) != Kind.SIGN && (i < first || i > last) ? 1 : 0;
        }
        return edge && beside <= LINE && !CueWords.DONE.within(tokens, from, end);
    }

    /// Whether a later day is told as gone by, or as that of a paper that there is.
    private static boolean told(Sheet sheet, TimeReading time, Dated dated) {
        if (!(time.when() instanceof When.Day(var day)) || time.timex().type() != Timex.Type.DATE) {
            return false;
        }
        LocalDate written = dated.of(time);
        boolean full = complete(sheet, time, day);
        // the 26 July Movement is no day, and `yesterday` is known from the paper itself
        long figures = CalendarWords.figures(time.passage());
        boolean after = day.isAfter(written) && ChronoUnit.YEARS.between(written, day) < 1;
        boolean later = full ? after : figures > 0 && figures < 5 && (dated.year() ? near(day, written) : after);
        if (!later) {
            return false;
        }
        Tokens tokens = sheet.tokens();
        int s = sheet.sentenceOf(time.passage());
        int at = sheet.firstToken(time.passage().span());
        int first = at;
        while (first > sheet.sentences().first(s) && tokens.gap(first) != Gap.BLOCK) {
            first--;
        }
        int last = sheet.lastToken(time.passage().span());
        int end = clause(tokens, last + 1, sheet.sentences().end(s));
        boolean name = !full && last + 1 < end && tokens.capitalised(last + 1); // the 26 July Movement
        return (past(tokens, first, end) || full && ofPaper(tokens, at) || finished(sheet, last + 1))
                && !added(sheet, s, sheet.lastToken(dated.line().span()) + 1, at)
                && led(tokens, at, sheet.sentences().first(s))
                && !name
                && !ahead(tokens, sheet.sentences().first(s), end, at);
    }

    /// Where the clause of a day ends before what is to come of it: `was sent on 10 June and will be reported on`.
    private static int clause(Tokens tokens, int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if ((tokens.is(i, "and") || tokens.is(i, "und")) && CueWords.AHEAD.has(tokens, i + 1)) {
                return i;
            }
        }
        return end;
    }

    /// `die am 21. September abgeschlossene Analyse`.
    private static boolean finished(Sheet sheet, int token) {
        Tokens tokens = sheet.tokens();
        if (sheet.readings().language() != Language.GERMAN || token >= tokens.size() || tokens.capitalised(token)) {
            return false;
        }
        String word = tokens.lower(token);
        return PARTICIPLES.stream().anyMatch(word::endsWith) && tokens.capitalised(token + 1);
    }

    /// Whether it is told in what was added to the paper: behind `Nachtrag` or `ADDENDUM` at the beginning of a
    /// line, or in a sentence of which, or of the one before, it is said (`added after issue`), or below a later
    /// date line.
    private static boolean added(Sheet sheet, int sentence, int from, int day) {
        Tokens tokens = sheet.tokens();
        int near =
                sheet.sentences().end(Math.min(sentence + 1, sheet.sentences().size() - 1));
        if (CueWords.ADDED.within(tokens, sheet.sentences().first(sentence), near)) {
            return true;
        }
        for (int i = from; i <= day; i++) {
            boolean line = tokens.gap(i) == Gap.LINE || tokens.gap(i) == Gap.BLOCK;
            boolean dates = i > HEAD && tokens.capitalised(i) && (tokens.is(i, "dated") || tokens.is(i, "filed"));
            int to = Math.min(day, i + 8);
            if (dates || line && CueWords.ADDED.within(tokens, i, to)) {
                return true;
            }
        }
        return false;
    }

    /// `On May 6`, `am 6. Mai`, `the report of May 6`: a stamp on a paper stands by itself.
    private static boolean led(Tokens tokens, int day, int first) {
        return day == first
                || tokens.gap(day) == Gap.BLOCK
                || tokens.is(day - 1, ',')
                || tokens.is(day - 1, "in")
                || CueWords.OF_DAY.has(tokens, day - 1);
    }

    /// Within so many days of it as the calendar goes round, whatever the year that was read.
    private static boolean near(LocalDate day, LocalDate written) {
        long days = ChronoUnit.DAYS.between(written, day);
        long ahead = Math.floorMod(days, 365L);
        return ahead > 0 && ahead <= SOON + 1;
    }

    /// `the report of 9 May`, `ein Zusatzgutachten vom 9. Mai`.
    private static boolean ofPaper(Tokens tokens, int day) {
        int before = day - 1;
        while (before > 0 && CueWords.OF_DAY.has(tokens, before)) {
            before--;
        }
        return before < day - 1 && (CueWords.DATED_PAPER.has(tokens, before) || DatedPapers.compound(tokens, before));
    }

    /// `to be heard`, `will`, `by 3 May`; `sent to the laboratory by courier` is done.
    private static boolean ahead(Tokens tokens, int first, int end, int day) {
        for (int i = first; i < end; i++) {
            boolean whither = tokens.is(i, "to")
                    && i + 1 < end
                    && (CueWords.DETERMINER.has(tokens, i + 1) || tokens.capitalised(i + 1) || WHOM.has(tokens, i + 1));
            boolean whom = tokens.is(i, "by") && i != day - 1;
            // `liegt vor und`
            boolean prefix =
                    tokens.is(i, "vor") && (i + 1 >= end || tokens.kind(i + 1) == Kind.SIGN || tokens.is(i + 1, "und"));
            if (CueWords.AHEAD.has(tokens, i) && !whither && !whom && !prefix) {
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

    private static Discrepancy of(Dated dated, TimeReading time, Passage sentence, LocalDate day) {
        LocalDate written = dated.of(time);
        long days = ChronoUnit.DAYS.between(written, day);
        boolean full = CalendarWords.figures(time.passage()) > 4;
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
                        full ? .8 : .7)
                .inGerman("Das Schriftstück trägt das Datum " + GermanWords.day(written)
                        + " und erzählt als geschehen vom " + GermanWords.day(day) + ", " + GermanWords.days(days)
                        + " später.");
    }
}
