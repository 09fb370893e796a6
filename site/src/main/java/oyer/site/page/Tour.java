package oyer.site.page;

import java.util.List;
import java.util.Optional;
import oyer.site.http.Address;
import oyer.site.http.Request;
import oyer.site.http.Response;

/// A short way through the rooms for who sees Oyer for the first time: a few words at the head of each page, and the
/// way to the next. It needs no script: the step stands in the address. Skipped once, it does not come by itself again;
/// a link at the foot of every page calls it back.
///
/// @param step 1-based
public record Tour(int step) {

    private static final List<String> STOPS = List.of(
            "", "chronology", "people", "statements", "exhibits", "discrepancies", "argument", "documents", "review");
    private static final String STEP = "tour";
    private static final String SEEN = "toured";

    /// The step that a page shows, where it is a part of a tour.
    public static Optional<Tour> of(Frame frame) {
        return Optional.ofNullable(frame.here().parameters().get(STEP))
                .filter(step -> step.length() == 1 && Character.isDigit(step.charAt(0)))
                .map(step -> new Tour(step.charAt(0) - '0'))
                .filter(tour -> tour.step >= 1 && tour.step <= STOPS.size());
    }

    /// Begins by itself where nobody has skipped or ended it in this browser.
    static Address begun(Address start, Request request) {
        return request.cookie(SEEN).isPresent() || request.text(STEP).isPresent() ? start : start.with(STEP, 1);
    }

    static Response end(Request request) {
        return new Response.Elsewhere(
                Routes.back(request.text("to")), SEEN + "=1; Path=/; Max-Age=31536000; SameSite=Strict");
    }

    public int steps() {
        return STOPS.size();
    }

    /// Key of the words of this step: `tour.chronology`.
    public String words() {
        return STEP + "." + (STOPS.get(step - 1).isEmpty() ? "start" : STOPS.get(step - 1));
    }

    public Optional<String> next(Links links) {
        return step < STOPS.size() ? Optional.of(at(step + 1, links)) : Optional.empty();
    }

    public Optional<String> back(Links links) {
        return step > 1 ? Optional.of(at(step - 1, links)) : Optional.empty();
    }

    /// Where the tour begins.
    public static String first(Links links) {
        return at(1, links);
    }

    private static String at(int step, Links links) {
        return links.address(STOPS.get(step - 1)).with(STEP, step).toString();
    }

    /// The page without the tour.
    public String skip(Frame frame) {
        return frame.links()
                .address("tour/end")
                .with("to", frame.here().without(STEP).toString())
                .toString();
    }
}
