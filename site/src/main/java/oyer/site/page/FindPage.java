package oyer.site.page;

import oyer.site.http.Request;
import oyer.site.http.View;

/// Where words are found in a published site: a script looks them up in files beside it.
public record FindPage(Frame frame) implements View {

    public static FindPage of(Desk desk, Request request) {
        return new FindPage(Frame.of(desk, request, "find"));
    }

    @Override
    public String template() {
        return "find";
    }
}
