package oyer.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Shortfall;
import oyer.core.release.Papers;
import oyer.core.review.Chronologies;
import oyer.core.review.Laboratory;
import oyer.core.text.Passage;
import oyer.site.fake.SampleCase;
import oyer.site.http.RouteTable;
import oyer.site.page.Desk;
import oyer.site.page.Routes;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbenchTest {

    private static final List<String> PAGES = List.of(
            "",
            "chronology",
            "lanes",
            "lanes?by=place&from=1980&to=2000",
            "lanes.svg",
            "map",
            "map?lat=53&lon=-1&km=80",
            "map.svg",
            "people",
            "people?kind=place",
            "people?standing=unnamed",
            "people?standing=uncertain",
            "relations",
            "conflicts",
            "figure/p0",
            "statements",
            "exhibits",
            "exhibit/x1",
            "samples",
            "proceedings",
            "course",
            "course.svg",
            "held",
            "reached",
            "causes",
            "discrepancies",
            "documents",
            "documents?show=failed",
            "search",
            "search?q=quay",
            "help",
            "nowhere");

    private static final Pattern EXPORT = Pattern.compile("href=\"/([^\"]+)\"[^>]* download");

    private final SampleCase sample = SampleCase.whole();
    private final HttpClient client = HttpClient.newHttpClient();
    private Workbench workbench;

    WorkbenchTest() throws IOException {
        workbench = Workbench.start(sample.store, sample.index, Optional.empty(), 0);
    }

    @BeforeAll
    void isUp() {
        assertThat(workbench.port()).isPositive();
    }

    @AfterAll
    void down() {
        workbench.close();
    }

    @Test
    void everyListCanBeTakenAlong() throws IOException, InterruptedException {
        for (String page : List.of(
                "chronology",
                "lanes",
                "people",
                "figure/p0",
                "statements",
                "exhibits",
                "exhibit/x1",
                "proceedings",
                "course",
                "discrepancies",
                "discrepancies?show=consistent",
                "documents",
                "search?q=quay")) {
            List<String> files = EXPORT.matcher(get(page).body())
                    .results()
                    .map(found -> found.group(1).replace("&amp;", "&"))
                    .toList();
            assertThat(files).as(page).isNotEmpty();
            for (String file : files) {
                HttpResponse<String> answer = get(file);
                assertThat(answer.statusCode()).as(file).isEqualTo(200);
                assertThat(answer.body()).as(file).isNotBlank();
            }
        }
    }

    @Test
    void everyPageThatIsMadeAheadIsThere() {
        Ahead ahead = new Ahead(new RouteTable(Routes.of(new Desk(
                sample.store,
                sample.index,
                Optional.empty(),
                Optional::empty,
                Optional.empty(),
                Laboratory.none(),
                Papers.none(),
                Chronologies.none()))));
        assertThat(Ahead.PAGES)
                .allSatisfy(page -> assertThatCode(() -> ahead.make(page)).doesNotThrowAnyException());
        assertThatThrownBy(() -> ahead.make("/nowhere")).hasMessageContaining("/nowhere");
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(workbench.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private String reader() {
        Passage hostile = sample.report.at(SampleCase.HOSTILE);
        return "d/" + sample.report.id().sha256() + "?at=" + hostile.start() + "-" + hostile.end();
    }

    @Test
    void noScriptInADocumentEverComesOutRaw() throws IOException, InterruptedException {
        for (String page : Stream.concat(PAGES.stream(), Stream.of(reader())).toList()) {
            String body = get(page).body();
            assertThat(body).as(page).doesNotContain("<script>").doesNotContain("<img src=x");
        }
        assertThat(get("chronology").body()).contains("&lt;script&gt;");
        assertThat(get(reader()).body()).contains("&lt;script&gt;");
    }

    @Test
    void noScriptInAnAddressEverComesOutRaw() throws IOException, InterruptedException {
        String hostile = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";
        for (String page : List.of(
                "chronology?q=",
                "search?q=",
                "people?q=",
                "documents?q=",
                "documents?show=",
                "statements?q=",
                "exhibits?q=",
                "chronology?from=",
                "people?sort=",
                "figure/",
                "nowhere/",
                "discrepancies?rule=")) {
            assertThat(get(page + hostile).body()).as(page).doesNotContain("<script>alert");
        }
    }

    @Test
    void aListThatIsCutShortSaysSoInItsTableToo() throws IOException, InterruptedException {
        assertThat(get("discrepancies.csv").body()).doesNotContain("cut short");
        sample.store.keepShortfalls(List.of(new Shortfall(Shortfall.Kind.CUT_SHORT, "traits", "")));
        assertThat(get("discrepancies.csv").body()).contains(",cut short,traits,");
        sample.store.keepShortfalls(List.of());
    }

    @Test
    void noTemplateWritesAnythingUnescaped() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(template))
                        .as(template.toString())
                        .doesNotContain("$unsafe")
                        .doesNotContain(" style=")
                        .doesNotContain(" onclick");
            }
        }
    }

    @Test
    void everyPageIsSealedAgainstTheOutside() throws IOException, InterruptedException {
        for (String page : PAGES) {
            HttpResponse<String> response = get(page);
            assertThat(response.statusCode()).as(page).isEqualTo(page.equals("nowhere") ? 404 : 200);
            assertThat(response.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(policy ->
                            assertThat(policy).startsWith("default-src 'self'").doesNotContain("unsafe"));
            assertThat(response.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(response.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        }
    }

    @Test
    void aForeignHostNameIsRefused() throws IOException {
        assertThat(raw("GET / HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 421");
        assertThat(raw("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .as("a form of a kind that no page of ours sends")
                .startsWith("HTTP/1.1 415");
        assertThat(raw("DELETE / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), workbench.port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void arrivingFromTheChronologyMarksExactlyThoseWords() throws IOException, InterruptedException {
        Passage words = sample.report.at("before June nobody had repaired the door");
        String body = get("d/" + sample.report.id().sha256() + "?at=" + words.start() + "-" + words.end())
                .body();
        String marked = body.replaceAll("(?s)^.*?<mark id=\"here\">", "")
                .replaceAll("(?s)</mark>(?!<mark>).*$", "")
                .replaceAll("<[^>]*>", "");
        assertThat(marked).isEqualTo(words.words());
        assertThat(body).contains("on or before 31 May 1991");
    }

    @Test
    void wordsThatAreNoLongerThereAreSaidToBeMissing() throws IOException, InterruptedException {
        String path = "d/" + sample.report.id().sha256();
        assertThat(get(path + "?at=5-999999").body()).contains("not at this place");
        assertThat(get(path + "?at=9-3").statusCode()).isEqualTo(200);
        assertThat(get(path + "?at=99999999999-3").statusCode()).isEqualTo(200);
        assertThat(get(path + "?p=77&sheet=-4").statusCode()).isEqualTo(200);
        assertThat(get("d/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    }

    @Test
    void aDocumentThatCouldNotBeReadStillHasItsPageAndReason() throws IOException, InterruptedException {
        String body = get("documents?show=failed").body();
        assertThat(body)
                .contains("scans/ledger.pdf")
                .contains("asks for a password")
                .doesNotContain("report-17");
        assertThat(get("documents?show=ocr").body()).contains("tesseract-ocr").contains("scans/plan.png");
    }

    @Test
    void theExportHoldsWhatIsFiltered() throws IOException, InterruptedException {
        String all = get("chronology.csv").body();
        assertThat(all.lines()).hasSize(10);
        assertThat(get("chronology.csv?q=knife").body().lines()).hasSize(2);
        assertThat(get("chronology.jsonl?q=knife").body())
                .hasLineCount(1)
                .contains("\"earliest\":\"1991-05-05\"")
                .contains("\"rule\":\"sample.told\"");
    }

    @Test
    void theUndatedStandInTheirOwnPlaceAfterTheDated() throws IOException, InterruptedException {
        String body = get("chronology").body();
        assertThat(body.indexOf("id=\"undated\"")).isGreaterThan(body.indexOf("on or after 1 January 1993"));
        assertThat(body.indexOf("Nobody knows when the rope")).isGreaterThan(body.indexOf("id=\"undated\""));
        assertThat(get("chronology?from=1991").body())
                .as("what has no date is not in a stretch of days, but is not forgotten")
                .doesNotContain("Nobody knows")
                .contains("2 events cannot be placed");
    }

    @Test
    void wordsThatAreNoQueryAreExplained() throws IOException, InterruptedException {
        assertThat(get("search?q=%22quay").body()).contains("The quotation mark at the end has no partner");
        assertThat(get("search?q=quay").body()).contains("<mark>quay</mark>").contains("2 passages");
    }

    @Test
    void thePagesSpeakTheBrowsersLanguageOrTheOneChosen() throws IOException, InterruptedException {
        assertThat(get("chronology", "Accept-Language", "de").body())
                .contains("lang=\"de\"")
                .contains("Zeitleiste");
        HttpResponse<String> chosen = get("language/de?to=%2Fpeople%3Fkind%3Dplace");
        assertThat(chosen.statusCode()).isEqualTo(303);
        assertThat(chosen.headers().firstValue("Location")).contains("/people?kind=place");
        assertThat(get("people", "Cookie", "language=de").body()).contains("Personen");
        assertThat(get("language/de?to=%2F%2Fattacker.example").headers().firstValue("Location"))
                .contains("/");
    }

    @Test
    void whatAListLacksIsSaidAboveItAndWordsThatStandTwiceComeLast() throws IOException, InterruptedException {
        SampleCase whole = SampleCase.whole();
        List<Discrepancy> found = new ArrayList<>(whole.store.discrepancies());
        found.addFirst(new Discrepancy(
                Discrepancy.Type.DUPLICATE,
                "repeated-passage",
                "The same 12 words stand twice.",
                found.getFirst().passages(),
                1));
        whole.store.keepDiscrepancies(found);
        whole.store.keepShortfalls(List.of(
                new Shortfall(Shortfall.Kind.CUT_SHORT, "traits", ""),
                new Shortfall(Shortfall.Kind.FAILED, "plates", "<script>alert(1)</script>")));
        try (Workbench other = Workbench.start(whole.store, whole.index, Optional.empty(), workbench.port())) {
            String start = body(other, "");
            assertThat(start.indexOf("256 km/h"))
                    .isPositive()
                    .isLessThan(start.indexOf("The same 12 words stand twice"));
            assertThat(body(other, "discrepancies"))
                    .contains("the check \"traits\" finds there are very many")
                    .contains("What the check \"plates\" would find is not listed")
                    .doesNotContain("<script>alert");
        }
        assertThat(get("discrepancies").body()).doesNotContain("is not listed").doesNotContain("very many");
    }

    private String body(Workbench other, String page) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(other.address() + page))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void anEmptyAndAHalfReadCaseHaveTheirOwnWords() throws IOException, InterruptedException {
        SampleCase empty = SampleCase.empty();
        try (Workbench other = Workbench.start(empty.store, empty.index, Optional.empty(), workbench.port())) {
            assertThat(other.port()).as("the next free one").isNotEqualTo(workbench.port());
            URI start = URI.create(other.address());
            HttpRequest request = HttpRequest.newBuilder(start).build();
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("No documents yet");
            other.progress().at("read", 12, 40, "police/report-17.txt");
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .body())
                    .contains("Reading the case")
                    .contains("police/report-17.txt");
            for (String page : PAGES) {
                HttpRequest each = HttpRequest.newBuilder(URI.create(other.address() + page))
                        .build();
                assertThat(client.send(each, HttpResponse.BodyHandlers.ofString())
                                .statusCode())
                        .as(page)
                        .isIn(200, 404);
            }
        }
    }

    @Test
    void noAssetBesideTheProgramsOwnIsServed() throws IOException, InterruptedException {
        assertThat(get("assets/oyer.css").statusCode()).isEqualTo(200);
        assertThat(get("assets/..%2Fwords%2Fen.properties").statusCode()).isEqualTo(404);
        assertThat(get("assets/%2e%2e").statusCode()).isEqualTo(404);
        String tag = get("assets/oyer.css").headers().firstValue("ETag").orElseThrow();
        assertThat(get("assets/oyer.css", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }
}
