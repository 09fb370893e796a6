package oyer.cli.golden;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Entity;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Statement;

final class DemoStatementsTest {

    private final DemoBox box = DemoBox.read();

    @Test
    void whatWasSaidIsReadWithItsSpeaker() throws IOException {
        int all = 0;
        int found = 0;
        int spoken = 0;
        int acted = 0;
        for (Fields line : DemoBox.expected("statements.jsonl")) {
            if (!box.canSee(line)) {
                continue;
            }
            all++;
            List<Statement> read = at(line);
            boolean speaker = read.stream().anyMatch(s -> said(line, s.speaker()));
            boolean act = read.stream()
                    .anyMatch(s -> s.act().name().toLowerCase(Locale.ROOT).equals(line.text("act")));
            found += read.isEmpty() ? 0 : 1;
            spoken += speaker ? 1 : 0;
            acted += act ? 1 : 0;
            if (!speaker || !act) {
                System.out.println("  statement " + line.text("id") + " of " + line.text("speaker") + " "
                        + line.text("act") + ", read as "
                        + read.stream()
                                .map(s -> speaker(line, s) + " " + s.act())
                                .toList());
            }
        }
        Floors floors = new Floors();
        floors.check("statements.found", found, all);
        floors.check("statements.speaker", spoken, all);
        floors.check("statements.act", acted, all);
    }

    private List<Statement> at(Fields line) {
        return box.readings(line.text("document")).statements().stream()
                .filter(s -> box.places(line).stream().anyMatch(s.passage().span()::overlaps))
                .toList();
    }

    private boolean said(Fields line, OptionalInt speaker) {
        if (speaker.isEmpty()) {
            return false;
        }
        String wanted = line.text("speaker");
        String surname = wanted.substring(wanted.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return names(line.text("document"), speaker.getAsInt()).stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(surname));
    }

    private List<String> names(String path, int entity) {
        List<String> figure =
                box.figure(path, entity).stream().map(Figure::name).toList();
        List<String> own = box.readings(path).entities().stream()
                .filter(e -> e.number() == entity)
                .map(Entity::name)
                .toList();
        return java.util.stream.Stream.concat(figure.stream(), own.stream()).toList();
    }

    private String speaker(Fields line, Statement statement) {
        return statement.speaker().isPresent()
                ? names(line.text("document"), statement.speaker().getAsInt()).toString()
                : "nobody";
    }
}
