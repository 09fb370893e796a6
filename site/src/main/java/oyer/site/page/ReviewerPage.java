package oyer.site.page;

import java.util.List;
import java.util.Map;
import oyer.site.http.Request;
import oyer.site.http.View;

/// Asks once who reviews, and carries on with what was being decided.
///
/// @param waiting the fields of the form that waits
/// @param guess the name by which this machine knows its user
public record ReviewerPage(Frame frame, Map<String, List<String>> waiting, String guess) implements View {

    static ReviewerPage of(Desk desk, Request request) {
        Map<String, List<String>> waiting = request.posted().fields();
        waiting.remove("name");
        return new ReviewerPage(
                Frame.of(desk, request, "none", request.words().say("reviewer.title")),
                waiting,
                System.getProperty("user.name", ""));
    }

    @Override
    public String template() {
        return "reviewer";
    }
}
