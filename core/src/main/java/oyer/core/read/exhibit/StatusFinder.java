package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// What a sentence says became of each item in it. A status word belongs to the item that it stands in, else to the
/// nearest item on its left in the same clause, else to the nearest on its right.
final class StatusFinder {

    private static final int FARTHEST = 14;

    private final Prose prose;
    private final EvidenceWords words;

    /// @param token the word that says so
    record Found(Status status, int token) {}

    StatusFinder(Prose prose, EvidenceWords words) {
        this.prose = prose;
        this.words = words;
    }

    List<Found> of(List<Item> items, int at, int first, int end) {
        Tokens tokens = prose.tokens();
        Item item = items.get(at);
        List<Found> found = new ArrayList<>();
        Set<Status> known = EnumSet.noneOf(Status.class);
        if (item.absent()) {
            found.add(new Found(Status.ABSENT, item.first() - 1));
            return found;
        }
        for (int i = first; i < end; i++) {
            var status = words.status(tokens, i);
            if (status.isPresent() && owner(items, i) == at && !denied(i, first) && done(status.get(), i, first)) {
                Status is = status.get();
                if (known.add(is)) {
                    found.add(new Found(is, i));
                }
            }
        }
        return found;
    }

    /// What only a court or a custodian does to a thing is said in the passive: `was admitted`, not `she admitted`.
    private boolean done(Status status, int token, int first) {
        return switch (status) {
            case ADMITTED, RETURNED, EXCLUDED, CHALLENGED ->
                token > first && words.is(prose.tokens(), token - 1, "was");
            case MENTIONED, COLLECTED, TESTED, RETESTED, DISCLOSED, WITHHELD, SUPPRESSED -> true;
            case DISCREDITED, MISSING, DESTROYED, UNATTRIBUTED, ABSENT -> true;
        };
    }

    /// `was never tested`, `not admitted`: the word's own status does not hold.
    private boolean denied(int token, int first) {
        for (int i = Math.max(first, token - 3); i < token; i++) {
            if (words.is(prose.tokens(), i, "not")) {
                return true;
            }
        }
        return false;
    }

    private int owner(List<Item> items, int token) {
        int left = -1;
        int right = -1;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item.first() <= token && token <= item.last()) {
                return i;
            }
            if (item.last() < token && token - item.last() <= FARTHEST) {
                left = i;
            } else if (item.first() > token && right < 0 && item.first() - token <= FARTHEST) {
                right = i;
            }
        }
        if (left >= 0 && right >= 0) {
            return barrier(items.get(left).last(), token) ? right : left;
        }
        return left >= 0 ? left : right;
    }

    /// Whether a new clause begins between two places: what is said after it is said of something else.
    private boolean barrier(int from, int to) {
        Tokens tokens = prose.tokens();
        for (int i = from + 1; i < to; i++) {
            if (tokens.is(i, ';') || words.is(tokens, i, "clause") || tokens.is(i, ',')) {
                return true;
            }
        }
        return false;
    }
}
