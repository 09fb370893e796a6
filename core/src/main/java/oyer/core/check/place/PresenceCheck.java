package oyer.core.check.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame.Slot;

/// A person who confessed having gone to a place, and says elsewhere not to have been there.
///
/// Only of those who admitted anything at all, whose statements are of one matter; the first passage of each.
final class PresenceCheck implements Check {

    private final Slots slots = new Slots(Slot.PRESENCE);
    private final Map<String, Set<String>> confessed = new HashMap<>();

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
        for (Statement statement : sheet.readings().statements()) {
            if (statement.act() == Statement.Act.ADMITS && statement.speaker().isPresent()) {
                confessed
                        .computeIfAbsent(sheet.key(statement.speaker().getAsInt()), _ -> new HashSet<>())
                        .add(sheet.readings().document().sha256());
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Filled there : slots.said(Slot.PRESENCE, "at")) {
            for (Filled not : slots.said(Slot.PRESENCE, "not")) {
                String speaker = there.speaker().orElse("");
                boolean own = there.sameSpeaker(not)
                        && confessed
                                .getOrDefault(speaker, Set.of())
                                .contains(there.document().sha256())
                        && not.passage().words().startsWith("I")
                        && !there.passage().equals(not.passage());
                if (own && told.add(speaker)) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "there-and-not-there",
                                    there.name()
                                            + " says in one passage to have gone there, in the other not to have been"
                                            + " there.",
                                    List.of(there.passage(), not.passage()),
                                    .7)
                            .inGerman(there.name()
                                    + " sagt an der einen Stelle, dort gewesen zu sein, und bestreitet es an"
                                    + " der anderen."));
                }
            }
        }
        return found;
    }
}
