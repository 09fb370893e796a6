package oyer.core.check.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// Whereto somebody was or should be sent, told alike in several passages: `extradited to Denmark`, `the extradition of
/// Karl Dorn to Denmark`. It flags nothing: who was sent to one place may be sent to another.
///
/// A passage that stands again in the same words is one telling; where a document tells such steps of two people, it is
/// not said of whom the passages speak, and nothing is listed.
final class DestinationFitsCheck extends ReckoningCheck {

    private static final Set<String> SENT =
            Set.of("extradition", "transfer", "deportation", "repatriation", "expulsion");

    private record Told(Proceeding step, Passage place) {}

    @Override
    public void read(Sheet sheet) {
        Map<String, Map<String, List<Told>>> told = new LinkedHashMap<>();
        for (Proceeding step : sheet.readings().proceedings()) {
            if (SENT.contains(step.action())) {
                destination(sheet, step)
                        .forEach(mention -> told.computeIfAbsent(step.action(), _ -> new LinkedHashMap<>())
                                .computeIfAbsent(sheet.name(mention.entity()), _ -> new ArrayList<>())
                                .add(new Told(step, mention.passage())));
            }
        }
        told.forEach((action, places) -> {
            long people = places.values().stream()
                    .flatMap(List::stream)
                    .flatMapToInt(t -> t.step().of().stream())
                    .distinct()
                    .count();
            if (people == 1) {
                places.forEach((place, tellings) -> alike(action, place, tellings));
            }
        });
    }

    private void alike(String action, String place, List<Told> tellings) {
        Map<String, Passage> once = tellings.stream()
                .collect(Collectors.toMap(
                        t -> t.step().passage().asRead(), Told::place, (first, _) -> first, LinkedHashMap::new));
        if (once.size() > 1) {
            fitting.add(new Consistent(
                            "step-to-the-same-place",
                            "The " + action + " has the same destination in " + once.size() + " passages: " + place
                                    + ".",
                            List.copyOf(once.values()))
                    .inGerman(CalendarWords.capital(GermanWords.step(action)) + " hat an " + once.size()
                            + " Stellen dasselbe Ziel: " + GermanWords.quoted(place) + "."));
        }
    }

    /// The place behind the first `to` of the step that has one.
    private static List<Mention> destination(Sheet sheet, Proceeding step) {
        Tokens tokens = sheet.tokens();
        return sheet.mentionsIn(sheet.sentenceOf(step.passage())).stream()
                .filter(m -> m.kind() == EntityKind.PLACE
                        && m.form() == Mention.Form.NAME
                        && m.passage().span().overlaps(step.passage().span())
                        && to(tokens, sheet.firstToken(m.passage().span()) - 1))
                .limit(1)
                .toList();
    }

    /// `to Denmark`, `to the United States`, `nach Dänemark`, `in die Schweiz`.
    private static boolean to(Tokens tokens, int before) {
        return tokens.is(before, "to")
                || tokens.is(before, "nach")
                || tokens.is(before, "the") && tokens.is(before - 1, "to")
                || (tokens.is(before, "die") || tokens.is(before, "den")) && tokens.is(before - 1, "in");
    }
}
