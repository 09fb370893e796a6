package oyer.core.read.exhibit;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// What a test looked for is no thing of its own: of `no petrol was detected on the glove` the register has the glove,
/// and that it was tested; of `blood of the deceased` in a line of results the item of that line.
final class InResults {

    private final List<Draft> drafts;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final TreeMap<Integer, Passage> lines = new TreeMap<>();
    private final Set<Integer> tested = new HashSet<>();

    InResults(List<Draft> drafts, Tokens tokens, EvidenceWords words) {
        this.drafts = drafts;
        this.tokens = tokens;
        this.words = words;
        for (Draft draft : drafts) {
            boolean told = draft.rule.equals("finding") || draft.rule.equals("result-list");
            if (told) {
                draft.steps.forEach(s -> lines.put(s.passage().start(), s.passage()));
            } else if (!draft.absent() && draft.steps.stream().anyMatch(s -> test(s.is()))) {
                tested.add(draft.sentence);
            }
        }
    }

    private static boolean test(Status status) {
        return status == Status.TESTED || status == Status.RETESTED || status == Status.INCONCLUSIVE;
    }

    void drop() {
        drafts.removeIf(d -> d.rule.equals("evidence-head")
                && substance(d)
                && (d.absent() ? tested.contains(d.sentence) || inLine(d) : d.steps.isEmpty() && inLine(d)));
    }

    private boolean inLine(Draft draft) {
        Map.Entry<Integer, Passage> line = lines.floorEntry(draft.passage.start());
        return line != null && line.getValue().end() >= draft.passage.end();
    }

    /// What is on or in a thing, and no thing that somebody seizes.
    private boolean substance(Draft draft) {
        return draft.mark.isEmpty()
                && !draft.owned
                && switch (draft.type) {
                    case DNA, BIOLOGICAL -> true;
                    case OTHER -> words.part("substance", tokens, tokens.at(draft.passage.end()) - 1);
                    case FINGERPRINT, FOOTWEAR, WEAPON, DOCUMENT, PHOTOGRAPH, VEHICLE, TESTIMONY, DIGITAL -> false;
                };
    }
}
