package oyer.site.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;

class AtlasTest {

    private static Atlas.Asked asked(String name, int mentions) {
        return new Atlas.Asked(name, List.of(name), mentions);
    }

    private static String country(Atlas atlas, String name) {
        return atlas.spot(name).map(Atlas.Spot::country).orElse("");
    }

    @Test
    void aNameBorneByTwoIsTheOneWhereTheCaseIs() {
        Atlas english = Atlas.of(List.of(asked("Leeds", 40), asked("Sheffield", 30), asked("Boston", 1)));
        Atlas american = Atlas.of(List.of(asked("Chicago", 40), asked("Houston", 30), asked("Cambridge", 3)));
        assertThat(country(english, "Leeds")).isEqualTo("GB");
        assertThat(country(american, "Cambridge")).isEqualTo("US");
    }

    @Test
    void aWorldCityIsNotMovedToAHamletAtHome() {
        Atlas atlas = Atlas.of(List.of(asked("Chicago", 40), asked("Houston", 30), asked("Moscow", 2)));
        assertThat(country(atlas, "Moscow")).isEqualTo("RU");
    }

    @Test
    void aStateAndACountryAreNoPoint() {
        Atlas atlas = Atlas.of(List.of(asked("Chicago", 40), asked("Florida", 9), asked("Peru", 9)));
        assertThat(atlas.spot("Florida")).isEmpty();
        assertThat(atlas.spot("Peru")).isEmpty();
    }

    @Test
    void aPlaceAloneInItsCountryIsDoubtful() {
        Atlas atlas = Atlas.of(List.of(asked("Chicago", 400), asked("Houston", 300), asked("Voss", 2)));
        assertThat(atlas.spot("Voss"))
                .hasValueSatisfying(s -> assertThat(s.doubtful()).isTrue());
        assertThat(atlas.spot("Chicago"))
                .hasValueSatisfying(s -> assertThat(s.doubtful()).isFalse());
        assertThat(atlas.spot("Nowhere at all")).isEmpty();
    }

    @Test
    void theMapShowsEachPinWithItsNameAndTheLandBehind() {
        List<MapDrawing.Pin> pins = List.of(
                new MapDrawing.Pin("Leeds", 53.8, -1.55, 40, new Shape.To("/figure/l1", "Leeds")),
                new MapDrawing.Pin("Hull", 53.74, -0.33, 4, new Shape.To("/figure/l2", "Hull")));
        List<MapDrawing.Way> ways = List.of(new MapDrawing.Way(53.8, -1.55, 53.74, -0.33, 1, Shape.To.NOWHERE));
        Picture picture = MapDrawing.of(MapDrawing.around(pins).orElseThrow(), pins, ways, "Map");
        assertThat(picture.shapes()).filteredOn(Shape.Dot.class::isInstance).hasSize(2);
        assertThat(picture.shapes())
                .filteredOn(s -> s instanceof Shape.Path path && path.closed())
                .isNotEmpty();
        assertThat(picture.shapes().stream()
                        .filter(Shape.Label.class::isInstance)
                        .map(s -> ((Shape.Label) s).text()))
                .contains("Leeds", "Hull", "1");
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Path path) {
                assertThat(path.points())
                        .allMatch(p -> p.x() > -10 && p.x() < picture.width() + 10 && p.y() > -10 && p.y() < 800);
            }
        }
    }
}
