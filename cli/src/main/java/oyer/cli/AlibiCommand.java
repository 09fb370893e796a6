package oyer.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import oyer.core.check.place.Presence;
import oyer.core.check.place.Whereabouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "alibi",
        mixinStandardHelpOptions = true,
        description = "Where people are said to have been, as JSON Lines, and whether one can have been there and then"
                + " here: the minutes between, the way, what it takes for granted, the slack.",
        footer = "Distances are by road where a passage says so, else the great circle: a lower bound.")
final class AlibiCommand implements Callable<Integer> {

    @Mixin
    private GivenDocuments documents = new GivenDocuments();

    @Option(names = "--person", paramLabel = "NAME", description = "Only people whose name has this in it.")
    private String person = "";

    @Option(names = "--from", paramLabel = "DATE", description = "Only from this day on.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only until this day.")
    private @Nullable LocalDate to;

    @Option(names = "--without", split = ",", paramLabel = "N", description = "Places to set aside, by number.")
    private Set<Integer> without = Set.of();

    @Override
    public Integer call() throws IOException, InterruptedException {
        Box box = documents.read();
        Whereabouts whereabouts = Whereabouts.of(box.forChecks());
        LocalDateTime first = from == null ? LocalDateTime.of(1, 1, 1, 0, 0) : from.atStartOfDay();
        LocalDateTime last = to == null ? LocalDateTime.of(9999, 12, 31, 23, 59) : to.atTime(23, 59);
        try (var out = JsonLines.standardOutput()) {
            int number = 0;
            for (Map.Entry<String, String> who : whereabouts.people().entrySet()) {
                List<Presence> left = new ArrayList<>();
                if (!who.getValue().toLowerCase(Locale.ROOT).contains(person.toLowerCase(Locale.ROOT))) {
                    continue;
                }
                for (Presence presence : whereabouts.of(who.getKey(), first, last)) {
                    if (!without.contains(number)) {
                        left.add(presence);
                    }
                    print(out, box, presence, number++);
                }
                whereabouts.legs(left).forEach(leg -> print(out, box, leg));
            }
        }
        return box.whole() ? 0 : 1;
    }

    private void print(JsonLines out, Box box, Presence presence, int number) {
        out.line(json -> {
            json.text("kind", "presence");
            json.number("number", number);
            json.text("person", presence.name());
            json.text("place", presence.place());
            json.text("from", presence.from().toString());
            json.text("to", presence.to().toString());
            json.text("throughout", Boolean.toString(presence.throughout()));
            json.list("passages", presence.passages(), p -> json.passage(box.path(p.document()), p));
            json.text("aside", Boolean.toString(without.contains(number)));
        });
    }

    private static void print(JsonLines out, Box box, Whereabouts.Leg leg) {
        out.line(json -> {
            json.text("kind", "between");
            json.text("person", leg.before().name());
            json.text("from", leg.before().place());
            json.text("to", leg.after().place());
            json.number("minutes", (double) leg.minutes());
            leg.way().ifPresent(way -> {
                json.number("kilometres", Math.round(way.kilometres() * 10) / 10.0);
                json.text("assumes", way.assumption());
                json.number("needs", (double) way.minutes());
                leg.slack().ifPresent(slack -> json.number("slack", (double) slack));
                json.text("possible", Boolean.toString(leg.slack().orElse(0) >= 0));
                json.list("stated", way.stated().stream().toList(), p -> json.passage(box.path(p.document()), p));
            });
        });
    }
}
