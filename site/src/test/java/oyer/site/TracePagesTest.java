package oyer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Document;
import oyer.core.casefile.LaidPrints;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;
import oyer.core.casefile.PrintSearchResult;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Point;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Provenance;
import oyer.core.casefile.TraceComparison.Table;
import oyer.core.casefile.TraceComparison.Weight;
import oyer.core.review.Laboratory;
import oyer.core.text.Language;
import oyer.site.fake.SampleCase;
import oyer.site.http.Token;
import oyer.site.page.Question;

class TracePagesTest {

    private final SampleCase sample = SampleCase.whole();

    private TraceComparison comparison() {
        return new TraceComparison(
                "abc123",
                Kind.MIXTURE,
                "cup: <Ann>, or nobody known",
                Optional.of(new Propositions("Ann contributed", "an unknown person did")),
                Optional.of(new Weight(2, "100", "moderately strong support for the first proposition", "ENFSI 2015")),
                List.of("The findings are 100 times as probable."),
                List.of("Theta: 0.01."),
                List.of(new Table("Loci", List.of("locus", "ratio"), List.of(List.of("TH01", "100")))),
                List.of(new Curve("drop-out", List.of(new Point(0, 2), new Point(0.5, -1)))),
                Optional.empty(),
                new Provenance(
                        "a method",
                        "1",
                        Instant.parse("2020-01-02T03:04:05Z"),
                        List.of(new Input("report.txt", sample.report.id().sha256())),
                        List.of("dna", "mixture", "a file.csv", "--exhibit", "cup 4")));
    }

    private List<Laboratory.Term> asked = List.of();

    private final Laboratory laboratory = new Laboratory() {
        @Override
        public List<TraceComparison> comparisons() {
            return List.of(comparison());
        }

        @Override
        public java.util.Map<String, String> populations() {
            return java.util.Map.of("here", "People here");
        }

        @Override
        public TraceComparison ask(List<Term> question) {
            if (question.contains(new Word("--population=here"))) {
                asked = question;
                return comparison();
            }
            throw new Refused("which population? <none>");
        }

        @Override
        public String record(TraceComparison of) {
            return "{\"id\":\"" + of.id() + "\"}";
        }

        @Override
        public byte[] pdf(TraceComparison of, Language language) {
            return of.title().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        }

        @Override
        public int prints(Document document) {
            return 1;
        }

        @Override
        public Optional<byte[]> picture(Document document, int number) {
            return number == 1 ? Optional.of(new byte[] {1, 2}) : Optional.empty();
        }

        @Override
        public Optional<Marked> marked(Document document, int number, Optional<Double> dpi, List<Mark> byHand) {
            return number != 1
                    ? Optional.empty()
                    : Optional.of(new Marked(
                            100,
                            80,
                            500,
                            !byHand.isEmpty(),
                            byHand.isEmpty() ? List.of(new Mark(5, 6, 90, "ending")) : byHand));
        }

        @Override
        public TraceComparison compared(Chosen probe, Chosen candidate, Optional<String> exhibit) {
            Marked left = marked(probe.document(), 1, Optional.empty(), probe.byHand())
                    .orElseThrow();
            Marked right = marked(candidate.document(), 1, Optional.empty(), candidate.byHand())
                    .orElseThrow();
            return prints(Kind.PRINTS, exhibit, List.of("The score is no probability."))
                    .of(new LaidPrints(
                            new LaidPrints.Print(probe.document().id().sha256(), 1, left),
                            new LaidPrints.Print(candidate.document().id().sha256(), 1, right),
                            12.5,
                            List.of(new LaidPrints.Pair(
                                    left.marks().getFirst(), right.marks().getFirst()))));
        }

        @Override
        public PrintSearchResult searched(Chosen probe, List<Document> documents, Optional<String> exhibit) {
            return new PrintSearchResult(
                    List.of(),
                    prints(
                            Kind.PRINT_SEARCH,
                            exhibit,
                            List.of("This neither identifies nor excludes any person who is enrolled.")));
        }

        private TraceComparison prints(Kind kind, Optional<String> exhibit, List<String> words) {
            List<String> arguments = new ArrayList<>(List.of("prints"));
            exhibit.ifPresent(name -> arguments.add("--exhibit=" + name));
            return new TraceComparison(
                    "fed321",
                    kind,
                    "mark beside finger",
                    Optional.empty(),
                    Optional.empty(),
                    words,
                    List.of(),
                    List.of(new Table("Pairs", List.of("pair", "probe x"), List.of(List.of("1", "10")))),
                    List.of(),
                    Optional.empty(),
                    new Provenance("a matcher", "1", Instant.EPOCH, List.of(), arguments));
        }

        @Override
        public byte[] template(Marked print) {
            return new byte[] {(byte) print.marks().size()};
        }
    };

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (Workbench workbench = Workbench.start(sample.store, sample.index, Optional.empty(), laboratory, 0);
                HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(workbench.address() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void aComparisonStatesPropositionsNumberWordsAssumptionsAndInputs() throws IOException, InterruptedException {
        assertThat(get("comparisons").body()).contains("cup: &lt;Ann&gt;").contains("comparison/abc123");
        String page = get("comparison/abc123").body();
        assertThat(page)
                .contains("Ann contributed")
                .contains("an unknown person did")
                .contains("moderately strong support")
                .contains("Theta: 0.01.")
                .contains("<polyline")
                .contains("/exhibits?q=cup")
                .contains("/d/" + sample.report.id().sha256())
                .contains("oyer dna mixture 'a file.csv'");
        assertThat(get("comparison/abc123/tables.csv").body())
                .contains("TH01,100")
                .contains("drop-out,log10 ratio");
        assertThat(get("comparison/abc123/record.json").body()).isEqualTo("{\"id\":\"abc123\"}\n");
        assertThat(get("comparison/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void marksSetByHandAreShownComparedAndGivenBackAsATemplate() throws IOException, InterruptedException {
        String id = sample.report.id().sha256();
        String pair = "prints?probe=" + id + "&candidate=" + id + "&probe-marks=10,20,45,ending%0A500,1,1%0Anonsense";
        assertThat(get("prints.csv" + pair.substring(6)).body())
                .contains("pair,probe x")
                .contains("score,12.5");
        assertThat(get("prints/" + id + "/1").body()).hasSize(2);
        assertThat(get("prints/" + id + "/2").statusCode()).isEqualTo(404);
        assertThat(get("prints/" + id + "/1/template?marks=1,1,1;2,2,2").body()).isEqualTo("\u0002");
        assertThat(get(pair).statusCode()).isEqualTo(200);
        assertThat(get("prints?probe=" + id + "&search=yes").body())
                .contains("neither identifies nor excludes any person");
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        try (Workbench workbench = Workbench.start(sample.store, sample.index, Optional.empty(), laboratory, 0);
                HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(workbench.address() + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void aQuestionIsAskedOfFilesOfTheCaseAndItsAnswerShown() throws IOException, InterruptedException {
        for (Question question : Question.values()) {
            assertThat(get("comparisons/new?kind=" + question.word()).statusCode())
                    .as(question.word())
                    .isEqualTo(200);
        }
        assertThat(get("comparisons/new?kind=search").body())
                .contains("People here (here)")
                .contains("which to report is disputed");
        String id = sample.report.id().sha256();
        String form = "token=" + Token.ours() + "&kind=match&formula=4.1&stain=" + id
                + "&stain-profile=cup&person=nothing&theta=0.03&rare=--pdf%3D/etc/x&population=";
        HttpResponse<String> answer = post("comparisons/new", form + "here&reviewer=Ann");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/comparison/abc123");
        assertThat(asked)
                .containsExactly(
                        new Laboratory.Word("match"),
                        new Laboratory.File("", sample.report.document(), "cup"),
                        new Laboratory.Word("--formula=4.1"),
                        new Laboratory.Word("--population=here"),
                        new Laboratory.Word("--theta=0.03"));
        assertThat(sample.store.rulings().comparisons()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo("abc123");
            assertThat(kept.record()).isEqualTo("{\"id\":\"abc123\"}");
        });
        assertThat(post("comparisons/new", form + "here").body())
                .as("who keeps it is asked, and nothing typed is lost")
                .contains("name=\"reviewer\"")
                .contains("value=\"0.03\"");
        HttpResponse<String> refused = post("comparisons/new", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("which population? &lt;none&gt;").contains("value=\"0.03\"");
        assertThat(post("comparisons/new", "kind=match&population=here").statusCode())
                .isEqualTo(403);
    }

    @Test
    void aComparisonGoesOnPaperAndIsFoundFromThePieceOfEvidence() throws IOException, InterruptedException {
        HttpResponse<String> paper = get("comparison/abc123/paper.pdf");
        assertThat(paper.body()).isEqualTo("cup: <Ann>, or nobody known");
        assertThat(paper.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(get("comparisons?exhibit=CUP+4").body()).contains("comparison/abc123");
        assertThat(get("comparisons?exhibit=cup+5").body()).doesNotContain("comparison/abc123");
        assertThat(get("comparisons.csv?exhibit=cup+5").body()).doesNotContain("abc123");
    }

    @Test
    void marksAndComparisonsOfPrintsAreKeptAsDecisions() throws IOException, InterruptedException {
        String id = sample.report.id().sha256();
        String form = "token=" + Token.ours() + "&name=Ann&probe=" + id + "&candidate=" + id
                + "&probe-marks=10,20,45,ending&exhibit=cup+4";
        assertThat(post("prints/marks/probe", form)
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/prints?probe=" + id)
                .doesNotContain("probe-marks");
        assertThat(sample.store
                        .rulings()
                        .marked(sample.report.id(), 1)
                        .orElseThrow()
                        .marks())
                .containsExactly(new Mark(10, 20, 45, "ending"));
        assertThat(get("prints?probe=" + id).body()).contains("10,20,45,ending</textarea>");
        HttpResponse<String> kept = post("prints/keep", form + "&what=compare");
        assertThat(kept.headers().firstValue("Location").orElse("")).endsWith("/comparison/fed321");
        assertThat(sample.store.rulings().comparisons().getFirst().id()).isEqualTo("fed321");
        assertThat(post("prints/marks/probe", form.replace("10,20,45,ending", ""))
                        .statusCode())
                .isEqualTo(303);
        assertThat(sample.store.rulings().marked(sample.report.id(), 1)).isEmpty();
        assertThat(post("prints/keep", form.replace("name=Ann", "")).body()).contains("name=\"name\"");
        assertThat(get("review").body())
                .contains("mark beside finger")
                .contains("print marked by Ann")
                .contains("/comparison/fed321")
                .contains("/prints?probe=" + id);
    }

    @Test
    void ofFootprintsNoNumberIsComputed() throws IOException, InterruptedException {
        assertThat(get("footprints").body())
                .contains("No number is computed for them")
                .contains("no measured rates");
        assertThat(get("footprints.csv").statusCode()).isEqualTo(200);
    }
}
