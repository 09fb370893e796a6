package oyer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import oyer.site.fake.SampleCase;

/// Where somebody is said to have been, and what is typed as the time asked for.
class AlibiPageTest {

    private static final String SEEN = "At 21:40 Orla Finch left the boathouse";

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

    private String get(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(workbench.address() + page)).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String window(String from, String to) {
        return "alibi?person=p0&from=" + URLEncoder.encode(from, StandardCharsets.UTF_8) + "&to="
                + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    @Test
    void aStretchOfHoursIsAskedForByTheHour() throws IOException, InterruptedException {
        assertThat(get(window("1991-05-03 21:30", "3.5.1991 22:00"))).contains(SEEN);
        assertThat(get(window("1991-05-03 21:41", "1991-05-03 23:00"))).doesNotContain(SEEN);
        assertThat(get(window("1991-05-03T21:00", "1991-05-03T21:39"))).doesNotContain(SEEN);
    }

    @Test
    void whatIsNoTimeIsSaidToBeNoneAndIsNotTakenForTheWholeTimeInSilence() throws IOException, InterruptedException {
        assertThat(get(window("soon", ""))).contains("“soon” is no day or hour and was left out", SEEN);
        assertThat(get("chronology?from=30.2.1991")).contains("“30.2.1991” is no day and was left out");
        assertThat(get("statements?to=1991-13")).contains("“1991-13” is no day and was left out");
        assertThat(get("chronology?from=1991-05&to=1992")).doesNotContain("was left out");
    }

    @Test
    void aTimeThatEndsBeforeItBeginsIsSaidTo() throws IOException, InterruptedException {
        assertThat(get(window("1991-05-04", "1991-05-03")))
                .contains("ends before it begins")
                .doesNotContain(SEEN);
        assertThat(get(window("1991-05-03", "1991-05-03")))
                .doesNotContain("ends before it begins")
                .contains(SEEN);
    }
}
