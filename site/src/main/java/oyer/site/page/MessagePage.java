package oyer.site.page;

import oyer.site.http.Address;
import oyer.site.http.Request;
import oyer.site.http.View;

/// A page that only says something: that a page is not there, or that the program failed.
///
/// @param back where to go on; empty for the start
public record MessagePage(Frame frame, String message, String back) implements View {

    static MessagePage of(Desk desk, int status, Request request) {
        String key = status == 404 ? "missing" : status == 403 ? "refused" : "broken";
        Frame frame = Frame.of(desk, request, "none", request.words().say(key + ".title"));
        return new MessagePage(frame, request.words().say(key + ".message"), "");
    }

    /// That what was sent cannot be done, with the message of that name.
    static MessagePage of(Desk desk, Request request, String key, Address back) {
        Frame frame = Frame.of(desk, request, "none", request.words().say("rule.problem"));
        return new MessagePage(frame, request.words().say(key), back.toString());
    }

    @Override
    public String template() {
        return "message";
    }
}
