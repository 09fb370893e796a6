package oyer.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;

class WaysDrawingTest {

    private static final List<WaysDrawing.Stop> STOPS =
            List.of(stop("l1", "Mill Bridge", 9), stop("l2", "Tarn", 1), stop("l3", "Port Lowe", 4));

    @Test
    void everyPlaceIsDrawnAlsoThatToWhichNobodyWent() {
        Picture picture = WaysDrawing.of(STOPS, List.of(way("l1", "l2", 1)), "places");
        assertThat(labels(picture)).contains("Mill Bridge", "Tarn", "Port Lowe", "1");
    }

    @Test
    void aWayFromAPlaceThatIsNotDrawnIsLeftToTheTable() {
        Picture picture = WaysDrawing.of(STOPS, List.of(way("l9", "l2", 7)), "places");
        assertThat(labels(picture)).doesNotContain("7");
    }

    @Test
    void twoWaysBetweenTheSamePlacesDoNotLieOnEachOther() {
        Picture picture = WaysDrawing.of(STOPS, List.of(way("l1", "l2", 1), way("l2", "l1", 2)), "places");
        assertThat(picture.shapes().stream()
                        .filter(Shape.Path.class::isInstance)
                        .map(Shape.Path.class::cast)
                        .map(p -> p.points().get(p.points().size() / 2).x())
                        .distinct())
                .hasSize(2);
    }

    @Test
    void theDrawingStaysWithinItsBounds() {
        Picture picture = WaysDrawing.of(STOPS, List.of(way("l1", "l3", 1), way("l3", "l1", 2)), "places");
        assertThat(picture.shapes().stream()
                        .filter(Shape.Path.class::isInstance)
                        .map(Shape.Path.class::cast)
                        .flatMap(p -> p.points().stream()))
                .allSatisfy(p -> assertThat(p.x()).isBetween(0.0, (double) picture.width()));
    }

    private static List<String> labels(Picture picture) {
        return picture.shapes().stream()
                .filter(Shape.Label.class::isInstance)
                .map(s -> ((Shape.Label) s).text())
                .toList();
    }

    private static WaysDrawing.Stop stop(String key, String name, long weight) {
        return new WaysDrawing.Stop(key, name, weight, Shape.To.NOWHERE);
    }

    private static WaysDrawing.Way way(String from, String to, int number) {
        return new WaysDrawing.Way(from, to, number, Shape.To.NOWHERE);
    }
}
