package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// A section that is headed by its time (`1990 - The Trial`, `2012 to 2016 - Appeals`), and the dates told in it that
/// lie within that time. It flags nothing: a section may well look back or ahead.
final class HeadedDatesCheck implements Check {

    private record Heading(LocalDate first, LocalDate last, Passage words, int end) {}

    private final List<Consistent> fitting = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Optional<Heading> open = Optional.empty();
        List<Heading> headings = new ArrayList<>();
        List<TimeReading> days = new ArrayList<>();
        List<TimeReading> dates = new ArrayList<>();
        List<TimeReading> times = sheet.times();
        for (int i = 0; i < times.size(); i++) {
            TimeReading time = times.get(i);
            Optional<Heading> heading = heading(sheet, times, i);
            boolean next = heading.isPresent() && open.isPresent() && !shorter(heading.get(), open.get());
            boolean inside = !next && time.anchor().isEmpty() && open.isPresent() && within(sheet, open.get(), time);
            if (heading.isPresent() && !inside) {
                open = heading;
                headings.add(heading.get());
                inOrder(days, dates);
                days.clear();
                dates.clear();
            } else if (inside) {
                Heading over = open.orElseThrow();
                fitting.add(new Consistent(
                                "date-under-its-heading",
                                CalendarWords.capital(words(time.passage())) + " is told under the heading "
                                        + words(over.words()) + " and lies within it.",
                                List.of(over.words(), time.passage()))
                        .inGerman(GermanWords.quoted(words(time.passage())) + " steht unter der Überschrift "
                                + GermanWords.quoted(words(over.words())) + " und liegt darin."));
            }
            if (open.isPresent() && day(time)) {
                days.add(time);
            }
            boolean heads = heading.isPresent() && !inside;
            if (open.isPresent() && !heads && (day(time) || date(time, dates) && in(open.get(), time))) {
                dates.add(time);
            }
        }
        inOrder(days, dates);
        headingsInOrder(headings);
    }

    private static boolean day(TimeReading time) {
        return time.when() instanceof When.Day && time.anchor().isEmpty() && CalendarWords.figures(time.passage()) > 4;
    }

    /// A month of a year, or a day whose year is that of the date told before it: `January 19` behind `January 14,
    /// 2010`.
    /// What is reckoned from a date (`two days later`) follows it whatever is true.
    private static boolean date(TimeReading time, List<TimeReading> before) {
        boolean month = time.when() instanceof When.Interval(var first, var last)
                && time.anchor().isEmpty()
                && time.timex().type() == Timex.Type.DATE
                && CalendarWords.figures(time.passage()) == 4
                && first.getDayOfMonth() == 1
                && last.equals(first.plusMonths(1).minusDays(1));
        boolean yearless = time.when() instanceof When.Day(var day)
                && time.grounds().rule().endsWith("/month-day")
                && !before.isEmpty()
                && day.getYear() == first(before.getLast()).getYear();
        return month || yearless;
    }

    /// With months and days that lack a year where these are in order too, else the days alone.
    private void inOrder(List<TimeReading> days, List<TimeReading> dates) {
        if (dates.size() > days.size() && follow(dates)) {
            boolean all = dates.stream().allMatch(d -> d.when() instanceof When.Day);
            inOrder(dates, all ? "days" : "dates", all ? "Tage" : "Zeiten");
        } else if (follow(days)) {
            inOrder(days, "days", "Tage");
        }
    }

    /// A month far outside the time of the heading is told of under another one, which has no date.
    private static boolean in(Heading heading, TimeReading time) {
        return !first(time).isBefore(heading.first())
                && !time.when().latest().orElseThrow().isAfter(heading.last());
    }

    private static boolean follow(List<TimeReading> dates) {
        for (int i = 0; i + 1 < dates.size(); i++) {
            if (!dates.get(i).when().latest().orElseThrow().isBefore(first(dates.get(i + 1)))) {
                return false;
            }
        }
        return dates.size() > 1;
    }

    /// Dates of one section that follow each other as they are told.
    private void inOrder(List<TimeReading> dates, String what, String german) {
        List<Passage> passages = dates.stream().map(TimeReading::passage).toList();
        fitting.add(new Consistent(
                        "days-in-order",
                        "The " + what + " of the section follow each other as they are told: "
                                + passages.stream().map(HeadedDatesCheck::words).collect(Collectors.joining("; "))
                                + ".",
                        passages)
                .inGerman("Die " + german + " des Abschnitts folgen aufeinander, wie sie erzählt werden: "
                        + passages.stream()
                                .map(HeadedDatesCheck::words)
                                .map(GermanWords::quoted)
                                .collect(Collectors.joining("; "))
                        + "."));
    }

    private static LocalDate first(TimeReading time) {
        return time.when().earliest().orElseThrow();
    }

    /// Sections in the order of their times; one may begin within the one before.
    private void headingsInOrder(List<Heading> headings) {
        for (int i = 0; i + 1 < headings.size(); i++) {
            if (headings.get(i + 1).first().isBefore(headings.get(i).first())) {
                return;
            }
        }
        if (headings.size() > 2) {
            fitting.add(new Consistent(
                            "headings-in-order",
                            "The " + headings.size() + " dated headings stand in the order of their times, from "
                                    + words(headings.getFirst().words()) + " to "
                                    + words(headings.getLast().words()) + ".",
                            headings.stream().map(Heading::words).toList())
                    .inGerman("Die " + headings.size() + " datierten Überschriften stehen in der Reihenfolge ihrer"
                            + " Zeiten, von "
                            + GermanWords.quoted(words(headings.getFirst().words())) + " bis "
                            + GermanWords.quoted(words(headings.getLast().words())) + "."));
        }
    }

    private static boolean shorter(Heading heading, Heading open) {
        return heading.last().toEpochDay() - heading.first().toEpochDay()
                < open.last().toEpochDay() - open.first().toEpochDay();
    }

    private static String words(Passage passage) {
        return passage.asRead();
    }

    private static boolean within(Sheet sheet, Heading heading, TimeReading time) {
        Optional<LocalDate> first = time.when().earliest();
        Optional<LocalDate> last = time.when().latest();
        boolean year = CalendarWords.figures(time.passage()) > 3;
        return year
                && time.timex().type() != Timex.Type.DURATION
                && sheet.firstToken(time.passage().span()) > heading.end()
                && first.isPresent()
                && last.isPresent()
                && !first.get().isBefore(heading.first())
                && !last.get().isAfter(heading.last());
    }

    /// A year or a month without its day, or two years joined, with a dash and a title behind it.
    private static Optional<Heading> heading(Sheet sheet, List<TimeReading> times, int at) {
        Tokens tokens = sheet.tokens();
        TimeReading time = times.get(at);
        int last = sheet.lastToken(time.passage().span());
        LocalDate first = time.when().earliest().orElse(LocalDate.MIN);
        LocalDate end = time.when().latest().orElse(LocalDate.MIN);
        if (first.equals(end) || first.equals(LocalDate.MIN) || end.equals(LocalDate.MIN)) {
            return Optional.empty();
        }
        Passage words = time.passage();
        if (at > 0
                && sheet.firstToken(words.span())
                        == sheet.lastToken(times.get(at - 1).passage().span()) + 2) {
            TimeReading before = times.get(at - 1);
            boolean to = CueWords.UNTIL.has(tokens, sheet.firstToken(words.span()) - 1);
            Optional<LocalDate> from = before.when().earliest();
            if (to && from.isPresent() && from.get().isBefore(first)) {
                first = from.get();
                words = sheet.prose().text().passage(before.passage().start(), words.end());
            }
        }
        boolean dash = last + 2 < tokens.size()
                && (tokens.is(last + 1, '-') || tokens.is(last + 1, '\u2013') || tokens.is(last + 1, '\u2014'))
                && tokens.gap(last + 1) == Tokens.Gap.SPACE
                && tokens.capitalised(last + 2);
        if (!dash) {
            return Optional.empty();
        }
        return Optional.of(new Heading(first, end, words, last));
    }

    @Override
    public List<Discrepancy> found() {
        return List.of();
    }

    @Override
    public List<Consistent> fitting() {
        return List.copyOf(fitting);
    }
}
