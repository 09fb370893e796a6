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
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Event;
import oyer.core.casefile.Ruled;
import oyer.core.review.ChronologyQuery;
import oyer.site.fake.SampleCase;
import oyer.site.http.Token;
import oyer.site.review.Subject;

/// Decisions sent as a form sends them.
class RulingTest {

    private final SampleCase sample = SampleCase.whole();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Workbench workbench;

    RulingTest() throws IOException {
        workbench = Workbench.start(sample.store, sample.index, Optional.empty(), 0);
    }

    @AfterEach
    void down() {
        workbench.close();
    }

    private static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return form.toString();
    }

    private HttpResponse<String> post(String form, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(workbench.address() + "rule"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private Event event() {
        return sample.store
                .chronology(ChronologyQuery.all(), 0, 1)
                .rows()
                .getFirst()
                .event();
    }

    private String on() {
        return Subject.of("event", event().passage()).toString();
    }

    private Ruled only() {
        assertThat(sample.store.rulings().all()).hasSize(1);
        return sample.store.rulings().all().getFirst();
    }

    @Test
    void aDecisionIsWrittenDownWithWhoAndWhyAndLeadsBackToItsRow() throws IOException, InterruptedException {
        Event event = event();
        HttpResponse<String> answer = post(
                form(
                        "token",
                        Token.ours(),
                        "act",
                        "amend",
                        "on",
                        on(),
                        "f.when",
                        "1999-05",
                        "reason",
                        "ink",
                        "back",
                        "/chronology#e1"),
                "Cookie",
                "reviewer=R.+One");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/chronology#e1");
        Ruled ruled = only();
        assertThat(ruled.ruling().by()).isEqualTo("R. One");
        assertThat(ruled.ruling().reason()).contains("ink");
        assertThat(ruled.ruling().about()).containsExactly(event.passage());
        assertThat(ruled.decision()).isEqualTo(new Decision.Amended(java.util.Map.of("when", "1999-05")));
        assertThat(ruled.ruling().said()).containsKey("what");
    }

    @Test
    void aDiscrepancyIsFiledToAnIssueIsFoundUnderItAndCanBeTakenOut() throws IOException, InterruptedException {
        var discrepancy = sample.store.discrepancies().getFirst();
        String on = Subject.of(discrepancy).toString();
        String[] cookie = {"Cookie", "reviewer=R.+One"};
        assertThat(post(
                                form(
                                        "token",
                                        Token.ours(),
                                        "act",
                                        "file",
                                        "on",
                                        on,
                                        "issue",
                                        "  the  times\nat the mill "),
                                cookie)
                        .statusCode())
                .isEqualTo(303);
        assertThat(only().decision()).isEqualTo(new Decision.Filed("the times at the mill"));
        assertThat(sample.store.rulings().filed(discrepancy)).hasSize(1);
        assertThat(get("discrepancies?issue=the+times+at+the+mill")).contains(on.substring(0, 20));
        assertThat(get("discrepancies?issue=elsewhere")).doesNotContain("<article class=\"discrepancy");
        assertThat(get("discrepancies")).contains("the times at the mill");
        // the next one goes there by one key, and several at once
        assertThat(get("discrepancies")).contains("data-key=\"f\"", "File to “the times at the mill”");
        post(form("token", Token.ours(), "act", "undo", "on", on, "entry", String.valueOf(only().number())), cookie);
        assertThat(sample.store.rulings().filed(discrepancy)).isEmpty();
        assertThat(sample.store.rulings().issues()).isEmpty();
    }

    @Test
    void whatIsFiledWithoutANameOfAnIssueIsNotWrittenDown() throws IOException, InterruptedException {
        String on = Subject.of(sample.store.discrepancies().getFirst()).toString();
        String empty = form("token", Token.ours(), "act", "file", "on", on, "issue", "  ");
        assertThat(post(empty, "Cookie", "reviewer=R.+One").statusCode()).isEqualTo(422);
        assertThat(sample.store.rulings().all()).isEmpty();
    }

    @Test
    void toExplainADiscrepancyIsToSayHow() throws IOException, InterruptedException {
        String on = Subject.of(sample.store.discrepancies().getFirst()).toString();
        String[] cookie = {"Cookie", "reviewer=R.+One"};
        HttpResponse<String> answer =
                post(form("token", Token.ours(), "act", "explain", "on", on, "reason", "  "), cookie);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Say in a few words how it is explained.");
        assertThat(sample.store.rulings().all()).isEmpty();
        post(form("token", Token.ours(), "act", "explain", "on", on, "reason", "The clock was slow."), cookie);
        assertThat(only().decision()).isEqualTo(new Decision.Explained());
    }

    @Test
    void aDiscrepancyThatRestsOnWordsSetAsideIsNotOpenUntilTheyAreTakenBack() throws IOException, InterruptedException {
        var discrepancy = sample.store.discrepancies().getFirst();
        String row = Subject.of(discrepancy).toString();
        assertThat(get("discrepancies")).contains(row);
        String[] cookie = {"Cookie", "reviewer=R.+One"};
        String on = Subject.of("passage", discrepancy.passages().getFirst()).toString();
        assertThat(post(form("token", Token.ours(), "act", "set-aside", "on", on), cookie)
                        .statusCode())
                .isEqualTo(303);
        assertThat(get("discrepancies")).doesNotContain(row);
        assertThat(get("discrepancies.csv")).doesNotContain("256 km/h");
        assertThat(get("discrepancies?show=decided")).contains(row, "Rests on words that somebody set aside.");
        post(form("token", Token.ours(), "act", "undo"), cookie);
        assertThat(get("discrepancies")).contains(row);
        assertThat(get("discrepancies.csv")).contains("256 km/h");
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(workbench.address() + path))
                .header("Cookie", "reviewer=R.+One")
                .GET()
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    @Test
    void aFormFromElsewhereOrWithoutOurTokenIsRefused() throws IOException, InterruptedException {
        String good = form("token", Token.ours(), "act", "confirm", "on", on(), "name", "R. One");
        assertThat(post(good, "Origin", "http://attacker.example").statusCode()).isEqualTo(403);
        assertThat(post(good, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
        assertThat(post(good, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(post(good, "Origin", "null", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(post(form("token", "guessed", "act", "confirm", "on", on(), "name", "R. One"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(form("act", "confirm", "on", on(), "name", "R. One")).statusCode())
                .isEqualTo(403);
        assertThat(post("x".repeat(2_000_000)).statusCode()).isEqualTo(413);
        assertThat(sample.store.rulings().all()).isEmpty();
    }

    @Test
    void theNameIsAskedForOnceAndTheDecisionWaitsForIt() throws IOException, InterruptedException {
        String form = form("token", Token.ours(), "act", "confirm", "on", on(), "back", "/chronology");
        HttpResponse<String> asks = post(form);
        assertThat(asks.statusCode()).isEqualTo(200);
        assertThat(asks.body()).contains("name=\"name\"").contains(on());
        assertThat(sample.store.rulings().all()).isEmpty();
        HttpResponse<String> answer = post(form + "&" + form("name", "Zoë Ö."));
        assertThat(answer.headers().firstValue("Set-Cookie").orElse("")).startsWith("reviewer=Zo%C3%AB");
        assertThat(only().ruling().by()).isEqualTo("Zoë Ö.");
    }

    @Test
    void whatIsNoDateOrNotInTheCaseIsSaidAndNotWrittenDown() throws IOException, InterruptedException {
        String me = "reviewer=R";
        assertThat(post(form("token", Token.ours(), "act", "amend", "on", on(), "f.when", "soon"), "Cookie", me)
                        .statusCode())
                .isEqualTo(422);
        for (String on : new String[] {"event~" + "0".repeat(64) + ":1-5", "event", "~~~", on() + "9999999"}) {
            assertThat(post(form("token", Token.ours(), "act", "confirm", "on", on), "Cookie", me)
                            .statusCode())
                    .as(on)
                    .isEqualTo(422);
        }
        assertThat(sample.store.rulings().all()).isEmpty();
    }

    @Test
    void undoingIsAFurtherEntry() throws IOException, InterruptedException {
        post(form("token", Token.ours(), "act", "reject", "on", on()), "Cookie", "reviewer=R");
        post(form("token", Token.ours(), "act", "undo"), "Cookie", "reviewer=R");
        assertThat(sample.store.rulings().all()).hasSize(2);
        assertThat(sample.store.rulings().standing()).isEmpty();
    }

    @Test
    void noAddressLeadsAwayFromHere() throws IOException, InterruptedException {
        for (String back :
                new String[] {"//elsewhere.example", "http://elsewhere.example", "/\\elsewhere", "/a\r\nX: y"}) {
            HttpResponse<String> answer = post(
                    form("token", Token.ours(), "act", "confirm", "on", on(), "back", back), "Cookie", "reviewer=R");
            assertThat(answer.headers().firstValue("Location")).as(back).contains("/");
        }
    }

    @Test
    void aSecondReadingNeverLosesADecisionAndShowsWhatItWouldNowReadDifferently()
            throws IOException, InterruptedException {
        Event event = event();
        var id = event.passage().document();
        post(form("act", "confirm", "on", on(), "name", "A. Reviewer", "token", Token.ours(), "back", "/chronology"));
        var read = sample.store.proposed(id).orElseThrow();
        var newer = new oyer.core.casefile.DocumentReadings(
                read.document(),
                read.language(),
                read.written(),
                read.entities(),
                read.times(),
                read.mentions(),
                read.relations(),
                read.quantities(),
                read.events().stream().filter(e -> !e.equals(event)).toList(),
                read.statements(),
                read.exhibits(),
                read.proceedings());
        sample.store.keep(sample.store.document(id).orElseThrow(), sample.store.text(id), Optional.of(newer));
        assertThat(sample.store.rulings().standing()).hasSize(1);
        assertThat(sample.store.readings(id).orElseThrow().events())
                .as("what was confirmed is still there")
                .anyMatch(e -> e.passage().equals(event.passage()));
        String page = client.send(
                        HttpRequest.newBuilder(URI.create(workbench.address() + "review"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
        assertThat(page).contains("then-now");
    }
}
