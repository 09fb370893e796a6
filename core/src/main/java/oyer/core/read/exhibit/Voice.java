package oyer.core.read.exhibit;

import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Whether a word tells what was done to its subject: `was tested`, `was sent and returned`, `wurde im Keller
/// gefunden`.
final class Voice {

    /// How far a second participle may stand from the first.
    private static final int FARTHEST = 14;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final boolean german;

    Voice(Prose prose, EvidenceWords words) {
        this.tokens = prose.tokens();
        this.words = words;
        this.german = prose.language() == Language.GERMAN;
    }

    /// Whether a form of `be` stands before it, with only adverbs and negations between.
    boolean passive(int token, int first) {
        return withBe(token, first) || (german ? bracketed(token, first) : joined(token, first));
    }

    /// `wurde am 8. Juni im Keller sichergestellt und am 9. Juni übersandt`: the verb stands far in front, the
    /// participles at the ends of their parts.
    private boolean bracketed(int token, int first) {
        int next = token + 1;
        boolean ends = next >= tokens.size()
                || tokens.kind(next) == Kind.SIGN
                || tokens.is(next, "und")
                || tokens.is(next, "oder")
                || words.is(tokens, next, "was");
        for (int i = token - 1; ends && i >= first && !tokens.is(i, ';'); i--) {
            if (words.is(tokens, i, "was")) {
                return true;
            }
            if (words.is(tokens, i, "clause") && !tokens.is(i, "und")) {
                return false;
            }
        }
        return false;
    }

    /// `was sent to the laboratory on 6 March and returned on 20 April`: the second goes on from the first.
    private boolean joined(int token, int first) {
        if (token - 1 <= first || !tokens.is(token - 1, "and") && !tokens.is(token - 1, "und")) {
            return false;
        }
        for (int i = token - 2; i >= Math.max(first, token - FARTHEST) && !tokens.is(i, ';'); i--) {
            if (words.status(tokens, i).isPresent()) {
                return withBe(i, first);
            }
        }
        return false;
    }

    private boolean withBe(int token, int first) {
        for (int i = token - 1; i >= Math.max(first, token - 5); i--) {
            if (words.is(tokens, i, "was")) {
                return true;
            }
            if (!words.is(tokens, i, "adverb")
                    && !words.is(tokens, i, "not")
                    && words.status(tokens, i).isEmpty()
                    && !tokens.is(i, "or")
                    && !tokens.is(i, "and")
                    && !adverb(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean adverb(int token) {
        return tokens.kind(token) == Kind.WORD
                && tokens.length(token) > 4
                && tokens.text(token).endsWith("ly");
    }

    /// Whether a pronoun stands right before the verb: `they were destroyed`.
    boolean subject(int token, int after) {
        int be = token - 1;
        while (be > after && (words.is(tokens, be, "adverb") || words.is(tokens, be, "not"))) {
            be--;
        }
        return words.is(tokens, be, "was") && be - 1 > after && (tokens.is(be - 1, "they") || tokens.is(be - 1, "it"));
    }

    /// Whether the subject is a pronoun of a clause with `that` behind a word: of `the log says that it was collected`
    /// the log tells of what was named before.
    boolean pronoun(int token, int after) {
        int subject = token - 1;
        while (subject > after
                && (words.is(tokens, subject, "was")
                        || words.is(tokens, subject, "have")
                        || words.is(tokens, subject, "not")
                        || words.is(tokens, subject, "adverb"))) {
            subject--;
        }
        return subject - 1 > after
                && words.is(tokens, subject, "it")
                && (tokens.is(subject - 1, "that") || tokens.is(subject - 1, "dass"));
    }
}
