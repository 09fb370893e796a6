package oyer.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import oyer.site.fake.SampleCase;

/// The network of times as a page: what cannot all be true, and what if.
class TimesPageTest {

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
        String body = "";
        // of a busy machine it may say that it is still reading
        for (int i = 0; i < 40 && (body.isEmpty() || body.contains("role=\"status\"")); i++) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(workbench.address() + page))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            body = answer.body();
        }
        return body;
    }

    @Test
    void eachEventIsShownWithWhenItCanHaveBeenAndWhy() throws IOException, InterruptedException {
        assertThat(get("times")).contains("When each event can have been", "Not earlier, because:", "set aside");
    }

    @Test
    void aSayingSetAsideIsNamedWithWhatChangesAndCanBeTakenBack() throws IOException, InterruptedException {
        assertThat(get("times?without=0")).contains("class=\"whatif\"", "take back", "Take everything back");
        assertThat(get("times?without=9999999.x.-1")).doesNotContain("class=\"whatif\"");
    }
}
