package oyer.core.check.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.check.sheet.Answers;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// Somebody does not recall having been or spoken somewhere, and another tells of just that: `I don't recall talking to
/// anybody at the bank` against the clerk's `I told all this to the sergeant`.
final class ContactCheck implements Check {

    /// @param place the word for where, in lower case
    private record Denied(String place, Filled told, Passage passage) {}

    /// @param places words that its document says three times or more, in lower case
    private record Had(Filled told, Set<String> places) {}

    private static final int OFTEN = 3;

    private final List<Denied> denied = new ArrayList<>();
    private final List<Had> had = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (Frame frame : sheet.frames()) {
            if (frame.slot() != Slot.CONTACT) {
                continue;
            }
            Filled told = Filled.of(sheet, frame);
            switch (frame.value()) {
                case "none" -> denied.add(new Denied(frame.word(), told, told.passage()));
                case "asked" -> {
                    Optional<Statement> answer = Answers.to(sheet, frame.statement());
                    answer.filter(Answers::no)
                            .ifPresent(a -> denied.add(new Denied(frame.word(), told, told.passage())));
                }
                default -> had.add(new Had(told, often(sheet)));
            }
        }
    }

    private static Set<String> often(Sheet sheet) {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < sheet.tokens().size(); i++) {
            if (sheet.tokens().kind(i) == Tokens.Kind.WORD && sheet.tokens().length(i) > 2) {
                counts.merge(sheet.tokens().lower(i), 1, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count < OFTEN);
        return Set.copyOf(counts.keySet());
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Denied no : denied) {
            for (Had yes : had) {
                boolean there = yes.told().frame().value().equals("had")
                        ? yes.told().frame().word().equals(no.place())
                        : named(no, yes) && yes.places().contains(no.place());
                if (there && !yes.told().document().equals(no.told().document())) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.TENSION,
                                    "denied-contact",
                                    "One passage does not recall contact at the " + no.place()
                                            + ", the other tells of it.",
                                    List.of(no.passage(), yes.told().passage()),
                                    .65)
                            .inGerman("Die eine Stelle weiß von keinem Kontakt an diesem Ort (" + no.place()
                                    + "), die andere berichtet davon."));
                }
            }
        }
        return Repeats.without(found);
    }

    private static boolean named(Denied no, Had yes) {
        return no.told().speaker().isPresent()
                && yes.told().persons().contains(no.told().speaker().get());
    }
}
