package oyer.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Proceeding;
import oyer.core.read.course.Course;
import oyer.core.read.course.Held;
import oyer.core.read.course.Link;
import oyer.core.read.course.Series;
import oyer.core.read.course.Step;
import oyer.core.read.course.Told;
import oyer.core.review.CaseStore;
import oyer.core.review.Kept;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.ProceedingRow;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.picture.Picture;

/// The whole history of the proceedings at a glance: a drawing, what was taken back or answered, series said and
/// listed,
/// and the table behind it.
///
/// @param titles of the documents that tell of a step
/// @param names of the people concerned, by figure
/// @param left how many proceedings are not looked at, because a page cannot hold more
public record CoursePage(
        Frame frame, Course course, Map<DocumentId, String> titles, Map<String, String> names, long left)
        implements View {

    /// Of a case with more the page tells the first by time and how many it leaves; the list has all.
    private static final int MOST = 20_000;
    private static final int SHOWN = 500;
    private static final Kept<Known> KNOWN = new Kept<>(CoursePage::known);

    static CoursePage of(Desk desk, Request request) {
        return of(desk, request, "course");
    }

    static CoursePage of(Desk desk, Request request, String title) {
        Known known = KNOWN.of(desk.store());
        return new CoursePage(
                Frame.of(desk, request, "proceedings", request.words().say(title + ".title")),
                known.course(),
                known.titles(),
                known.names(),
                known.left());
    }

    private record Known(Course course, Map<DocumentId, String> titles, Map<String, String> names, long left) {}

    private static Known known(CaseStore store) {
        Slice<ProceedingRow> all = store.proceedings(ProceedingQuery.all(), 0, MOST);
        Map<DocumentId, String> titles = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        List<Told> told = new ArrayList<>();
        for (ProceedingRow row : all.rows()) {
            titles.put(row.proceeding().passage().document(), row.documentTitle());
            row.concerned().ifPresent(c -> names.put(c.id(), c.name()));
            told.add(new Told(row.proceeding(), row.concerned().map(c -> c.id()).orElse("")));
        }
        return new Known(
                Course.of(told), titles, names, all.total() - all.rows().size());
    }

    public Picture picture() {
        return new CoursePicture(course, frame).drawing();
    }

    public List<Step> shown() {
        return course.steps().subList(0, Math.min(SHOWN, course.steps().size()));
    }

    /// Series told by as many of the documents as say them.
    public List<Series> series() {
        return course.series();
    }

    public Optional<String> name(Step step) {
        return Optional.ofNullable(names.get(step.concerned()));
    }

    public String title(Proceeding told) {
        return titles.getOrDefault(told.passage().document(), "");
    }

    /// `parole, denied`, in the reader's language as far as the word is known.
    public String says(Step step) {
        return says(frame, step.action(), step.outcome());
    }

    public String says(Proceeding p) {
        return says(frame, p.action(), p.outcome().orElse(""));
    }

    static String says(Frame frame, String action, String outcome) {
        String what = word(frame, "action", action);
        return outcome.isEmpty() ? what : what + ": " + word(frame, "outcome", outcome);
    }

    static String word(Frame frame, String table, String word) {
        return frame.words().step(table, word);
    }

    public String says(Link link) {
        String days = link.days().isPresent()
                ? ", " + frame.words().count("course.days.after", link.days().getAsLong())
                : "";
        return frame.words().of(link.kind()) + days;
    }

    public String says(Series series) {
        return frame.words()
                .say(
                        "course.series." + series.count().name().toLowerCase(java.util.Locale.ROOT),
                        series.said(),
                        series.listed().size());
    }

    public boolean held() {
        return !Held.of(course).isEmpty();
    }

    @Override
    public String template() {
        return "course";
    }

    static Response csv(Desk desk, Request request) {
        CoursePage page = of(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "course.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "earliest",
                            "latest",
                            "action",
                            "outcome",
                            "authority",
                            "concerned",
                            "ground",
                            "term",
                            "document",
                            "page",
                            "line",
                            "words",
                            "dated by"));
            for (Step step : page.course().steps()) {
                for (Proceeding p : step.told()) {
                    csv.row(List.of(
                            step.when().earliest().map(Object::toString).orElse(""),
                            step.when().latest().map(Object::toString).orElse(""),
                            step.action(),
                            step.outcome(),
                            step.authority().orElse(""),
                            page.name(step).orElse(""),
                            step.ground().orElse(""),
                            step.term().orElse(""),
                            page.title(p),
                            String.valueOf(p.passage().page()),
                            String.valueOf(p.passage().line()),
                            p.passage().words(),
                            p.grounds().rule()));
                }
            }
        });
    }
}
