package oyer.site.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.site.words.Words;

/// Which route answers what is asked.
public final class RouteTable {

    private final List<Route> routes;

    public RouteTable(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    /// A route, and the parts of the path that it leaves open, by name.
    record Found(Route route, Map<String, String> open) {}

    Optional<Found> find(boolean posts, String path) {
        List<String> parts = Route.split(path);
        for (Route route : routes) {
            if (route.posts() == posts) {
                Optional<Map<String, String>> open = route.match(parts);
                if (open.isPresent()) {
                    return Optional.of(new Found(route, open.get()));
                }
            }
        }
        return Optional.empty();
    }

    /// What is answered to an address that is only looked at, by nobody in particular.
    ///
    /// @param address from the root of the site: `/chronology?start=100`
    /// @return empty where there is no such page
    public Optional<Response> look(String address, Words words) {
        int mark = address.indexOf('?');
        String path = mark < 0 ? address : address.substring(0, mark);
        Map<String, String> parameters = mark < 0 ? Map.of() : Request.parameters(address.substring(mark + 1));
        try {
            return find(false, path)
                    .map(found -> found.route()
                            .handler()
                            .answer(new Request(path, found.open(), parameters, words, Map.of(), Posted.nothing())));
        } catch (NotHere e) {
            return Optional.empty();
        }
    }
}
