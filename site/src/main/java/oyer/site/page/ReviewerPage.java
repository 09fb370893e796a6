package oyer.site.page;

import java.util.List;
import java.util.Map;
import oyer.site.http.Request;
import oyer.site.http.View;

/// Asks once who reviews, and carries on with what was being decided.
///
/// @param waiting the fields of the form that waits
/// @param guess the name by which this machine knows its user
/// @param action where the form goes on to
/// @param field by which that takes the name
public record ReviewerPage(Frame frame, Map<String, List<String>> waiting, String guess, String action, String field)
        implements View {

    static ReviewerPage of(Desk desk, Request request) {
        return of(desk, request, "rule", "name");
    }

    static ReviewerPage of(Desk desk, Request request, String action, String field) {
        Map<String, List<String>> waiting = request.posted().fields();
        waiting.remove(field);
        return new ReviewerPage(
                Frame.of(desk, request, "none", request.words().say("reviewer.title")),
                waiting,
                System.getProperty("user.name", ""),
                action,
                field);
    }

    @Override
    public String template() {
        return "reviewer";
    }
}
