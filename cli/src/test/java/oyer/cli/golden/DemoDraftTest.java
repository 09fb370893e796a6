package oyer.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oyer.core.argue.draft.Drafter;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Standing;
import oyer.core.text.Prose;

/// What the program drafts by itself of the demo stands on the golden sets and falls with the golden sets.
final class DemoDraftTest {

    private final Fields golden = DemoBox.expectedObject("argument.json");
    private final ArgumentMap map = drafted();

    private static ArgumentMap drafted() {
        DemoBox box = DemoBox.read();
        Drafter drafter = new Drafter(
                box.figures(), box.texts().keySet().stream().map(box::readings).toList());
        box.texts()
                .forEach((path, text) -> drafter.add(
                        box.readings(path), Prose.of(text, box.readings(path).language())));
        return drafter.draft(box.discrepancies()).map();
    }

    /// The drafted piece that rests on the golden one's words.
    private Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        for (String piece : List.of("confession", "print", "eyewitness", "sayle")) {
            String words = golden.fields("statements")
                    .fields(piece)
                    .list("passages")
                    .getFirst()
                    .text("words");
            map.nodes().stream()
                    .filter(n -> n.evidence() && n.tried())
                    .filter(n ->
                            n.passages().stream().anyMatch(p -> plain(p.words()).contains(plain(words))))
                    .findFirst()
                    .ifPresent(n -> named.put(n.id(), piece));
        }
        // she is called upon in the opinion, which quotes no word of her testimony
        map.nodes().stream()
                .filter(n -> n.id().startsWith("witness-ruth"))
                .findFirst()
                .ifPresent(n -> named.put(n.id(), "sayle"));
        return named;
    }

    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}]+", "");
    }

    @Test
    void asTriedTheDraftStandsAndFallsWithTheGoldenSets() {
        Standing.Sum sum = Standing.of(map, Standing.View.AS_TRIED, Set.of()).sum("charge");
        assertThat(sets(sum.toppling().sets()))
                .isEqualTo(golden.fields("asTried").sets("toppling"));
        assertThat(sets(sum.standing().sets()))
                .isEqualTo(golden.fields("asTried").sets("standing"));
        assertThat(sum.singlePoints().stream().map(named()::get))
                .containsExactlyElementsOf(golden.fields("asTried").texts("singlePoints"));
    }

    @Test
    void asOfTodayNothingOfItStands() {
        Standing today = Standing.of(map, Standing.View.AS_OF_TODAY, Set.of());
        assertThat(today.label("charge")).isEqualTo(oyer.core.argue.label.Label.OUT);
        assertThat(today.label("denial")).isEqualTo(oyer.core.argue.label.Label.IN);
    }

    private Set<Set<String>> sets(List<List<String>> lists) {
        Map<String, String> named = named();
        Set<Set<String>> sets = new HashSet<>();
        for (List<String> list : lists) {
            Set<String> set = new HashSet<>();
            list.forEach(id -> set.add(named.getOrDefault(id, id)));
            sets.add(set);
        }
        return sets;
    }
}
