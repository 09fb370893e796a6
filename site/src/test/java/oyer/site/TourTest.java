package oyer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import oyer.site.fake.SampleCase;

/// The tour as a browser without scripts would take it.
class TourTest {

    private static final Pattern NEXT = Pattern.compile("<a rel=\"next\"[^>]* href=\"/([^\"]*)\"");
    private static final Pattern SKIP = Pattern.compile("href=\"/(tour/end[^\"]*)\"");

    private final SampleCase sample = SampleCase.whole();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Workbench workbench;

    TourTest() throws IOException {
        workbench = Workbench.start(sample.store, sample.index, Optional.empty(), 0);
    }

    @AfterEach
    void down() {
        workbench.close();
    }

    private HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(workbench.address() + path.replace("&amp;", "&")));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Optional<String> link(Pattern pattern, String body) {
        Matcher matcher = pattern.matcher(body);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Test
    void itBeginsByItselfAndLeadsThroughEveryRoomToAnEnd() throws IOException, InterruptedException {
        Set<String> seen = new HashSet<>();
        String page = "";
        while (true) {
            HttpResponse<String> response = get(page);
            assertThat(response.statusCode()).as(page).isEqualTo(200);
            assertThat(response.body()).as(page).contains("class=\"tour\"");
            assertThat(seen.add(page)).as("the tour comes back to %s", page).isTrue();
            Optional<String> next = link(NEXT, response.body());
            if (next.isEmpty()) {
                break;
            }
            page = next.get();
        }
        assertThat(seen).hasSize(9);
    }

    @Test
    void skippedItStaysAwayAndComesWhenCalled() throws IOException, InterruptedException {
        String skip = link(SKIP, get("").body()).orElseThrow();
        HttpResponse<String> left = get(skip);
        assertThat(left.headers().firstValue("Location")).contains("/");
        String cookie = left.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        assertThat(get("", "Cookie", cookie).body()).doesNotContain("class=\"tour\"");
        assertThat(get("?tour=1", "Cookie", cookie).body()).contains("class=\"tour\"");
    }

    @Test
    void aStepThatThereIsNotIsNone() throws IOException, InterruptedException {
        for (String step : new String[] {"0", "99", "x", "%3Cscript%3E"}) {
            HttpResponse<String> response = get("chronology?tour=" + step);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).doesNotContain("class=\"tour\"");
        }
    }
}
