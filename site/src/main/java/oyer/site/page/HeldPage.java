package oyer.site.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import oyer.core.casefile.Proceeding;
import oyer.core.read.course.Held;
import oyer.core.read.course.Step;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;

/// The custody calendar: years by months, held or free, with the passages that say so and the days reckoned.
public record HeldPage(CoursePage course, List<Held> people) implements View {

    private static final int MOST_YEARS = 120;

    static HeldPage of(Desk desk, Request request) {
        CoursePage course = CoursePage.of(desk, request, "held");
        return new HeldPage(course, Held.of(course.course()));
    }

    public Frame frame() {
        return course.frame();
    }

    public String name(Held held) {
        return held.concerned().isEmpty()
                ? frame().words().say("held.nobody")
                : course.names().getOrDefault(held.concerned(), "");
    }

    public int[] years(Held held) {
        return IntStream.rangeClosed(held.firstYear(), held.lastYear())
                .limit(MOST_YEARS)
                .toArray();
    }

    public String state(Held held, int year, int month) {
        return held.in(YearMonth.of(year, month))
                .name()
                .toLowerCase(java.util.Locale.ROOT)
                .replace('_', '-');
    }

    public String says(Held held, int year, int month) {
        return frame().words().of(held.in(YearMonth.of(year, month)));
    }

    public String month(int month) {
        return java.time.Month.of(month)
                .getDisplayName(TextStyle.SHORT_STANDALONE, frame().words().locale());
    }

    /// `8,786`, or `8,770 to 8,786` where a day is not known.
    public String days(Held held, Held.Period period, int more) {
        long least = period.least(held.until()) + more;
        long most = period.most(held.until()) + more;
        return least == most
                ? frame().words().number(most)
                : frame().words()
                        .say(
                                "held.range",
                                frame().words().number(least),
                                frame().words().number(most));
    }

    public String until(Held held, Held.Period period) {
        return period.end().isPresent()
                ? frame().days().say(period.end().get().when())
                : frame().words().say("held.open", frame().days().day(held.until()));
    }

    public String said(Step step) {
        return course.says(step);
    }

    public String title(Proceeding told) {
        return course.title(told);
    }

    @Override
    public String template() {
        return "held";
    }

    /// As a spreadsheet reckons with them; `120-150` where only the least and the most are known.
    private static String figures(Held held, Held.Period period, int more) {
        long least = period.least(held.until()) + more;
        long most = period.most(held.until()) + more;
        return least == most ? String.valueOf(most) : least + "-" + most;
    }

    /// Document, page, line and words in which a step is told; empty where there is none.
    private List<String> source(Optional<Step> step) {
        return step.map(s -> s.told().getFirst())
                .map(told -> List.of(
                        title(told),
                        String.valueOf(told.passage().page()),
                        String.valueOf(told.passage().line()),
                        told.passage().words()))
                .orElse(List.of("", "", "", ""));
    }

    static Response csv(Desk desk, Request request) {
        HeldPage page = of(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "custody.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "person",
                            "from",
                            "to",
                            "release told",
                            "days, first counted, last not",
                            "days, both counted",
                            "document",
                            "page",
                            "line",
                            "words of arrest",
                            "document of release",
                            "page of release",
                            "line of release",
                            "words of release"));
            for (Held held : page.people()) {
                for (Held.Period p : held.periods()) {
                    Optional<LocalDate> to = p.end().flatMap(e -> e.when().latest());
                    List<String> row = new ArrayList<>(List.of(
                            page.name(held),
                            p.begin().when().earliest().map(Object::toString).orElse(""),
                            to.orElse(held.until()).toString(),
                            p.end().isPresent() ? "yes" : "no",
                            figures(held, p, 0),
                            figures(held, p, 1)));
                    row.addAll(page.source(Optional.of(p.begin())));
                    row.addAll(page.source(p.end()));
                    csv.row(row);
                }
            }
        });
    }
}
