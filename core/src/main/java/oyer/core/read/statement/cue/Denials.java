package oyer.core.read.statement.cue;

import oyer.core.read.statement.cue.Acts.Voice;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Kind;

/// Whether the main clause of what is said says that something was not so: that the speaker did it, had it, saw it
/// (`Most habe ich nie geholt`), that it ever was (`she never came`, `there was no row`), that it is true (`nonsense`).
/// What somebody does not know, cannot say or will not do denies nothing.
final class Denials {

    /// Tokens within which a clause shows its subject and its not.
    private static final int CLAUSE = 16;

    /// Tokens between an English subject and its not.
    private static final int NEAR = 4;

    /// Words of one that does no more than wave something off: `Das ist ein Schmarrn.`
    private static final int SHORT = 8;

    private final ClauseText text;
    private final PhraseTable phrases;
    private final boolean german;

    Denials(ClauseText text, PhraseTable phrases) {
        this.text = text;
        this.phrases = phrases;
        this.german = text.prose.language() == Language.GERMAN;
    }

    boolean are(int first, int last, Voice voice) {
        int from = first;
        while (from <= last && (!text.word(from) || text.tokens.is(from, "that") || text.tokens.is(from, "dass"))) {
            from++;
        }
        if (from > last) {
            return false;
        }
        boolean direct = voice == Voice.TURN || voice == Voice.SENTENCE;
        if (no(from, last)
                || from + SHORT >= last && holds("NONSENSE", from, last)
                || direct && holds("INNOCENT", from, last)) {
            return true;
        }
        int end = from;
        while (end <= last && end < from + CLAUSE && !text.sign(end, ',') && !text.sign(end, ';') && !text.full(end)) {
            end++;
        }
        return german ? germanClause(from, end, voice) : englishClause(from, end, voice);
    }

    /// `No, sir.`, `Nein`, `Never`; `No knife was ever found`, and not `No objection`.
    private boolean no(int from, int last) {
        return text.tokens.is(from, "Nein")
                || text.tokens.is(from, "Never")
                || german && (text.tokens.is(from, "Nie") || text.tokens.is(from, "Niemals"))
                || text.tokens.is(from, "No") && !german && last - from != 1;
    }

    private boolean holds(String kind, int from, int last) {
        for (int i = from; i <= last; i++) {
            if (phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, kind)) {
                return true;
            }
        }
        return false;
    }

    private boolean englishClause(int from, int end, Voice voice) {
        if (text.is(from, WordClass.SUB) && !text.is(from, WordClass.NEG)) {
            return false; // if I had not been there
        }
        boolean direct = voice == Voice.TURN || voice == Voice.SENTENCE;
        boolean open = text.is(from, WordClass.AUX) || text.is(from, WordClass.NEG);
        boolean doubt = text.is(from + 1, WordClass.THAT) || text.is(from + 1, WordClass.CONJ);
        open &= !(direct && text.tokens.is(from, "not") && doubt); // Not that I recall.
        if (open && negated(from, Math.min(end, from + 2), from)) {
            return true; // did not see her
        }
        boolean there = text.tokens.is(from, "there") || text.tokens.is(from, "it");
        for (int i = from; i < end; i++) {
            boolean own = Acts.own(text, i, german, voice) || i == from && text.tokens.is(i, "it");
            if (own && i - 2 > from && text.is(i - 2, WordClass.DET)) {
                return false; // a man I did not know
            }
            if (own) {
                return negated(i + 1, Math.min(end, i + 1 + NEAR), i) || hasNone(i, end);
            }
            if (text.tokens.is(i, "never") && i > from) {
                return !there && was(i, from, end);
            }
            boolean nobody = text.tokens.is(i, "nobody") || text.tokens.is(i, "no") && text.tokens.is(i + 1, "one");
            if (nobody && i == from) {
                return toSelf(i, end, voice) || text.tokens.is(i + 1, "ever") || text.tokens.is(i + 2, "ever");
            }
            boolean be =
                    direct && there && i == from && (text.tokens.is(i + 1, "was") || text.tokens.is(i + 1, "were"));
            if (be && (text.tokens.is(i + 2, "no") || text.tokens.is(i + 2, "never"))) {
                return !phrases.begins(text.tokens, i + 3) || !phrases.is(text.tokens, i + 3, "CLAIMLESS");
            }
            if (text.is(i, WordClass.SUB) && i > from || text.is(i, WordClass.REL)) {
                return false;
            }
        }
        return false;
    }

    /// `he never came`, `had never seen it`, not `never drives`, `would never`.
    private boolean was(int never, int from, int end) {
        int verb = never + 1;
        if (verb >= end || !text.word(verb)) {
            return false;
        }
        for (int i = Math.max(from, never - 2); i < never; i++) {
            if (text.is(i, WordClass.AUX) && !text.is(i, WordClass.BE) && !had(i)) {
                return false;
            }
        }
        boolean now = text.ends(verb, "s") && !text.is(verb, WordClass.BE) && !had(verb);
        return !now && !text.tokens.is(verb, "do") && !text.tokens.is(verb, "is");
    }

    private boolean had(int token) {
        return text.tokens.is(token, "had")
                || text.tokens.is(token, "has")
                || text.tokens.is(token, "have")
                || text.tokens.is(token, "did");
    }

    private boolean negated(int from, int end, int subject) {
        for (int i = from; i < end && !(i > from && text.is(i, WordClass.CONJ)); i++) {
            if (text.is(i, WordClass.NEG) && !numbered(i)
                    || phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, "AINT")) {
                return !unknown(i, subject);
            }
            if (text.tokens.is(i, "innocent")) {
                return true;
            }
        }
        return false;
    }

    /// `I was outside No. 14`
    private boolean numbered(int token) {
        int next = text.sign(token + 1, '.') ? token + 2 : token + 1;
        return text.tokens.is(token, "no")
                && next < text.tokens.size()
                && text.tokens.kind(next) == Kind.NUMBER
                && Character.isDigit(text.tokens.characters().charAt(text.tokens.start(next)));
    }

    /// `I had nothing to do with it`, `she has no knowledge of it`, and not `I have no objection`.
    private boolean hasNone(int subject, int end) {
        for (int i = subject + 1; i < Math.min(end, subject + NEAR); i++) {
            boolean holds = phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, "HAS");
            boolean none = text.tokens.is(i + 1, "no") || text.tokens.is(i + 1, "nothing");
            if (holds && none && i + 1 < end) {
                return !phrases.begins(text.tokens, i + 2) || !phrases.is(text.tokens, i + 2, "CLAIMLESS");
            }
        }
        return false;
    }

    /// `nobody told me`, `no one mentioned it to her`.
    private boolean toSelf(int from, int end, Voice voice) {
        for (int i = from + 1; i < end; i++) {
            boolean self = switch (voice) {
                case TURN, SENTENCE ->
                    text.tokens.is(i, german ? "mir" : "me") || text.tokens.is(i, german ? "mich" : "us");
                case HE -> text.tokens.is(i, german ? "ihm" : "him") || german && text.tokens.is(i, "ihn");
                case SHE -> text.tokens.is(i, german ? "ihr" : "her");
                case NOBODY -> false;
            };
            if (self) {
                return true;
            }
        }
        return false;
    }

    private boolean germanClause(int from, int end, Voice voice) {
        if (text.is(from, WordClass.SUB)) {
            return false;
        }
        boolean self = text.is(from, WordClass.REPORT) || it(from);
        boolean none = false;
        int not = -1;
        boolean ever = false;
        boolean passive = false;
        for (int i = from; i < end; i++) {
            self |= Acts.own(text, i, german, voice)
                    || (voice == Voice.TURN || voice == Voice.SENTENCE) && text.tokens.is(i, "mir");
            not = text.is(i, WordClass.NEG) ? i : not;
            ever |= text.tokens.is(i, "nie") || text.tokens.is(i, "niemals");
            none |= text.tokens.is(i, "niemand") || text.tokens.is(i, "keiner");
            passive |= text.tokens.is(i, "werde") || text.tokens.is(i, "wird") || text.tokens.is(i, "werden");
            if (text.tokens.is(i, "unschuldig")) {
                return self;
            }
        }
        if (not < 0 || unknown(not, from)) {
            return false;
        }
        boolean given = text.tokens.is(end - 1, "gegeben") || text.tokens.is(from + 1, "gab");
        return self || ever && !passive || given || none && toSelf(from - 1, end, voice);
    }

    /// `das` and `es` that stand for the matter, and are no article: `Das war ich nicht`.
    private boolean it(int from) {
        boolean word = text.tokens.is(from, "das") || text.tokens.is(from, "es") || text.tokens.is(from, "dies");
        return word && text.any(from + 1, WordClass.AUX.bit() | WordClass.REPORT.bit() | WordClass.VERB.bit());
    }

    /// Whether what is negated is only what one could know or will do: `not sure`, `could not see`, `will not say`.
    private boolean unknown(int negation, int from) {
        boolean more = phrases.begins(text.tokens, negation + 1);
        if (more && phrases.is(text.tokens, negation + 1, "UNSURE") || open(negation)) {
            return true;
        }
        boolean unable = false;
        for (int i = from; i <= negation; i++) {
            boolean table = phrases.begins(text.tokens, i);
            if (table && phrases.is(text.tokens, i, "WILL")) {
                return !text.tokens.is(negation + 1, "like");
            }
            unable |= table && phrases.is(text.tokens, i, "CAN");
        }
        return unable && more && phrases.is(text.tokens, negation + 1, "PERCEIVE");
    }

    /// `I don't know.`, `I do not know why`: a question is left open, and nobody disowned.
    private boolean open(int negation) {
        int know = negation + 1;
        boolean asked = know + 1 >= text.tokens.size()
                || text.full(know + 1)
                || text.sign(know + 1, ',')
                || text.is(know + 1, WordClass.SUB)
                || text.is(know + 1, WordClass.THAT);
        boolean now = text.tokens.is(negation, "don't")
                || text.tokens.is(negation, "don\u2019t")
                || text.tokens.is(negation - 1, "do");
        return now && text.tokens.is(know, "know") && asked;
    }
}
