package oyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.release.Papers;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.DocumentPipeline;
import oyer.core.review.Laboratory;
import oyer.core.review.Progress;
import oyer.site.Workbench;

/// A chronology brought to a page: looked at first, taken over only after a yes.
class ImportInWorkbenchTest {

    private static final String TABLE = """
            Date,Event,People,Place
            5 March 1998,The harbour lamp was out,Tom Marrick,quay
            some day soon,Nobody wrote it down,,
            """;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, String type, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static String token(String page) {
        Matcher matcher =
                Pattern.compile("name=\"token\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static Workbench workbench(Session session) throws IOException {
        return Workbench.start(
                session.store(),
                session.index(),
                Optional.empty(),
                Laboratory.none(),
                Papers.none(),
                reviewing -> new CaseChronologies(
                        session,
                        new DocumentPipeline(Optional.empty(), Optional.empty()),
                        reviewing::rule,
                        Progress.silent()),
                0);
    }

    private static String part(String name, String file, String content) {
        String disposition = "Content-Disposition: form-data; name=\"" + name + "\""
                + (file.isEmpty() ? "" : "; filename=\"" + file + "\"\r\nContent-Type: text/csv");
        return "--xYz\r\n" + disposition + "\r\n\r\n" + content + "\r\n";
    }

    @Test
    void linesAreLookedAtAndThenTakenOverAsDecisions() throws IOException, InterruptedException {
        Path box = Files.createDirectories(folder.resolve("box"));
        Files.writeString(box.resolve("report.txt"), "On 2 March 1998 Anna Marrick was seen near the quay.\n");
        assertThat(Oyer.commandLine().execute("open", box.toString(), "--read-only"))
                .isZero();
        try (Session session = Session.create(box, Optional.empty());
                Workbench workbench = workbench(session)) {
            String page = workbench.address() + "import";
            String token = token(get(page).body());
            String sent = part("token", "", token) + part("table", "../../mine.csv", TABLE) + "--xYz--\r\n";
            HttpResponse<String> brought = post(page, "multipart/form-data; boundary=xYz", sent);
            assertThat(brought.statusCode()).isEqualTo(303);
            String there = brought.headers().firstValue("Location").orElseThrow();
            String looked = get(workbench.address() + there.substring(1)).body();
            assertThat(looked).contains("The harbour lamp was out", "5 March 1998", "not understood");
            assertThat(session.store().rulings().all()).isEmpty();
            assertThat(box.resolve("mine.csv")).doesNotExist();

            String key = there.substring(there.indexOf('=') + 1);
            post(page, "application/x-www-form-urlencoded", "token=" + token + "&file=" + key + "&name=Jo");
            String done = "";
            for (int i = 0; i < 600 && !done.contains("2 lines"); i++) {
                Thread.sleep(100);
                done = get(workbench.address() + there.substring(1)).body();
                done = done.contains("taken over,") ? done : "";
            }
            assertThat(done).contains("2 lines: 0 as the case has them, 2 taken over, 0 not");
            assertThat(box.resolve("mine.csv")).hasContent(TABLE);
            assertThat(session.store().rulings().all())
                    .allMatch(r -> r.ruling().by().equals("Jo"));
            assertThat(session.store().chronology(ChronologyQuery.all(), 0, 100).rows().stream()
                            .map(row -> row.event().what()))
                    .contains("The harbour lamp was out");
        }
    }

    @Test
    void whatIsNoTableIsRefusedWithAReason() throws IOException, InterruptedException {
        Path box = Files.createDirectories(folder.resolve("box"));
        try (Session session = Session.create(box, Optional.empty());
                Workbench workbench = workbench(session)) {
            String page = workbench.address() + "import";
            String token = token(get(page).body());
            String sent = part("token", "", token) + part("table", "a.csv", "one,two\n1,2\n") + "--xYz--\r\n";
            HttpResponse<String> refused = post(page, "multipart/form-data; boundary=xYz", sent);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("a.csv cannot be taken over");
            assertThat(post(page, "multipart/form-data; boundary=xYz", part("table", "a.csv", TABLE) + "--xYz--\r\n")
                            .statusCode())
                    .isEqualTo(403);
        }
    }
}
