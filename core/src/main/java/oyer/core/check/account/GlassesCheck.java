package oyer.core.check.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

/// A witness with glasses and without: `she had taken them off for the night` against `I must have had them on`.
final class GlassesCheck implements Check {

    private record Worn(Filled told, Passage passage) {}

    private final List<Worn> on = new ArrayList<>();
    private final List<Worn> off = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (Frame frame : sheet.frames()) {
            if (frame.slot() != Slot.GLASSES || !glasses(sheet, frame.sentence())) {
                continue;
            }
            Filled told = Filled.of(sheet, frame);
            boolean worn = frame.value().equals("on");
            if (frame.tone() == Frame.Tone.SAID) {
                (worn ? on : off).add(new Worn(told, told.passage()));
            } else if (frame.tone() == Frame.Tone.ASKED) {
                Optional<Statement> answer = Answers.to(sheet, frame.statement());
                if (answer.filter(Answers::yes).isPresent()) {
                    (worn ? on : off).add(new Worn(told, answer.get().passage()));
                } else if (answer.filter(Answers::no).isPresent()) {
                    (worn ? off : on).add(new Worn(told, answer.get().passage()));
                }
            }
        }
    }

    private static boolean glasses(Sheet sheet, int sentence) {
        for (int s = Math.max(0, sentence - 3); s <= sentence; s++) {
            String words = sheet.sentence(s).words().toLowerCase(Locale.ROOT);
            if (words.contains("glasses") || words.contains("spectacles") || words.contains("brille")) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Worn with : on) {
            for (Worn without : off) {
                boolean one =
                        with.told().persons().stream().anyMatch(without.told().persons()::contains);
                if (one && !with.passage().document().equals(without.passage().document())) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.TENSION,
                                    "glasses",
                                    "One passage has the glasses off, the other has them on.",
                                    List.of(without.passage(), with.passage()),
                                    .7)
                            .inGerman("Nach der einen Stelle war die Brille abgesetzt, nach der anderen aufgesetzt."));
                }
            }
        }
        return Repeats.without(found);
    }
}
