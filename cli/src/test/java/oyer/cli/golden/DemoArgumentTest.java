package oyer.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oyer.core.argue.map.Aif;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Standing;

/// The demo's amended map gives the golden labels and sets, exactly.
final class DemoArgumentTest {

    private final Fields golden = DemoBox.expectedObject("argument.json");
    private final ArgumentMap map = map();

    private static ArgumentMap map() {
        try {
            Path examples = Files.isDirectory(Path.of("examples")) ? Path.of("examples") : Path.of("../examples");
            return Aif.read(
                    Files.readString(examples.resolve("harbour-lane.argument.json")), (_, _) -> Optional.empty());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void asTriedTheConvictionStandsOnTheGoldenSetsAndFallsWithTheGoldenSets() {
        Standing standing = Standing.of(map, Standing.View.AS_TRIED, Set.of());
        Standing.Sum sum = standing.sum(golden.text("conclusion"));
        assertThat(asSets(sum.toppling().sets()))
                .isEqualTo(golden.fields("asTried").sets("toppling"));
        assertThat(asSets(sum.standing().sets()))
                .isEqualTo(golden.fields("asTried").sets("standing"));
        assertThat(sum.toppling().complete()).isTrue();
        assertThat(sum.singlePoints()).isEqualTo(golden.fields("asTried").texts("singlePoints"));
        assertThat(sum.smallest()).hasSize(1);
        labels("asTried", standing);
    }

    @Test
    void asOfTodayWhatWasFoundSinceUndercutsEveryStep() {
        labels("asOfToday", Standing.of(map, Standing.View.AS_OF_TODAY, Set.of()));
    }

    private void labels(String view, Standing standing) {
        Fields labels = golden.fields(view).fields("labels");
        for (String statement : labels.all().keySet()) {
            assertThat(standing.label(statement).name().toLowerCase(Locale.ROOT))
                    .as(statement)
                    .isEqualTo(labels.text(statement));
        }
    }

    private static Set<Set<String>> asSets(List<List<String>> lists) {
        Set<Set<String>> sets = new HashSet<>();
        lists.forEach(l -> sets.add(new HashSet<>(l)));
        return sets;
    }
}
