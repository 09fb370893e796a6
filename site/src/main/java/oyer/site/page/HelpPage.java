package oyer.site.page;

import oyer.site.http.Request;
import oyer.site.http.View;

/// Keys, and what the marks mean.
public record HelpPage(Frame frame) implements View {

    static HelpPage of(Desk desk, Request request) {
        return new HelpPage(Frame.of(desk, request, "help"));
    }

    @Override
    public String template() {
        return "help";
    }
}
