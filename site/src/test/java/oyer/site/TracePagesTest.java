package oyer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Document;
import oyer.core.casefile.PrintComparison;
import oyer.core.casefile.PrintComparison.Mark;
import oyer.core.casefile.PrintComparison.Marked;
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
import oyer.site.fake.SampleCase;

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
                new Provenance(
                        "a method",
                        "1",
                        Instant.parse("2020-01-02T03:04:05Z"),
                        List.of(new Input("report.txt", sample.report.id().sha256())),
                        List.of("dna", "mixture", "a file.csv", "--exhibit", "cup 4")));
    }

    private final Laboratory laboratory = new Laboratory() {
        @Override
        public List<TraceComparison> comparisons() {
            return List.of(comparison());
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
        public PrintComparison compare(Marked probe, Marked candidate) {
            return new PrintComparison(
                    12.5,
                    probe,
                    candidate,
                    List.of(new PrintComparison.Pair(
                            probe.marks().getFirst(), candidate.marks().getFirst())),
                    List.of("The score is no probability."),
                    "a matcher");
        }

        @Override
        public PrintSearchResult search(Marked probe, List<Document> documents) {
            return new PrintSearchResult(7, List.of(), List.of("This neither identifies nor excludes anyone."));
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
        assertThat(get("comparison/nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void marksSetByHandAreShownComparedAndGivenBackAsATemplate() throws IOException, InterruptedException {
        String id = sample.report.id().sha256();
        String pair = "prints?probe=" + id + "&candidate=" + id + "&probe-marks=10,20,45,ending%0A500,1,1%0Anonsense";
        assertThat(get("prints.csv" + pair.substring(6)).body()).contains("1,10,20,45,5,6,90");
        assertThat(get("prints/" + id + "/1").body()).hasSize(2);
        assertThat(get("prints/" + id + "/2").statusCode()).isEqualTo(404);
        assertThat(get("prints/" + id + "/1/template?marks=1,1,1;2,2,2").body()).isEqualTo("\u0002");
        assertThat(get(pair).statusCode()).isEqualTo(200);
        assertThat(get("prints?probe=" + id + "&search=yes").body()).contains("neither identifies nor excludes anyone");
    }
}
