package oyer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import oyer.site.fake.SampleCase;

/// The lists as a spreadsheet opens them.
class ExportedListsTest {

    /// What is drawn from passages.
    private static final List<String> READ = List.of(
            "chronology",
            "lanes",
            "map",
            "people",
            "relations",
            "conflicts",
            "statements",
            "versions",
            "confession",
            "exhibits",
            "exhibits-steps",
            "proceedings",
            "course",
            "held",
            "reached",
            "causes",
            "discrepancies",
            "alibi",
            "argument",
            "search");

    private final SampleCase sample = SampleCase.whole();
    private final HttpClient client = HttpClient.newHttpClient();
    private Workbench workbench;

    @BeforeEach
    void open() throws IOException {
        workbench = Workbench.start(sample.store, sample.index, Optional.empty(), 0);
    }

    @AfterEach
    void close() {
        workbench.close();
    }

    private List<String> get(String list) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(workbench.address() + list)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(list).isEqualTo(200);
        return answer.body().lines().toList();
    }

    @Test
    void everyListThatIsReadFromPassagesHasColumnsForThemAndNamesItsColumns() throws IOException, InterruptedException {
        for (String list : READ) {
            List<String> columns =
                    List.of(get(list + ".csv").getFirst().substring(1).split(",(?=\\S)"));
            assertThat(columns).as(list).contains("page", "line").doesNotHaveDuplicates();
            assertThat(columns).as(list).anyMatch(column -> column.endsWith("document"));
        }
        assertThat(get("compare.csv").getFirst()).endsWith("one reviewer,other reviewer");
    }

    @Test
    void theStepsOfEvidenceAreThoseOfTheItemsThatTheListShows() throws IOException, InterruptedException {
        assertThat(get("exhibits?q=knife")).anyMatch(line -> line.contains("exhibits-steps.csv?q=knife"));
        assertThat(get("exhibits-steps.csv?q=knife")).hasSizeGreaterThan(1);
        assertThat(get("exhibits-steps.csv?q=lantern")).hasSize(1);
    }

    @Test
    void whoIsListedIsListedWithTheFirstWordsThatNameHim() throws IOException, InterruptedException {
        assertThat(get("people.csv")).anyMatch(line -> line.contains("Ned Carrow") && line.contains(".txt,1,"));
    }
}
