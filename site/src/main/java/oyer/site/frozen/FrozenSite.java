package oyer.site.frozen;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Figure;
import oyer.core.release.Papers;
import oyer.core.review.CaseIndex;
import oyer.core.review.CaseStore;
import oyer.core.review.Chronologies;
import oyer.core.review.Laboratory;
import oyer.core.review.PageImages;
import oyer.core.review.Progress;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Page;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.site.http.Posted;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.RouteTable;
import oyer.site.http.Templates;
import oyer.site.page.Desk;
import oyer.site.page.FindPage;
import oyer.site.page.ReleasedPage;
import oyer.site.page.Routes;
import oyer.site.reader.Anchored;
import oyer.site.reader.Sheets;
import oyer.site.words.Words;

/// Writes a case to disk as pages that need no server and no script: starting from the first page, whatever it leads to
/// and is published, then every sheet of every document, with an anchor for each passage that some page refers to.
public final class FrozenSite {

    private static final int DPI = 110;

    private final CaseStore store;
    private final Desk desk;
    private final RouteTable routes;
    private final Places places;
    private final Wanted wanted;
    private final Words words;
    private final Map<DocumentId, Set<Span>> referred = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> dangling = new ConcurrentSkipListSet<>();
    private final AtomicLong files = new AtomicLong();

    /// What is wanted.
    ///
    /// @param folder to write into; what an earlier start of the very same publication wrote there is kept
    /// @param pictured documents whose pages are shown as they look too
    public record Wanted(Path folder, Language language, Predicate<Document> pictured, Progress progress) {}

    private FrozenSite(
            CaseStore store, CaseIndex index, Optional<PageImages> images, Laboratory laboratory, Wanted wanted) {
        this.store = store;
        this.desk = new Desk(
                store,
                index,
                images,
                Optional::empty,
                Optional.empty(),
                laboratory,
                Papers.none(),
                Chronologies.none());
        this.routes = new RouteTable(Routes.of(desk));
        this.places = new Places(store);
        this.wanted = wanted;
        this.words = Words.in(wanted.language());
    }

    /// @param store what is published: everything in it
    /// @param laboratory the comparisons that are published
    /// @return how many files were written
    /// @throws InterruptedException when the thread is interrupted; another start goes on from there
    public static long write(
            CaseStore store, CaseIndex index, Optional<PageImages> images, Laboratory laboratory, Wanted wanted)
            throws IOException, InterruptedException {
        return new FrozenSite(store, index, images, laboratory, wanted).write();
    }

    /// Files of a site that came with the program and hold nothing of the case.
    public static Predicate<Path> ours(Path site) {
        return file -> site.relativize(file).startsWith("assets");
    }

    private long write() throws IOException, InterruptedException {
        int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
        try (ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("publisher-", 1).daemon().factory())) {
            try {
                lists(pool);
                documents(pool);
            } catch (InterruptedException stop) {
                pool.shutdownNow();
                throw stop;
            }
        }
        if (!dangling.isEmpty()) {
            throw new IllegalStateException("pages lead to what there is not: "
                    + dangling.stream().limit(5).toList());
        }
        index();
        return files.get();
    }

    /// Round by round, whatever the pages of the last round lead to.
    private void lists(ExecutorService pool) throws IOException, InterruptedException {
        List<String> round = List.of("/", "/find");
        seen.addAll(round);
        long done = 0;
        while (!round.isEmpty()) {
            List<Future<Set<String>>> running = new ArrayList<>();
            for (String address : round) {
                running.add(pool.submit(() -> page(address)));
            }
            List<String> next = new ArrayList<>();
            for (Future<Set<String>> future : running) {
                for (String address : result(future)) {
                    if (seen.add(address)) {
                        next.add(address);
                    }
                }
                wanted.progress().at("lists", ++done, seen.size(), "");
            }
            round = next;
        }
    }

    /// @return addresses that it leads to
    private Set<String> page(String address) throws IOException {
        Places.Place place = places.of(address).orElseThrow();
        Set<String> leads = new TreeSet<>();
        switch (answer(address)) {
            case Response.Page page -> put(place.file(), frozen(Templates.write(page.view()), place.file(), leads));
            case Response.Bytes bytes -> put(place.file(), bytes.content());
            case Response.Download download -> {
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                download.writing().to(out);
                put(
                        place.file(),
                        place.file().endsWith(".svg")
                                ? frozen(out.toString(StandardCharsets.UTF_8), place.file(), leads)
                                        .getBytes(StandardCharsets.UTF_8)
                                : out.toByteArray());
            }
            case Response.Elsewhere _ -> dangling.add(address);
        }
        return leads;
    }

    private Response answer(String address) {
        if (address.equals("/find")) {
            return Response.page(FindPage.of(desk, request(address)));
        }
        return routes.look(address, words).orElseGet(() -> {
            dangling.add(address);
            return new Response.Bytes("text/plain", new byte[0], "");
        });
    }

    private Request request(String path) {
        return new Request(path, Map.of(), Map.of(), words, Map.of(), Posted.nothing());
    }

    /// The page with its references as they are in the published site; notes what it refers to.
    private String frozen(String page, String file, Set<String> leads) {
        String up = "../".repeat((int) file.chars().filter(c -> c == '/').count());
        return References.rewrite(page, asked -> {
            String address = places.whole(asked);
            Optional<Places.Place> there = places.of(address);
            if (there.isEmpty()) {
                return "";
            }
            note(address, leads);
            String anchor = there.get().anchor();
            return up + there.get().file() + (anchor.isEmpty() ? "" : "#" + anchor);
        });
    }

    private void note(String address, Set<String> leads) {
        int hash = address.indexOf('#');
        String asked = hash < 0 ? address : address.substring(0, hash);
        if (!asked.startsWith("/d/")) {
            leads.add(asked);
            return;
        }
        int at = asked.indexOf("at=");
        Optional<DocumentId> id =
                asked.length() >= 67 ? Optional.of(new DocumentId(asked.substring(3, 67))) : Optional.empty();
        if (at > 0 && id.isPresent()) {
            Places.span(asked.substring(at + 3))
                    .ifPresent(span -> referred.computeIfAbsent(id.get(), _ -> new ConcurrentSkipListSet<>())
                            .add(span));
        }
    }

    private void documents(ExecutorService pool) throws IOException, InterruptedException {
        Map<DocumentId, Map<Integer, String>> figures = new HashMap<>();
        for (Figure figure : store.figures()) {
            figure.members()
                    .forEach(member -> figures.computeIfAbsent(member.document(), _ -> new HashMap<>())
                            .put(member.entity(), figure.id()));
        }
        Map<DocumentId, List<Discrepancy>> discrepancies = new HashMap<>();
        for (Discrepancy discrepancy : store.discrepancies()) {
            discrepancy.passages().stream()
                    .map(Passage::document)
                    .distinct()
                    .forEach(id -> discrepancies
                            .computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(discrepancy));
        }
        List<Document> all = store.documents();
        List<Future<Integer>> running = new ArrayList<>();
        for (Document document : all) {
            running.add(pool.submit(() -> document(
                    document,
                    figures.getOrDefault(document.id(), Map.of()),
                    discrepancies.getOrDefault(document.id(), List.of()))));
        }
        for (int i = 0; i < running.size(); i++) {
            result(running.get(i));
            wanted.progress().at("documents", i + 1L, all.size(), all.get(i).path());
        }
    }

    private int document(Document document, Map<Integer, String> figures, List<Discrepancy> discrepancies)
            throws IOException, InterruptedException {
        Places.Leaves leaves = places.leaves(document.id());
        Optional<DocumentText> text = store.text(document.id());
        Set<Integer> pictured = pictures(document, text, leaves);
        Optional<DocumentReadings> readings = store.readings(document.id());
        List<Span> spans = List.copyOf(referred.getOrDefault(document.id(), Set.of()));
        List<Sheets.Sheet> sheets = text.map(Sheets::of).orElse(List.of(new Sheets.Sheet(0, 0)));
        for (int number = 1; number <= sheets.size(); number++) {
            String file = Places.sheet(leaves, number);
            if (Files.exists(wanted.folder().resolve(file))) {
                continue;
            }
            Sheets.Sheet sheet = sheets.get(number - 1);
            Optional<Anchored> layout = text.flatMap(t -> readings.map(r -> Anchored.of(
                    t, r, discrepancies, sheet, on(sheet, spans), e -> figures.getOrDefault(e, ""), Places::anchor)));
            ReleasedPage view = ReleasedPage.of(
                    desk,
                    request("/d/" + document.id().sha256()),
                    document,
                    number,
                    sheets.size(),
                    layout,
                    pictured::contains);
            put(file, marking(frozen(Templates.write(view), file, new TreeSet<>()), on(sheet, spans)));
        }
        return sheets.size();
    }

    private static List<Span> on(Sheets.Sheet sheet, List<Span> spans) {
        return spans.stream()
                .filter(s -> s.start() >= sheet.start() && s.start() < Math.max(sheet.end(), sheet.start() + 1))
                .toList();
    }

    /// The style by which a browser marks a passage, in all its parts, when its anchor is gone to.
    private static String marking(String page, List<Span> spans) {
        if (spans.isEmpty()) {
            return page;
        }
        StringBuilder style = new StringBuilder("<style>\n");
        for (int i = 0; i < spans.size(); i++) {
            String anchor = Places.anchor(spans.get(i));
            style.append(i == 0 ? "" : ",\n")
                    .append(":root:has(#")
                    .append(anchor)
                    .append(":target) .")
                    .append(anchor);
        }
        style.append(" { background: var(--glow); box-shadow: 0 0 0 2px var(--glow); }\n</style>\n</head>");
        int head = page.indexOf("</head>");
        return page.substring(0, head) + style + page.substring(head + "</head>".length());
    }

    private Set<Integer> pictures(Document document, Optional<DocumentText> text, Places.Leaves leaves)
            throws IOException, InterruptedException {
        Set<Integer> pictured = new TreeSet<>();
        if (desk.images().isEmpty()
                || !wanted.pictured().test(document)
                || !desk.images().get().shows(document)) {
            return pictured;
        }
        List<Integer> pages =
                text.map(t -> t.pages().stream().map(Page::number).toList()).orElse(List.of(1));
        for (int page : pages) {
            Path file = wanted.folder().resolve(Places.picture(leaves, page));
            if (Files.exists(file)) {
                pictured.add(page);
                continue;
            }
            Optional<byte[]> png = desk.images().get().png(document, page, DPI);
            if (png.isPresent()) {
                put(Places.picture(leaves, page), png.get());
                pictured.add(page);
            }
        }
        return pictured;
    }

    private void index() throws IOException {
        WordIndex index = new WordIndex();
        for (Document document : store.documents()) {
            store.text(document.id())
                    .ifPresent(text -> index.add(document.title(), text, places.leaves(document.id())));
        }
        index.write(wanted.folder());
    }

    private void put(String file, String content) throws IOException {
        put(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private void put(String file, byte[] content) throws IOException {
        Whole.write(wanted.folder().resolve(file), content);
        files.incrementAndGet();
    }

    private static <T> T result(Future<T> future) throws IOException, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException broken -> throw broken;
                case InterruptedException stop -> throw stop;
                case RuntimeException ours -> throw ours;
                case null, default -> throw new IllegalStateException("publishing failed", failed.getCause());
            }
        }
    }
}
