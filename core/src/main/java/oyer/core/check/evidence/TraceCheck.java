package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Passage;

/// One trace, two results: identified by one examiner as somebody's, excluded by another. Only of the same numbered
/// exhibit. And `his blood` of what the laboratory only could not exclude.
final class TraceCheck implements Check {

    private static final int REACH = 1_200;

    private record Result(Filled told, String mark) {}

    private final List<Result> his = new ArrayList<>();
    private final List<Result> not = new ArrayList<>();
    private final Slots blood = new Slots(Slot.BLOOD);

    @Override
    public void read(Sheet sheet) {
        blood.read(sheet);
        for (Frame frame : sheet.frames()) {
            boolean anyone = frame.value().equals("of") || frame.value().equals("not");
            if (frame.slot() == Slot.TRACE && frame.tone() == Frame.Tone.SAID && anyone) {
                mark(sheet, frame)
                        .ifPresent(mark -> (frame.value().equals("of") ? his : not)
                                .add(new Result(Filled.of(sheet, frame), mark)));
            }
        }
    }

    /// The exhibit named last before.
    private static Optional<String> mark(Sheet sheet, Frame frame) {
        return sheet.readings().exhibits().stream()
                .filter(e -> e.mark().isPresent()
                        && e.passage().start() < frame.passage().end()
                        && e.passage().start() > frame.passage().start() - REACH)
                .max(Comparator.comparing(e -> e.passage().span()))
                .flatMap(e -> e.mark())
                .map(mark -> mark.replaceAll("[^0-9A-Z]", "").replaceAll("^[A-Z]+(?=[0-9])", ""))
                .filter(mark -> mark.chars().anyMatch(Character::isDigit));
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Result one : his) {
            for (Result other : not) {
                boolean two = !one.told().document().equals(other.told().document());
                if (two && one.mark().equals(other.mark()) && told.add(one.mark())) {
                    List<Passage> passages = new ArrayList<>();
                    his.stream()
                            .filter(r -> r.mark().equals(one.mark())
                                    && r.told().document().equals(one.told().document()))
                            .limit(2)
                            .forEach(r -> passages.add(r.told().passage()));
                    passages.add(other.told().passage());
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "trace-of-and-not-of",
                                    "Exhibit " + one.mark()
                                            + " is attributed to a person in the one passage; in the other a person is"
                                            + " excluded as its source.",
                                    passages,
                                    .75)
                            .inGerman("Asservat " + one.mark()
                                    + " wird an der einen Stelle jemandem zugeordnet, an der anderen wird jemand als"
                                    + " Verursacher ausgeschlossen."));
                }
            }
        }
        for (Filled sure : blood.said(Slot.BLOOD, "his")) {
            for (Filled maybe : blood.said(Slot.BLOOD, "maybe")) {
                boolean same = sure.linked(maybe, 2) && !sure.document().equals(maybe.document());
                if (same && told.add("blood")) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.TENSION,
                                    "not-excluded-told-as-match",
                                    "The laboratory says only that a person cannot be excluded, which holds of everyone"
                                            + " whose traits fit; the other passage calls the trace theirs.",
                                    List.of(sure.passage(), maybe.passage()),
                                    .7)
                            .inGerman(
                                    "Das Labor sagt nur, dass jemand nicht auszuschließen ist, was für alle gilt, deren"
                                            + " Merkmale passen; die andere Stelle ordnet die Spur zu."));
                }
            }
        }
        return found;
    }
}
