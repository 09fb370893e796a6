package oyer.site.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.PrintComparison;
import oyer.core.casefile.PrintComparison.Mark;
import oyer.core.casefile.PrintComparison.Marked;
import oyer.core.casefile.PrintSearchResult;
import oyer.core.review.Laboratory;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;

/// Two prints side by side: marked by hand or by the program, compared, their pairs numbered.
///
/// @param documents that may hold prints, by id
/// @param comparison where both prints were chosen
/// @param refused why what was asked for could not be done
/// @param search where the print in question was held against all others of the case
public record PrintsPage(
        Frame frame,
        Map<String, String> documents,
        Side probe,
        Side candidate,
        Optional<PrintComparison> comparison,
        Optional<PrintSearchResult> search,
        Optional<String> refused)
        implements View {

    private static final int MOST_MARKS = 255;
    private static final int MOST_DOCUMENTS = 500;

    private static final List<String> ENDINGS = List.of(
            ".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".wsq", ".an2", ".an", ".eft", ".nst", ".nist", ".fmr",
            ".fmd", ".ansi", ".iso", ".xyt");

    /// One of the two.
    ///
    /// @param name of its parameters: `probe` or `candidate`
    /// @param dpi as typed
    /// @param marks as typed
    public record Side(
            String name,
            Optional<Document> document,
            int number,
            Optional<Double> dpi,
            String marks,
            Optional<Marked> shown,
            boolean picture) {}

    static PrintsPage of(Desk desk, Request request) {
        Side probe = side(desk, request, "probe");
        Side candidate = side(desk, request, "candidate");
        Optional<PrintComparison> comparison = Optional.empty();
        Optional<PrintSearchResult> search = Optional.empty();
        Optional<String> refused = Optional.empty();
        try {
            comparison = probe.shown()
                    .flatMap(left ->
                            candidate.shown().map(right -> desk.laboratory().compare(left, right)));
            search = request.text("search").isPresent()
                    ? probe.shown()
                            .map(print -> desk.laboratory()
                                    .search(print, probe.document().orElseThrow(), probe.number(), all(desk)))
                    : Optional.empty();
        } catch (Laboratory.Refused why) {
            refused = Optional.of(String.valueOf(why.getMessage()));
        }
        return new PrintsPage(
                Frame.of(desk, request, "prints"), documents(desk), probe, candidate, comparison, search, refused);
    }

    private static Map<String, String> documents(Desk desk) {
        Map<String, String> documents = new LinkedHashMap<>();
        for (Document document : desk.store().documents()) {
            String path = document.path().toLowerCase(Locale.ROOT);
            if (ENDINGS.stream().anyMatch(path::endsWith) && documents.size() < MOST_DOCUMENTS) {
                documents.put(document.id().sha256(), document.path());
            }
        }
        return documents;
    }

    /// All documents that may hold prints.
    private static List<Document> all(Desk desk) {
        return desk.store().documents().stream()
                .filter(document -> ENDINGS.stream().anyMatch(document.path().toLowerCase(Locale.ROOT)::endsWith))
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

    private static Side side(Desk desk, Request request, String name) {
        Optional<Document> document = request.text(name)
                .flatMap(Choices::id)
                .flatMap(id -> desk.store().document(id));
        int number = (int) Math.min(10_000, request.number(name + "-number", 1));
        Optional<Double> dpi = request.text(name + "-dpi").flatMap(PrintsPage::resolution);
        String typed = request.text(name + "-marks").orElse("");
        if (document.isEmpty()) {
            return new Side(name, document, number, dpi, typed, Optional.empty(), false);
        }
        Optional<Marked> plain = desk.laboratory().marked(document.get(), number, dpi, List.of());
        List<Mark> byHand = plain.map(p -> marks(typed, p.width(), p.height())).orElse(List.of());
        Optional<Marked> shown =
                byHand.isEmpty() ? plain : desk.laboratory().marked(document.get(), number, dpi, byHand);
        return new Side(
                name,
                document,
                number,
                dpi,
                typed,
                shown,
                desk.laboratory().picture(document.get(), number).isPresent());
    }

    private static Optional<Double> resolution(String typed) {
        try {
            double dpi = Double.parseDouble(typed);
            return dpi >= 50 && dpi <= 4000 ? Optional.of(dpi) : Optional.empty();
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
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

    /// Answers `/prints/{id}/{number}/template`: the marks given, or those found.
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
        String typed = request.part("number");
        if (typed.isEmpty() || typed.length() > 5 || !typed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new NotHere("print " + typed);
        }
        return Integer.parseInt(typed);
    }

    static Response csv(Desk desk, Request request) {
        PrintsPage page = of(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "prints.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "pair",
                            "probe x",
                            "probe y",
                            "probe degrees",
                            "candidate x",
                            "candidate y",
                            "candidate degrees"));
            if (page.comparison.isPresent()) {
                int number = 0;
                for (PrintComparison.Pair pair : page.comparison.get().pairs()) {
                    number++;
                    csv.row(List.of(
                            String.valueOf(number),
                            String.valueOf(pair.probe().x()),
                            String.valueOf(pair.probe().y()),
                            String.valueOf(pair.probe().direction()),
                            String.valueOf(pair.candidate().x()),
                            String.valueOf(pair.candidate().y()),
                            String.valueOf(pair.candidate().direction())));
                }
                csv.row(List.of("score", String.valueOf(page.comparison.get().score())));
                for (String words : page.comparison.get().words()) {
                    csv.row(List.of("words", words));
                }
            }
        });
    }

    public List<Side> sides() {
        return List.of(probe, candidate);
    }

    /// The number under which a mark is paired, from 1; 0 where it is not.
    public int paired(Side side, Mark mark) {
        List<PrintComparison.Pair> pairs =
                comparison.map(PrintComparison::pairs).orElse(List.of());
        for (int i = 0; i < pairs.size(); i++) {
            Mark own = side.name().equals("probe")
                    ? pairs.get(i).probe()
                    : pairs.get(i).candidate();
            if (own.equals(mark)) {
                return i + 1;
            }
        }
        return 0;
    }

    /// Radius of a mark: a ridge is about half a millimetre wide.
    public static double radius(Marked print) {
        return Math.max(2, print.dpi() / 25.4 * 0.45);
    }

    public static double tipX(Marked print, Mark mark) {
        return mark.x() + 2.4 * radius(print) * Math.cos(Math.toRadians(mark.direction()));
    }

    public static double tipY(Marked print, Mark mark) {
        return mark.y() - 2.4 * radius(print) * Math.sin(Math.toRadians(mark.direction()));
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

    public String export() {
        return frame.here().to(frame.links().to("prints.csv")).toString();
    }

    @Override
    public String template() {
        return "prints";
    }
}
