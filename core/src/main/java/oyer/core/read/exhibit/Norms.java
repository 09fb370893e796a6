package oyer.core.read.exhibit;

import java.util.List;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.read.exhibit.StatusFinder.Found;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// What tells no step, though it has the words for one: a rule or a plan (`should be purged`, `are not to be
/// retained`, `sollen vernichtet werden`), an attempt (`tried to dispose of`), what somebody's body lacks (`two teeth
/// missing`). Nothing became of a thing yet.
final class Norms {

    /// How far a second participle may stand from the first.
    private static final int FARTHEST = 14;

    /// How far in front of its verb stands what makes it a supposition.
    private static final int SUPPOSED = 6;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final boolean german;

    Norms(Prose prose, EvidenceWords words) {
        this.tokens = prose.tokens();
        this.words = words;
        this.german = prose.language() == Language.GERMAN;
    }

    /// Takes out what did not happen.
    void leaveOut(List<Item> items, int first, int end, List<Found> found) {
        found.removeIf(f -> happens(f.status()) && norm(f.token(), first, end, f.status())
                || (happens(f.status()) || f.status() == Status.ADMITTED) && supposed(f.token(), first)
                || f.status() == Status.MISSING && f.item() >= 0 && bodily(items.get(f.item()), f.token()));
    }

    /// What is done to a thing. What is held of it holds in a rule as well: `must be regarded as unreliable`; and of
    /// what `will not be tested` it is told that it was not.
    private static boolean happens(Status status) {
        return switch (status) {
            case COLLECTED, MADE, TESTED, RETESTED, DISCLOSED, TRANSFERRED, RETURNED, MISSING, DESTROYED -> true;
            case MENTIONED, NOT_TESTED, USABLE, INCONCLUSIVE, WITHHELD, SUPPRESSED, ADMITTED, EXCLUDED -> false;
            case CHALLENGED, DISCREDITED, UNATTRIBUTED, ABSENT -> false;
        };
    }

    private boolean norm(int token, int first, int end, Status status) {
        return german ? futurePassive(token, first, end) : attempt(token, first) || toBe(token, first, status);
    }

    /// `should not be retained`, `is to be sent`, and what goes on from there: `should be removed, kept or forwarded`.
    private boolean toBe(int token, int first, Status status) {
        int be = before(token, first);
        int have = tokens.is(be, "been") ? before(be, first) : -1;
        if (tokens.is(have, "have")) {
            return NormWords.UNDONE.has(tokens, before(have, first)); // should have been kept: it was not
        }
        if (tokens.is(be, "be")) {
            int modal = before(be, first);
            if (tokens.is(modal, "to")) {
                return NormWords.AHEAD.has(tokens, before(modal, first)) && !NormWords.FOUND.has(tokens, token);
            }
            boolean order =
                    NormWords.ORDER.has(tokens, modal) && (status == Status.RETURNED || status == Status.DISCLOSED);
            return NormWords.MODAL.has(tokens, modal) && !order;
        }
        if (tokens.is(be, "or") || tokens.is(be, "and") || tokens.is(be, ',')) {
            for (int i = be - 1; i >= Math.max(first, be - FARTHEST) && !tokens.is(i, ';'); i--) {
                if (words.is(tokens, i, "was") && !tokens.is(i, "be")) {
                    return false;
                }
                if (words.status(tokens, i).isPresent()) {
                    return toBe(i, first, status);
                }
            }
        }
        return false;
    }

    /// `if it is tendered in evidence`, `whether the knife was tested`: supposed or asked, and not told.
    private boolean supposed(int token, int first) {
        for (int i = token - 1; i >= Math.max(first, token - SUPPOSED); i--) {
            if (tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, "and") || tokens.is(i, "that")) {
                return false;
            }
            if (NormWords.SUPPOSED.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// The word in front, adverbs and negations left out; -1 where the sentence begins.
    private int before(int token, int first) {
        int i = token - 1;
        while (i >= first
                && !tokens.is(i, "to")
                && (words.is(tokens, i, "not") || words.is(tokens, i, "adverb") || adverb(i))) {
            i--;
        }
        return i >= first ? i : -1;
    }

    private boolean adverb(int token) {
        return tokens.kind(token) == Kind.WORD
                && tokens.length(token) > 4
                && tokens.text(token).endsWith("ly");
    }

    /// `tried to destroy`.
    private boolean attempt(int token, int first) {
        return token - 2 >= first && tokens.is(token - 1, "to") && NormWords.ATTEMPT.has(tokens, token - 2);
    }

    /// `sollen vernichtet werden`, `dass es vernichtet werden muss`. What could be secured was.
    private boolean futurePassive(int token, int first, int end) {
        int werden = token + 1;
        if (werden >= end || !tokens.is(werden, "werden")) {
            return false;
        }
        int behind = werden + 1;
        if (behind < end && tokens.kind(behind) == Kind.WORD && !tokens.is(behind, "und")) {
            return NormWords.SOLL.has(tokens, behind);
        }
        for (int i = token - 1; i >= first && !tokens.is(i, ',') && !tokens.is(i, ';'); i--) {
            if (NormWords.SOLL.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// `two teeth missing`, `missing a front tooth`, `ein Zahn fehlt`: a description. `The tooth is missing` is of one
    /// that was kept.
    private boolean bodily(Item item, int token) {
        if (!NormWords.BODY.has(tokens, item.head()) || item.mark().isPresent()) {
            return false;
        }
        boolean definite = tokens.is(item.first() - 1, "the")
                || tokens.is(item.first() - 1, "der")
                || tokens.is(item.first() - 1, "die")
                || tokens.is(item.first() - 1, "das");
        return !definite && (tokens.is(token, "missing") || tokens.text(token).startsWith("fehl"));
    }
}
