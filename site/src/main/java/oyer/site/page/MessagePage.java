package oyer.site.page;

import oyer.site.http.Request;
import oyer.site.http.View;

/// A page that only says something: that a page is not there, or that the program failed.
public record MessagePage(Frame frame, String message) implements View {

    static MessagePage of(Desk desk, int status, Request request) {
        String key = status == 404 ? "missing" : "broken";
        Frame frame = Frame.of(desk, request, "none", request.words().say(key + ".title"));
        return new MessagePage(frame, request.words().say(key + ".message"));
    }

    @Override
    public String template() {
        return "message";
    }
}
