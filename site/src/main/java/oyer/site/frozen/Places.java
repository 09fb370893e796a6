package oyer.site.frozen;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Document;
import oyer.core.review.CaseStore;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Span;
import oyer.site.http.Request;
import oyer.site.reader.Sheets;

/// Where each address of the workbench lies in a published site. An address that is not published has no place, and no
/// link leads there.
final class Places {

    /// Lists and what of their addresses is published: one file for each choice, so only what is finite and useful.
    private static final Map<String, Set<String>> LISTS = Map.ofEntries(
            Map.entry("/chronology", Set.of("start", "figure", "document")),
            Map.entry("/lanes", Set.of("start", "by")),
            Map.entry("/map", Set.of("start")),
            Map.entry("/people", Set.of("start", "kind", "sort", "standing")),
            Map.entry("/relations", Set.of("start")),
            Map.entry("/conflicts", Set.of("start")),
            Map.entry("/statements", Set.of("start", "speaker", "naming", "document")),
            Map.entry("/versions", Set.of("start", "speaker")),
            Map.entry("/confession", Set.of("speaker")),
            Map.entry("/exhibits", Set.of("start")),
            Map.entry("/exhibits-steps", Set.of()),
            Map.entry("/samples", Set.of("document")),
            Map.entry("/comparisons", Set.of()),
            Map.entry("/alibi", Set.of("person")),
            Map.entry("/proceedings", Set.of("start", "action")),
            Map.entry("/reached", Set.of()),
            Map.entry("/course", Set.of()),
            Map.entry("/held", Set.of()),
            Map.entry("/causes", Set.of("start", "cause")),
            Map.entry("/discrepancies", Set.of("start", "type")),
            Map.entry("/argument", Set.of("as")),
            Map.entry("/argument-matrix", Set.of("as")),
            Map.entry("/find", Set.of()),
            Map.entry("/documents", Set.of("start", "sort")));

    /// Files made of a whole list.
    private static final Set<String> FILES = Set.of(
            "/chronology.csv",
            "/chronology.jsonl",
            "/lanes.svg",
            "/lanes.png",
            "/lanes.csv",
            "/map.svg",
            "/map.png",
            "/map.csv",
            "/people.csv",
            "/relations.csv",
            "/relations.svg",
            "/relations.png",
            "/conflicts.svg",
            "/conflicts.png",
            "/conflicts.csv",
            "/statements.csv",
            "/versions.csv",
            "/confession.csv",
            "/exhibits.csv",
            "/exhibits-steps.csv",
            "/samples.csv",
            "/comparisons.csv",
            "/samples.svg",
            "/samples.png",
            "/alibi.csv",
            "/proceedings.csv",
            "/reached.csv",
            "/course.csv",
            "/course.svg",
            "/course.png",
            "/held.csv",
            "/causes.csv",
            "/discrepancies.csv",
            "/argument.svg",
            "/argument.png",
            "/argument-matrix.csv",
            "/argument.json",
            "/argument.txt",
            "/argument.csv",
            "/documents.csv");

    /// Where the parameters of a document's address begin: `/d/` and its hash stand before them.
    private static final int WORDS = "/d/".length() + 64;

    /// Those that hold the rows of every part of their list, whatever it is narrowed to or ordered by.
    private static final Set<String> WHOLE = Set.of(
            "/chronology.csv",
            "/chronology.jsonl",
            "/people.csv",
            "/statements.csv",
            "/exhibits.csv",
            "/alibi.csv",
            "/proceedings.csv",
            "/discrepancies.csv",
            "/documents.csv");

    /// Files made of one item of evidence.
    private static final Set<String> ITEM = Set.of("custody.svg", "custody.png");

    /// Files made of one comparison of traces; its record and its paper would tell where files lay.
    private static final Set<String> COMPARISON = Set.of("tables.csv");

    /// A place in the published site.
    ///
    /// @param file path within the site
    /// @param anchor without `#`; empty for the top
    record Place(String file, String anchor) {}

    /// A published document.
    ///
    /// @param number 1-based: part of its addresses, which do not tell its hash
    /// @param sheets first characters of its sheets
    /// @param pages first characters of its pages
    record Leaves(int number, int[] sheets, int[] pages) {

        int sheetOf(int offset) {
            int found = Arrays.binarySearch(sheets, offset);
            return found >= 0 ? found + 1 : Math.max(1, -found - 1);
        }
    }

    private final Map<String, Leaves> documents = new HashMap<>();

    Places(CaseStore store) {
        List<Document> all = store.documents();
        for (int i = 0; i < all.size(); i++) {
            Optional<DocumentText> text = store.text(all.get(i).id());
            int[] sheets = text.map(t ->
                            Sheets.of(t).stream().mapToInt(Sheets.Sheet::start).toArray())
                    .orElse(new int[1]);
            int[] pages = text.map(t -> t.pages().stream().mapToInt(Page::start).toArray())
                    .orElse(new int[1]);
            documents.put(all.get(i).id().sha256(), new Leaves(i + 1, sheets, pages));
        }
    }

    Leaves leaves(DocumentId id) {
        return Optional.ofNullable(documents.get(id.sha256())).orElseThrow();
    }

    static String sheet(Leaves leaves, int number) {
        return "d/" + leaves.number() + "/" + number + ".html";
    }

    static String picture(Leaves leaves, int page) {
        return "d/" + leaves.number() + "/page-" + page + ".png";
    }

    /// The anchor of the exact words.
    static String anchor(Span span) {
        return "a" + span.start() + "-" + span.end();
    }

    /// The address of which a file is made for this one. A part of a list has no file of its own to take along: the
    /// file of the whole list has its rows.
    String whole(String address) {
        if (address.startsWith("/exhibit/") && address.endsWith("/history.csv")) {
            return "/exhibits-steps.csv";
        }
        int mark = address.indexOf('?');
        if (mark < 0 || !WHOLE.contains(address.substring(0, mark))) {
            return address;
        }
        return address.substring(0, mark);
    }

    /// Where an address of the workbench lies; empty when it is not published.
    ///
    /// @param address from the root of the site: `/chronology?start=100#here`
    Optional<Place> of(String address) {
        // most references lead to words of a document, as Links writes them
        if (address.startsWith("/d/") && address.endsWith("#here") && address.startsWith("?at=", WORDS)) {
            Leaves leaves = documents.get(address.substring("/d/".length(), WORDS));
            Optional<Span> span = span(address.substring(WORDS + "?at=".length(), address.length() - "#here".length()));
            if (leaves != null && span.isPresent()) {
                return Optional.of(
                        new Place(sheet(leaves, leaves.sheetOf(span.get().start())), anchor(span.get())));
            }
        }
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : address.substring(hash + 1);
        String asked = hash < 0 ? address : address.substring(0, hash);
        int mark = asked.indexOf('?');
        String path = mark < 0 ? asked : asked.substring(0, mark);
        TreeMap<String, String> parameters =
                new TreeMap<>(mark < 0 ? Map.of() : Request.parameters(asked.substring(mark + 1)));
        if (path.startsWith("/d/")) {
            return document(path.substring(3), parameters, anchor);
        }
        return file(path, parameters).map(file -> new Place(file, anchor));
    }

    private Optional<String> file(String path, TreeMap<String, String> parameters) {
        if (path.equals("/")) {
            return Optional.of("index.html");
        }
        if (path.startsWith("/assets/")) {
            return parameters.isEmpty() ? Optional.of(path.substring(1)) : Optional.empty();
        }
        if (path.startsWith("/exhibit/")) {
            return parameters.isEmpty() ? one(path.substring(1), ITEM) : Optional.empty();
        }
        if (path.startsWith("/comparison/")) {
            return parameters.isEmpty() ? one(path.substring(1), COMPARISON) : Optional.empty();
        }
        int dot = FILES.contains(path) ? path.indexOf('.') : path.length();
        String list = path.substring(0, dot);
        Set<String> open = list.startsWith("/figure/") ? Set.of("start") : LISTS.getOrDefault(list, Set.of());
        boolean known = list.startsWith("/figure/") || LISTS.containsKey(list);
        if (!known || !open.containsAll(parameters.keySet())) {
            return Optional.empty();
        }
        StringBuilder file = new StringBuilder(list.substring(1));
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            Optional<String> value = value(parameter.getKey(), parameter.getValue());
            if (value.isEmpty()) {
                return Optional.empty();
            }
            file.append('-').append(parameter.getKey()).append('-').append(value.get());
        }
        return Optional.of(
                file.append(dot < path.length() ? path.substring(dot) : ".html").toString());
    }

    /// One item of evidence or one comparison, and the files made of it.
    private static Optional<String> one(String path, Set<String> files) {
        String[] parts = path.split("/", -1);
        boolean plain = parts.length > 1
                && !parts[1].isEmpty()
                && parts[1].length() < 40
                && parts[1].chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '-');
        if (plain && parts.length == 2) {
            return Optional.of(path + ".html");
        }
        return plain && parts.length == 3 && files.contains(parts[2])
                ? Optional.of(parts[0] + "/" + parts[1] + "-" + parts[2])
                : Optional.empty();
    }

    private Optional<String> value(String name, String value) {
        if (name.equals("document")) {
            return Optional.ofNullable(documents.get(value)).map(leaves -> String.valueOf(leaves.number()));
        }
        boolean plain = !value.isEmpty()
                && value.length() < 40
                && value.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || c == '_');
        return plain ? Optional.of(value) : Optional.empty();
    }

    private Optional<Place> document(String rest, TreeMap<String, String> parameters, String anchor) {
        int slash = rest.indexOf('/');
        Leaves leaves = documents.get(slash < 0 ? rest : rest.substring(0, slash));
        if (leaves == null) {
            return Optional.empty();
        }
        if (slash >= 0) {
            return look(leaves, rest.substring(slash));
        }
        Optional<Span> span = Optional.ofNullable(parameters.get("at")).flatMap(Places::span);
        if (span.isPresent()) {
            return Optional.of(new Place(sheet(leaves, leaves.sheetOf(span.get().start())), anchor(span.get())));
        }
        int page = number(parameters.get("p"), leaves.pages().length);
        if (page > 0) {
            int offset = leaves.pages()[page - 1];
            return Optional.of(new Place(sheet(leaves, leaves.sheetOf(offset)), "p" + page));
        }
        int sheet = Math.max(1, number(parameters.get("sheet"), leaves.sheets().length));
        return Optional.of(new Place(sheet(leaves, sheet), anchor));
    }

    private static Optional<Place> look(Leaves leaves, String rest) {
        int page = rest.startsWith("/look/") ? number(rest.substring("/look/".length()), leaves.pages().length) : 0;
        return page > 0 ? Optional.of(new Place(picture(leaves, page), "")) : Optional.empty();
    }

    /// A number from 1 to `most`; 0 for what is none.
    private static int number(@org.jspecify.annotations.Nullable String typed, int most) {
        if (typed == null
                || typed.isEmpty()
                || typed.length() > 8
                || !typed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return 0;
        }
        int number = Integer.parseInt(typed);
        return number <= most ? number : 0;
    }

    static Optional<Span> span(String typed) {
        int dash = typed.indexOf('-');
        int start = dash < 1 ? 0 : number(typed.substring(0, dash), Integer.MAX_VALUE);
        int end = dash < 1 ? 0 : number(typed.substring(dash + 1), Integer.MAX_VALUE);
        return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
