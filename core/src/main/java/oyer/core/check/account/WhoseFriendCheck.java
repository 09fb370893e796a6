package oyer.core.check.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Tokens;

/// A friend of somebody in one passage, and of that one's brother in another: `the judge's friendship with the victim`
/// against `the judge was a friend of the victim's brother`.
final class WhoseFriendCheck implements Check {

    private static final Set<String> KIN = Set.of(
            "brother", "sister", "mother", "father", "wife", "husband", "son", "daughter", "cousin", "uncle", "aunt");
    private static final int REACH = 5;

    private final List<Filled> near = new ArrayList<>();
    private final List<Filled> far = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        for (Frame frame : sheet.frames()) {
            if (frame.slot() != Slot.TIES || !frame.value().equals("friends") || frame.tone() != Frame.Tone.SAID) {
                continue;
            }
            int last = sheet.lastToken(frame.passage().span());
            boolean kin = false;
            boolean victim = false;
            for (int i = last + 1; i < Math.min(tokens.size(), last + 1 + REACH); i++) {
                kin |= tokens.length(i) < 10 && KIN.contains(tokens.text(i).toLowerCase(java.util.Locale.ROOT));
                victim |= tokens.is(i, "victim") || tokens.is(i, "victims") || tokens.is(i, "deceased");
            }
            if (kin) {
                far.add(Filled.of(sheet, frame));
            } else if (victim) {
                near.add(Filled.of(sheet, frame));
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Filled direct : near) {
            for (Filled through : far) {
                if (Stems.shared(direct.stems(), through.stems()) >= 2
                        && !direct.passage().equals(through.passage())) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.TENSION,
                                    "whose-friend",
                                    "By one passage it was a friendship with the victim, by the other one with a relative of the victim.",
                                    List.of(direct.frame().passage(), through.passage()),
                                    .6)
                            .inGerman(
                                    "Nach der einen Stelle bestand die Freundschaft mit dem Opfer, nach der anderen mit einem"
                                            + " Angehörigen des Opfers."));
                }
            }
        }
        return Repeats.without(found);
    }
}
