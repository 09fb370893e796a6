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
        boolean inverted = inverted(first, end);
        found.removeIf(f -> happens(f.status())
                        && (inverted
                                || norm(f.token(), first, end, f.status())
                                || wanted(f.token(), first)
                                || bare(f.token(), first)
                                || awaited(f.token(), first, end))
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

    /// `Had the kit been kept, it would have been tested`, `Wäre das Beil gefunden worden, hätte ...`.
    private boolean inverted(int first, int end) {
        int begin = first;
        while (begin < end && tokens.kind(begin) == Kind.SIGN) {
            begin++;
        }
        if (begin >= end || !NormWords.INVERTED.has(tokens, begin) || tokens.is(end - 1, '?')) {
            return false;
        }
        boolean comma = false;
        for (int t = begin + 1; t < end; t++) {
            comma |= tokens.is(t, ',');
            if (comma && (NormWords.THEN.has(tokens, t) || NormWords.MODAL.has(tokens, t) || tokens.is(t, "wird"))) {
                return true;
            }
        }
        return false;
    }

    /// `asks that the hair be tested`, `ordered them tested`, `intends to have the hammer examined`.
    private boolean wanted(int token, int first) {
        if (german) {
            return false;
        }
        boolean be = tokens.is(before(token, first), "be");
        boolean had = false;
        for (int i = token - 1; i >= Math.max(first, token - FARTHEST) && !tokens.is(i, ';'); i--) {
            boolean have = tokens.is(i, "have") || tokens.is(i, "get");
            had |= have && token - i > 1 && !tokens.is(i + 1, "been") && NormWords.INFINITIVE.has(tokens, i - 1);
            if (words.is(tokens, i, "was") && !tokens.is(i, "be") && !NormWords.WANTS.has(tokens, i + 1)) {
                return false;
            }
            if (NormWords.WANTS.has(tokens, i)) {
                return be || had || bareObject(i, token);
            }
            if (had) {
                return true;
            }
        }
        return false;
    }

    /// `ordered them tested`, `wants the boots returned`: no more than the thing stands between.
    private boolean bareObject(int wants, int token) {
        if (token - wants > SUPPOSED || token - wants < 2) {
            return false;
        }
        for (int t = wants + 1; t < token; t++) {
            if (tokens.kind(t) == Kind.SIGN
                    || words.is(tokens, t, "was")
                    || words.is(tokens, t, "have")
                    || words.is(tokens, t, "clause")
                    || tokens.is(t, "and")) {
                return false;
            }
        }
        return words.is(tokens, wants + 1, "it")
                || words.is(tokens, wants + 1, "him")
                || words.part("article", tokens, wants + 1);
    }

    /// `to test it`, `anyone could test it`, `Do not disclose it`: the verb as the dictionary has it.
    private boolean bare(int token, int first) {
        String text = tokens.text(token);
        boolean form = !german && tokens.kind(token) == Kind.WORD && NormWords.BARE.has(tokens, token);
        if (!form || text.isEmpty()) {
            return false;
        }
        int i = before(token, first);
        if (i < 0) {
            return true; // an order
        }
        if (tokens.is(i, "do") && before(i, first) < 0) {
            return true; // `Do not disclose`
        }
        return NormWords.INFINITIVE.has(tokens, i) && !NormWords.MANAGED.has(tokens, i - 1);
    }

    /// `Mit der Vernichtung bin ich einverstanden`, `asked for the return of his bicycle`: told of by its noun, and
    /// not as done.
    private boolean awaited(int token, int first, int end) {
        boolean noun = NormWords.NOUN.has(tokens, token);
        boolean later = false;
        for (int t = first; t < end; t++) {
            boolean dated = tokens.is(t, "erfolgte") || tokens.is(t, "erfolgt");
            if (noun && dated) {
                return false;
            }
            if (noun && NormWords.AWAITED.has(tokens, t) && Math.abs(t - token) <= FARTHEST) {
                return german || t < token;
            }
            later |= german && NormWords.LATER.has(tokens, t) && t < token && t > token - SUPPOSED;
        }
        return later;
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
                int what = before(modal, first);
                boolean noun = what >= 0
                        && (words.general(tokens, what)
                                || words.head(tokens, what).isPresent());
                return (noun || NormWords.AHEAD.has(tokens, what)) && !NormWords.FOUND.has(tokens, token);
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
