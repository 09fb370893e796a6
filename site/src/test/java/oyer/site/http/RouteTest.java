package oyer.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {

    private final Route route = Route.get("/d/{id}/look/{page}", request -> {
        throw new NotHere("unused");
    });

    @Test
    void theOpenPartsOfThePathAreGivenByName() {
        assertThat(route.match(Route.split("/d/abc/look/3"))).contains(Map.of("id", "abc", "page", "3"));
    }

    @Test
    void anotherPathIsAnotherRoute() {
        assertThat(route.match(Route.split("/d/abc"))).isEmpty();
        assertThat(route.match(Route.split("/d/abc/look/3/"))).isEmpty();
        assertThat(route.match(Route.split("/x/abc/look/3"))).isEmpty();
    }
}
