package oyer.site.page;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Document;
import oyer.core.casefile.LaidPrints;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;
import oyer.core.casefile.PrintSearchResult;
import oyer.core.casefile.TraceComparison;
import oyer.core.review.Laboratory;
import oyer.core.review.Reviewing;
import oyer.site.http.NotHere;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;

/// Two prints side by side: marked by hand or by the program, compared, their pairs numbered. What is seen here is kept
/// once somebody asks for it: the marks of a print, a comparison, a search.
///
/// @param documents that may hold prints, by id
/// @param comparison where both prints were chosen
/// @param refused why what was asked for could not be done
/// @param search where the print in question was held against all others of the case
/// @param exhibit the piece of evidence that it is about
/// @param exhibits what pieces of evidence are called, to choose from
public record PrintsPage(
        Frame frame,
        Map<String, String> documents,
        Side probe,
        Side candidate,
        Optional<TraceComparison> comparison,
        Optional<PrintSearchResult> search,
        Optional<String> refused,
        Optional<String> exhibit,
        List<String> exhibits)
        implements View {

    private static final int MOST_MARKS = 255;
    private static final int MOST_DOCUMENTS = 2_000;

    private static final List<String> ENDINGS = List.of(
            ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".wsq", ".an2", ".an", ".eft", ".nst", ".nist", ".fmr",
            ".fmd", ".ansi", ".iso", ".xyt");

    /// One of the two.
    ///
    /// @param name of its parameters: `probe` or `candidate`
    /// @param dpi as typed
    /// @param marks as typed, or as kept
    /// @param kept whether marks are kept of it
    public record Side(
            String name,
            Optional<Document> document,
            int number,
            Optional<Double> dpi,
            String marks,
            boolean kept,
            Optional<Marked> shown,
            boolean picture) {

        /// As the laboratory is told of it.
        private Optional<Laboratory.Chosen> chosen() {
            return document.map(d -> new Laboratory.Chosen(
                    d,
                    number,
                    dpi,
                    shown.map(s -> PrintsPage.marks(marks, s.width(), s.height()))
                            .orElse(List.of())));
        }
    }

    static PrintsPage of(Desk desk, Request request) {
        Side probe = side(desk, request::text, "probe");
        Side candidate = side(desk, request::text, "candidate");
        Optional<TraceComparison> comparison = Optional.empty();
        Optional<PrintSearchResult> search = Optional.empty();
        Optional<String> refused = Optional.empty();
        Optional<String> exhibit = request.text("exhibit");
        try {
            if (probe.shown().isPresent() && request.text("search").isPresent()) {
                search = probe.chosen().map(print -> desk.laboratory().searched(print, all(desk), exhibit));
            } else if (probe.shown().isPresent() && candidate.shown().isPresent()) {
                comparison = Optional.of(compared(desk, probe, candidate, exhibit));
            }
        } catch (Laboratory.Refused why) {
            refused = Optional.of(String.valueOf(why.getMessage()));
        }
        return new PrintsPage(
                Frame.of(desk, request, "prints"),
                documents(desk),
                probe,
                candidate,
                comparison,
                search,
                refused,
                exhibit,
                ItemPage.suggestions(desk));
    }

    private static TraceComparison compared(Desk desk, Side probe, Side candidate, Optional<String> exhibit) {
        return desk.laboratory().compared(chosen(probe), chosen(candidate), exhibit);
    }

    private static Laboratory.Chosen chosen(Side side) {
        return side.chosen().orElseThrow(() -> new NotHere(side.name()));
    }

    private static boolean mayHoldPrints(Document document) {
        String path = document.path().toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(path::endsWith);
    }

    private static Map<String, String> documents(Desk desk) {
        Map<String, String> documents = new LinkedHashMap<>();
        desk.store().documents().stream()
                .filter(PrintsPage::mayHoldPrints)
                .limit(MOST_DOCUMENTS)
                .forEach(document -> documents.put(document.id().sha256(), document.path()));
        return documents;
    }

    /// All documents that may hold prints.
    private static List<Document> all(Desk desk) {
        return desk.store().documents().stream()
                .filter(PrintsPage::mayHoldPrints)
                .toList();
    }

    /// The print in question beside a candidate of the search.
    public String beside(PrintSearchResult.Candidate found) {
        return frame.here()
                .without("search")
                .with("candidate", found.document().id().sha256())
                .with("candidate-number", found.number())
                .toString();
    }

    private static Side side(Desk desk, Function<String, Optional<String>> typed, String name) {
        Optional<Document> document = typed.apply(name)
                .flatMap(Choices::id)
                .flatMap(id -> desk.store().document(id));
        int number = typed.apply(name + "-number").flatMap(PrintsPage::count).orElse(1);
        Optional<Double> dpi = typed.apply(name + "-dpi").flatMap(PrintsPage::resolution);
        String marks = typed.apply(name + "-marks").orElse("");
        if (document.isEmpty()) {
            return new Side(name, document, number, dpi, marks, false, Optional.empty(), false);
        }
        Optional<Decision.Marked> kept =
                desk.store().rulings().marked(document.get().id(), number);
        Optional<Marked> plain = desk.laboratory().marked(document.get(), number, dpi, List.of());
        List<Mark> byHand = plain.map(p -> marks(marks, p.width(), p.height())).orElse(List.of());
        Optional<Marked> shown =
                byHand.isEmpty() ? plain : desk.laboratory().marked(document.get(), number, dpi, byHand);
        return new Side(
                name,
                document,
                number,
                dpi.or(() -> kept.map(Decision.Marked::dpi)),
                byHand.isEmpty() ? kept.map(k -> written(k.marks())).orElse("") : marks,
                kept.isPresent(),
                shown,
                desk.laboratory().picture(document.get(), number).isPresent());
    }

    private static Optional<Integer> count(String typed) {
        return typed.length() <= 5 && !typed.isEmpty() && typed.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Math.min(10_000, Integer.parseInt(typed)))
                : Optional.empty();
    }

    private static Optional<Double> resolution(String typed) {
        try {
            double dpi = Double.parseDouble(typed);
            return dpi >= 50 && dpi <= 4000 ? Optional.of(dpi) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    private static String written(List<Mark> marks) {
        return String.join(
                "\n",
                marks.stream()
                        .map(m -> m.x() + "," + m.y() + "," + m.direction() + "," + m.type())
                        .toList());
    }

    /// Lines `x,y,degrees,type`; what is none of that, or lies off the picture, is left out.
    static List<Mark> marks(String typed, int width, int height) {
        List<Mark> marks = new ArrayList<>();
        for (String line : typed.split("[\n;]", -1)) {
            String[] cells = line.strip().split(",", -1);
            if (cells.length < 3 || marks.size() == MOST_MARKS) {
                continue;
            }
            try {
                int x = (int) Math.round(Double.parseDouble(cells[0].strip()));
                int y = (int) Math.round(Double.parseDouble(cells[1].strip()));
                int direction = Math.floorMod((int) Math.round(Double.parseDouble(cells[2].strip())), 360);
                String type = cells.length > 3 ? cells[3].strip().toLowerCase(Locale.ROOT) : "";
                if (x >= 0 && y >= 0 && x < width && y < height) {
                    marks.add(
                            new Mark(x, y, direction, type.equals("ending") || type.equals("bifurcation") ? type : ""));
                }
            } catch (NumberFormatException _) {
                // a line half typed; the others count
            }
        }
        return marks;
    }

    /// Takes what is to be kept: `what` is `compare` or `search`; the prints as they were chosen; `exhibit`.
    static Response keep(Desk desk, Request request) {
        Reviewing reviewing = desk.reviewing().orElseThrow(() -> new NotHere("prints/keep"));
        Posted form = request.posted();
        Optional<String> reviewer = form.text("name").or(() -> request.cookie("reviewer"));
        if (reviewer.isEmpty()) {
            return Response.page(ReviewerPage.of(desk, request, "prints/keep", "name"));
        }
        Side probe = side(desk, form::text, "probe");
        Optional<String> exhibit = form.text("exhibit");
        try {
            TraceComparison record = form.text("what").filter("search"::equals).isPresent()
                    ? desk.laboratory()
                            .searched(chosen(probe), all(desk), exhibit)
                            .record()
                    : compared(desk, probe, side(desk, form::text, "candidate"), exhibit);
            reviewing.rule(desk.laboratory().keeping(record, reviewer.get(), now()));
            return new Response.Elsewhere(
                    new Links("").address("comparison/" + record.id()), RulePost.cookie(form.text("name")));
        } catch (Laboratory.Refused why) {
            throw new NotHere(String.valueOf(why.getMessage()));
        }
    }

    /// Takes the marks of a print, `side` of the two; none of them gives the print back to the program.
    static Response keepMarks(Desk desk, Request request) {
        Reviewing reviewing = desk.reviewing().orElseThrow(() -> new NotHere("prints/marks"));
        Posted form = request.posted();
        Optional<String> reviewer = form.text("name").or(() -> request.cookie("reviewer"));
        String which = request.part("side").equals("candidate") ? "candidate" : "probe";
        if (reviewer.isEmpty()) {
            return Response.page(ReviewerPage.of(desk, request, "prints/marks/" + which, "name"));
        }
        Document document = form.text(which)
                .flatMap(Choices::id)
                .flatMap(id -> desk.store().document(id))
                .orElseThrow(() -> new NotHere("prints/marks"));
        int number = form.text(which + "-number").flatMap(PrintsPage::count).orElse(1);
        Optional<Double> dpi = form.text(which + "-dpi").flatMap(PrintsPage::resolution);
        Marked plain = desk.laboratory()
                .marked(document, number, dpi, List.of())
                .orElseThrow(() -> new NotHere(document.path() + " has no such print"));
        reviewing.rule(desk.laboratory()
                .marking(
                        document,
                        number,
                        plain.dpi(),
                        marks(form.text(which + "-marks").orElse(""), plain.width(), plain.height()),
                        reviewer.get(),
                        now()));
        var back = new Links("").address("prints");
        for (String name : List.of("probe", "candidate")) {
            for (String field : List.of("", "-number", "-dpi")) {
                back = back.with(name + field, form.text(name + field));
            }
            // what the other print has that is not kept yet is not lost
            back = back.with(name + "-marks", name.equals(which) ? Optional.empty() : form.text(name + "-marks"));
        }
        return new Response.Elsewhere(back.with("exhibit", form.text("exhibit")), RulePost.cookie(form.text("name")));
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    /// Answers `/prints/{id}/{number}`: the picture.
    static Response picture(Desk desk, Request request) {
        Document document = document(desk, request);
        return new Response.Bytes(
                "image/png",
                desk.laboratory()
                        .picture(document, number(request))
                        .orElseThrow(() -> new NotHere(document.path() + " has no such picture")),
                "\"" + document.id().brief() + "-" + number(request) + "\"");
    }

    /// Answers `/prints/{id}/{number}/template`: the marks given, or those kept or found.
    static Response template(Desk desk, Request request) {
        Document document = document(desk, request);
        int number = number(request);
        Optional<Double> dpi = request.text("dpi").flatMap(PrintsPage::resolution);
        Marked plain = desk.laboratory()
                .marked(document, number, dpi, List.of())
                .orElseThrow(() -> new NotHere(document.path() + " has no such print"));
        List<Mark> byHand = marks(request.text("marks").orElse(""), plain.width(), plain.height());
        Marked marked = byHand.isEmpty()
                ? plain
                : desk.laboratory().marked(document, number, dpi, byHand).orElse(plain);
        return new Response.Download(
                "application/octet-stream",
                "marks.ansi378",
                out -> out.write(desk.laboratory().template(marked)));
    }

    private static Document document(Desk desk, Request request) {
        return Choices.id(request.part("id"))
                .flatMap(id -> desk.store().document(id))
                .orElseThrow(() -> new NotHere(request.part("id")));
    }

    private static int number(Request request) {
        return count(request.part("number")).orElseThrow(() -> new NotHere("print " + request.part("number")));
    }

    /// The comparison, or the search, that the page shows.
    private static TraceComparison shown(Desk desk, Request request) {
        PrintsPage page = of(desk, request);
        return page.comparison()
                .or(() -> page.search().map(PrintSearchResult::record))
                .orElseThrow(() -> new NotHere("prints"));
    }

    static Response csv(Desk desk, Request request) {
        return TracePage.csv(request.words().language(), shown(desk, request), "prints.csv");
    }

    static Response pdf(Desk desk, Request request) {
        return TracePage.pdf(desk, request, shown(desk, request), "prints.pdf");
    }

    /// Whether documents are left that the lists do not offer; a search goes through all.
    public boolean more() {
        return documents.size() == MOST_DOCUMENTS;
    }

    public List<Side> sides() {
        return List.of(probe, candidate);
    }

    /// The two as they were laid upon each other.
    public Optional<LaidPrints> laid() {
        return comparison.flatMap(TraceComparison::prints);
    }

    /// Every field by which the page came about, to be sent again.
    public Map<String, String> fields() {
        Map<String, String> fields = frame.here().parameters();
        fields.remove("search");
        fields.remove("exhibit");
        return fields;
    }

    public String say(String english) {
        return oyer.site.words.Phrases.in(frame.words().language(), english);
    }

    public String pictureOf(Side side) {
        return frame.links().to("prints/" + side.document().orElseThrow().id().sha256() + "/" + side.number());
    }

    public String templateOf(Side side) {
        return frame.links()
                .address("prints/" + side.document().orElseThrow().id().sha256() + "/" + side.number() + "/template")
                .with("dpi", side.dpi())
                .with("marks", side.marks())
                .toString();
    }

    public String export(String name) {
        return frame.here().to(frame.links().to(name)).toString();
    }

    @Override
    public String template() {
        return "prints";
    }
}
