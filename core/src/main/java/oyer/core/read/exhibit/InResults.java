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
                && d.mark.isEmpty()
                && !d.owned
                && (d.absent()
                        ? sought(d) && (tested.contains(d.sentence) || inLine(d))
                        : d.steps.isEmpty() && onThings(d) && inLine(d)));
    }

    private boolean inLine(Draft draft) {
        Map.Entry<Integer, Passage> line = lines.floorEntry(draft.passage.start());
        return line != null && line.getValue().end() >= draft.passage.end();
    }

    /// A table knows what laboratories look for; a reference sample that there is none of is none of it.
    private boolean sought(Draft draft) {
        int noun = tokens.at(draft.passage.end()) - 1;
        return words.part("substance", tokens, noun) || words.finding(tokens, noun);
    }

    /// What is on or in a thing, and no thing that somebody seizes.
    private boolean onThings(Draft draft) {
        return switch (draft.type) {
            case DNA, BIOLOGICAL -> true;
            case OTHER -> sought(draft);
            case FINGERPRINT, FOOTWEAR, WEAPON, DOCUMENT, PHOTOGRAPH, VEHICLE, TESTIMONY, DIGITAL -> false;
        };
    }
}
