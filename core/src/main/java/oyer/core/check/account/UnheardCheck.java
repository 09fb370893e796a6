package oyer.core.check.account;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.Frame.Slot;

/// Somebody is named as the person to ask, and elsewhere it is held against a party that he is not there. And a trace
/// that is nobody's so far, where nobody else was compared.
final class UnheardCheck implements Check {

    private final List<Filled> named = new ArrayList<>();
    private final List<Filled> absent = new ArrayList<>();
    private final List<Discrepancy> untested = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (Frame frame : sheet.frames()) {
            if (frame.slot() == Slot.UNHEARD) {
                (frame.value().equals("named") ? named : absent).add(Filled.of(sheet, frame));
            } else if (frame.slot() == Slot.UNTESTED && frame.tone() == Frame.Tone.SAID) {
                untested(sheet, frame);
            }
        }
    }

    /// The nearest sentence before that says of a trace whose it is not.
    private void untested(Sheet sheet, Frame frame) {
        for (int s = frame.sentence() - 1; s >= Math.max(0, frame.sentence() - 14); s--) {
            String words =
                    sheet.sentence(s).words().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
            boolean nobody = words.contains("not have come from")
                    || words.contains("could not attribute")
                    || words.contains("cannot be attributed")
                    || words.contains("belonged to none");
            if (nobody) {
                untested.add(new Discrepancy(
                                Discrepancy.Type.GAP,
                                "nobody-else-compared",
                                "A trace comes from none of those who were compared, and nobody else was compared.",
                                List.of(sheet.sentence(s), sheet.sentence(frame.sentence())),
                                .7)
                        .inGerman("Eine Spur stammt von keinem der Verglichenen, und sonst wurde niemand verglichen."));
                return;
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>(untested);
        for (Filled who : named) {
            for (Filled not : absent) {
                if (!who.document().equals(not.document()) && Stems.shared(who.stems(), not.stems()) >= 1) {
                    found.add(
                            new Discrepancy(
                                            Discrepancy.Type.GAP,
                                            "named-and-never-heard",
                                            "One passage names a person to be asked; by the other nobody has heard that person.",
                                            List.of(who.passage(), not.passage()),
                                            .65)
                                    .inGerman(
                                            "Die eine Stelle nennt jemanden, der zu fragen wäre; nach der anderen wurde er nicht gehört."));
                }
            }
        }
        return Repeats.without(found);
    }
}
