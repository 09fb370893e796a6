package oyer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Decision;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Provenance;
import oyer.core.casefile.TraceComparison.Table;
import oyer.core.release.Redaction;
import oyer.core.release.Redactor;
import oyer.core.release.ReleasedCase;
import oyer.core.release.Shown;
import oyer.core.review.Progress;
import oyer.site.fake.InMemoryStore;
import oyer.site.fake.SampleCase;

class ReleasedComparisonsTest {

    private final SampleCase sample = SampleCase.whole();

    private TraceComparison comparison() {
        return new TraceComparison(
                "abc123",
                Kind.SINGLE_SOURCE,
                "the cup beside Quillon",
                Optional.empty(),
                Optional.empty(),
                List.of("Not excluded."),
                List.of(),
                List.of(new Table("Loci", List.of("locus", "Quillon"), List.of(List.of("TH01", "6, 9.3")))),
                List.of(),
                Optional.empty(),
                new Provenance(
                        "a method",
                        "1",
                        Instant.EPOCH,
                        List.of(new Input(
                                "/home/me/box/cup.csv", sample.report.id().sha256())),
                        List.of("dna", "match", "/home/me/box/cup.csv", "--exhibit", "cup 4")));
    }

    private List<TraceComparison> released(Redaction... redactions) throws InterruptedException {
        Redactor redactor = new Redactor(sample.store, List.of(redactions), Shown.english());
        return ReleasedCase.fill(sample.store, new InMemoryStore(), redactor, Progress.silent())
                .comparisons(List.of(comparison()));
    }

    private static Redaction of(Decision.Kept what, String key) {
        return new Redaction("test", new Decision.Redacted(what, key, Decision.Form.BLANK), List.of());
    }

    @Test
    void aComparisonIsPublishedWithoutThePlacesOfItsFiles() throws InterruptedException {
        TraceComparison told = released().getFirst();
        assertThat(told.provenance().toString()).contains("cup.csv").doesNotContain("/home");
        assertThat(told.exhibit()).contains("cup 4");
        assertThat(told.tables()).isEqualTo(comparison().tables());
    }

    @Test
    void withAWordThatIsKeptBackItIsNotPublishedAtAll() throws InterruptedException {
        assertThat(released(of(Decision.Kept.WORDS, "Quillon"))).isEmpty();
    }

    @Test
    void whatWasMadeOfADocumentThatIsKeptBackIsNotPublished() throws InterruptedException {
        assertThat(released(of(Decision.Kept.DOCUMENT, sample.report.document().path())))
                .isEmpty();
    }
}
