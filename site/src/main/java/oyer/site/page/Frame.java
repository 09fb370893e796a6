package oyer.site.page;

import java.util.Optional;
import oyer.site.http.Address;
import oyer.site.http.Request;
import oyer.site.words.Days;
import oyer.site.words.Words;

/// What every page has around its content.
///
/// @param section which entry of the navigation is the current one
/// @param title of the page, as plain text
/// @param here the page's own address
public record Frame(
        Words words, Days days, Links links, String section, String title, Address here, Optional<SoFar> progress) {

    static Frame of(Desk desk, Request request, String section, String title) {
        return new Frame(
                request.words(),
                new Days(request.words()),
                new Links(""),
                section,
                title,
                request.address(),
                desk.progress().get());
    }

    /// A page whose title is the message `section.title`.
    static Frame of(Desk desk, Request request, String section) {
        return of(desk, request, section, request.words().say(section + ".title"));
    }
}
