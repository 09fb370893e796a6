package oyer.bench.open;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.review.CaseStore;
import oyer.core.review.ItemQuery;
import oyer.site.Workbench;
import oyer.store.CaseFolder;
import oyer.store.LuceneCaseIndex;
import oyer.store.SqliteCaseStore;

/// `oyer bench pages BOX [--times 9] [--only WORD]`: how long the workbench takes to answer each of its pages on a case
/// that was opened before. By the clock (first, median and best answer), and in time of processors, which other work on
/// the machine does not lengthen.
public final class PagesBench {

    private PagesBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path box = Path.of(arguments[0]);
        int times = 9;
        String only = "";
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--times" -> times = Integer.parseInt(arguments[++i]);
                case "--only" -> only = arguments[++i];
                default -> throw new IllegalArgumentException(arguments[i]);
            }
        }
        CaseFolder folder = CaseFolder.existing(box);
        try (CaseStore store = SqliteCaseStore.open(folder);
                LuceneCaseIndex index = LuceneCaseIndex.open(folder, LuceneCaseIndex.members(store));
                Workbench workbench = Workbench.start(store, index, Optional.empty(), 0);
                HttpClient client = HttpClient.newHttpClient()) {
            workbench.settled();
            System.out.printf(
                    "%,d pages in %,d documents%n",
                    store.counts().pages(), store.counts().documents());
            System.out.printf("%-40s %8s %8s %8s %8s %8s%n", "ms", "first", "median", "best", "cpu", "kB");
            for (String page : pages(store)) {
                if (page.contains(only)) {
                    measure(client, workbench.address(), page, times);
                }
            }
        }
    }

    private static List<String> pages(CaseStore store) {
        List<Document> documents = store.documents();
        String document = documents.get(documents.size() / 2).id().sha256();
        List<String> pages = new ArrayList<>(List.of(
                "",
                "chronology",
                "chronology?start=30000",
                "chronology?q=house",
                "chronology?from=1960&to=1965",
                "lanes",
                "lanes?by=person&start=2400",
                "lanes?by=proceeding",
                "map",
                "people",
                "people?start=3000",
                "people?kind=place",
                "people?standing=uncertain",
                "people?q=smith",
                "relations",
                "conflicts",
                "statements",
                "statements?start=50000",
                "statements?act=denies",
                "versions",
                "confession",
                "exhibits",
                "exhibits?start=5000",
                "samples",
                "comparisons",
                "comparisons/new",
                "prints",
                "footprints",
                "proceedings",
                "proceedings?action=appeal",
                "discrepancies",
                "discrepancies?start=4000",
                "alibi",
                "argument",
                "documents",
                "documents?start=500",
                "boxes",
                "d/" + document,
                "d/" + document + "?at=200-240",
                "search?q=house",
                "search?q=\"the house\"",
                "story",
                "redactions",
                "redactions?show=proposals",
                "review",
                "compare",
                "import",
                "help"));
        store.figures().stream()
                .max(java.util.Comparator.comparingInt(f -> f.mentions()))
                .ifPresent(f -> pages.addAll(List.of(
                        "figure/" + f.id(),
                        "chronology?figure=" + f.id(),
                        "statements?speaker=" + f.id(),
                        "versions?speaker=" + f.id(),
                        "alibi?person=" + f.id())));
        store.items(ItemQuery.all(), 0, 1)
                .rows()
                .forEach(row -> pages.add("exhibit/" + row.item().id()));
        return pages;
    }

    private static void measure(HttpClient client, String address, String page, int times)
            throws IOException, InterruptedException {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long[] taken = new long[times];
        long[] worked = new long[times];
        long size = 0;
        int status = 0;
        for (int i = 0; i < times; i++) {
            long worker = system.getProcessCpuTime();
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    address + page.replace(" ", "%20").replace("\"", "%22")))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            taken[i] = System.nanoTime() - start;
            worked[i] = system.getProcessCpuTime() - worker;
            size = answer.body().length;
            status = answer.statusCode();
        }
        long first = taken[0];
        Arrays.sort(taken);
        Arrays.sort(worked);
        System.out.printf(
                "%-40s %8.1f %8.1f %8.1f %8.1f %8.0f%s%n",
                page.length() > 40 ? page.substring(0, 38) + "…" : page,
                first / 1e6,
                taken[times / 2] / 1e6,
                taken[0] / 1e6,
                worked[times / 2] / 1e6,
                size / 1e3,
                status == 200 ? "" : "  " + status);
    }
}
