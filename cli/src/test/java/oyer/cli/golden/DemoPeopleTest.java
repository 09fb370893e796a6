package oyer.cli.golden;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Mention;

final class DemoPeopleTest {

    private final DemoBox box = DemoBox.read();

    @Test
    void thePeopleAreFoundOneFigureForEachAndNoTwoMerged() throws IOException {
        int mentions = 0;
        int found = 0;
        int together = 0;
        Map<String, String> mostly = new HashMap<>();
        List<Fields> people = DemoBox.expected("people.jsonl");
        for (Fields person : people) {
            Map<String, Integer> figures = new HashMap<>();
            for (Fields line : person.list("mentions")) {
                if (!box.canSee(line)) {
                    continue;
                }
                mentions++;
                Optional<Mention> mention = mention(line);
                if (mention.isPresent()) {
                    found++;
                    String figure = box.figure(
                                    line.text("document"), mention.get().entity())
                            .map(Figure::id)
                            .orElse(line.text("document") + "#" + mention.get().entity());
                    figures.merge(figure, 1, Integer::sum);
                } else {
                    System.out.println(
                            "  person not read: " + line.text("document").substring(0, 2) + " " + line.text("words"));
                }
            }
            int most =
                    figures.values().stream().mapToInt(Integer::intValue).max().orElse(0);
            together += most;
            figures.entrySet().stream()
                    .filter(e -> e.getValue() == most)
                    .findFirst()
                    .ifPresent(e -> mostly.put(person.text("name"), e.getKey()));
            if (figures.size() > 1) {
                System.out.println("  not one figure: " + person.text("name") + " " + figures);
            }
        }
        int pairs = 0;
        int apart = 0;
        for (Fields person : people) {
            for (String other : person.texts("notTheSameAs")) {
                pairs++;
                boolean merged = mostly.containsKey(other)
                        && mostly.get(other).equals(mostly.getOrDefault(person.text("name"), ""));
                apart += merged ? 0 : 1;
                if (merged) {
                    System.out.println("  merged: " + person.text("name") + " with " + other);
                }
            }
        }
        Floors floors = new Floors();
        floors.check("people.mentions", found, mentions);
        floors.check("people.together", together, found);
        floors.check("people.apart", apart, pairs);
    }

    private Optional<Mention> mention(Fields line) {
        return box.places(line).stream()
                .flatMap(place -> box.readings(line.text("document")).mentions().stream()
                        .filter(m -> m.kind() == EntityKind.PERSON
                                && m.form() != Mention.Form.PRONOUN
                                && m.passage().span().overlaps(place)))
                .findFirst();
    }
}
