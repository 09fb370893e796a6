package oyer.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import oyer.cli.Publishing;

/// The demo case, published.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedSiteTest {

    private static final String PROFILE = """
            SampleName,Marker,Allele1,Allele2
            Ann,TH01,6,9.3
            Ann,VWA,16,17
            """;

    private Path top = Path.of("top");
    private Path site = Path.of("site");

    @BeforeAll
    void publish(@TempDir Path temporary) throws IOException {
        top = temporary;
        Path box = Publishing.copyOfDemo(top.resolve("box"));
        site = top.resolve("site");
        assertThat(Publishing.open(box)).isZero();
        Path one = Files.writeString(top.resolve("stain.csv"), PROFILE.replace("Ann", "stain"));
        Path other = Files.writeString(top.resolve("person.csv"), PROFILE);
        assertThat(Publishing.kept(box, "dna", "match", one.toString(), other.toString(), "--population", "nist-cauc"))
                .isZero();
        assertThat(Publishing.publish(box, site)).isZero();
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        List<Path> pages = Links.pages(site);
        assertThat(pages).hasSizeGreaterThan(200);
        assertThat(HtmlStandard.complaints(pages)).isEmpty();
    }

    @Test
    void everyLinkLeadsToAPlaceInTheSite() throws IOException {
        assertThat(Links.broken(site)).isEmpty();
    }

    @Test
    void noPageAsksOrSendsAnything() throws IOException {
        for (Path page : Links.pages(site)) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .doesNotContain("<form", "http://127", "method=", "name=\"token\"");
        }
    }

    @Test
    void everyEventLeadsToItsWordsInADocument() throws IOException {
        String chronology = Files.readString(site.resolve("chronology.html"));
        assertThat(chronology).containsPattern("class=\"what\"><a href=\"d/\\d+/\\d+\\.html#a\\d+-\\d+\"");
    }

    @Test
    void aComparisonOfTracesIsPublishedWithItsWordsButNotWhereItsFilesLay() throws IOException {
        String list = Files.readString(site.resolve("comparisons.html"));
        assertThat(Files.readString(site.resolve("index.html"))).contains("href=\"comparisons.html\"");
        assertThat(list).containsPattern("href=\"comparison/[0-9a-f]+\\.html\"");
        try (var all = Files.list(site.resolve("comparison"))) {
            for (Path file : all.toList()) {
                assertThat(Files.readString(file))
                        .as(file.toString())
                        .contains("stain.csv")
                        .doesNotContain(top.toString());
            }
        }
    }

    @Test
    void passagesUnderKnownCausesArePublishedAndThePageSaysThatSilenceMeansNothing() throws IOException {
        assertThat(Files.readString(site.resolve("discrepancies.html"))).contains("href=\"causes.html\"");
        for (String cause : List.of("confession", "misconduct", "forensic")) {
            assertThat(Files.readString(site.resolve("causes-cause-" + cause + ".html")))
                    .contains("a heading with no passages means nothing")
                    .containsPattern("class=\"what\"><a href=\"d/\\d+/\\d+\\.html#a\\d+-\\d+\">[^<]*<mark>");
        }
        assertThat(Files.readString(site.resolve("causes.csv"))).contains("misconduct");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path own = Files.createDirectories(top.resolve("own"));
        Files.writeString(own.resolve("letter.txt"), "mine");
        assertThat(Publishing.publish(top.resolve("box"), own)).isEqualTo(1);
        assertThat(own.resolve("letter.txt")).hasContent("mine");
        assertThat(own.resolve("index.html")).doesNotExist();
    }

    @Test
    void publishingAgainReplacesWhatWasPublished() throws IOException {
        Path again = top.resolve("again");
        assertThat(Publishing.publish(top.resolve("box"), again)).isZero();
        Files.delete(again.resolve("index.html"));
        assertThat(Publishing.publish(top.resolve("box"), again)).isZero();
        assertThat(again.resolve("index.html")).exists();
        assertThat(top.resolve("again.unfinished")).doesNotExist();
    }
}
