package oyer.core.read.exhibit;

import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Whether a noun of evidence names no thing where it stands: a verb of the same letters, how something was done, what
/// somebody had on, a length, a figure of speech.
final class NoThing {

    private final Tokens tokens;
    private final EvidenceWords words;
    private final boolean english;

    /// Words between the verb of a question and what asks.
    private static final int ASKED = 6;

    NoThing(Prose prose, EvidenceWords words) {
        this.tokens = prose.tokens();
        this.words = words;
        this.english = prose.language() == Language.ENGLISH;
    }

    /// `wearing a house dress, was found dead`: what somebody has on is not what was found.
    boolean worn(int start) {
        int before =
                words.part("article", tokens, start - 1) || words.is(tokens, start - 1, "his") ? start - 2 : start - 1;
        return words.part("worn", tokens, before);
    }

    /// German: before a small word a noun is of another phrase, `bei der Durchsuchung gefundene Pistole`.
    boolean ofAnother(int token) {
        return !english
                && tokens.capitalised(token)
                && tokens.kind(token + 1) == Kind.WORD
                && !tokens.capitalised(token + 1);
    }

    /// `by phone`, `turn by agreement`, `per Brief`, `gegen Quittung`: how something was done, and no thing.
    boolean manner(int noun) {
        return noun > 0
                && tokens.gap(noun) == Gap.SPACE
                && (tokens.is(noun - 1, "by")
                        || tokens.is(noun - 1, "via")
                        || tokens.is(noun - 1, "per")
                        || tokens.is(noun - 1, "gegen"));
    }

    /// `I watch`, `to note`, `could ring`: a verb that looks like a noun.
    boolean verbal(int start) {
        return english
                && start > 0
                && (tokens.is(start - 1, "to")
                        || words.is(tokens, start - 1, "modal")
                        || tokens.is(start - 1, "I")
                        || tokens.is(start - 1, "he")
                        || tokens.is(start - 1, "she")
                        || tokens.is(start - 1, "we")
                        || tokens.is(start - 1, "they")
                        || tokens.is(start - 1, "you"));
    }

    /// `a knife with a 7 inch blade`: how long a part is.
    boolean measured(int start) {
        return words.part("measure", tokens, start) && start > 0 && tokens.kind(start - 1) == Kind.NUMBER;
    }

    /// `gone round there`, `chain of custody`: no thing.
    boolean figure(int head) {
        return words.part("goes", tokens, head - 1) && tokens.is(head, "round")
                || words.part("rule", tokens, head) && under(head)
                || words.part("plate", tokens, head) && plate(head + 1)
                || words.part("unit", tokens, head - 1)
                || words.part("booth", tokens, head + 1) && words.part("boothed", tokens, head)
                || words.part("booth", tokens, head) && words.part("boothed", tokens, head - 1)
                || tokens.is(head, "evidence") && words.part("hears", tokens, head - 1)
                || words.part("witness", tokens, head) && !words.part("lacking", tokens, head - 1)
                || tokens.is(head, "cast") && words.is(tokens, head - 1, "was")
                || tokens.is(head, "chain") && tokens.is(head + 1, "of") && words.part("chained", tokens, head + 2);
    }

    private boolean under(int head) {
        for (int i = head - 1; i >= Math.max(0, head - 5); i--) {
            if (tokens.is(i, "under") || tokens.is(i, "per")) {
                return true;
            }
        }
        return false;
    }

    private boolean plate(int token) {
        boolean letters = token + 1 < tokens.size()
                && tokens.kind(token) == Kind.WORD
                && tokens.length(token) <= 4
                && tokens.capitalised(token)
                && Character.isUpperCase(tokens.last(token))
                && tokens.kind(token + 1) == Kind.NUMBER;
        return letters || token < tokens.size() && tokens.kind(token) == Kind.MIXED;
    }

    /// `owed the victim money`: whom it is given to is not what it is.
    boolean givenTo(int token) {
        return words.part("article", tokens, token - 1) && words.part("dative", tokens, token - 2);
    }

    /// `did not log the pistol`: a verb that looks like a noun.
    boolean infinitive(int token, EvidenceWords.Head head) {
        return head.vague()
                && token > 0
                && (tokens.is(token - 1, "not") || tokens.is(token - 1, "never") || tokens.is(token - 1, "to"))
                && token + 1 < tokens.size()
                && (words.part("article", tokens, token + 1) || words.is(tokens, token + 1, "it"))
                && english;
    }

    /// The verb of a question: `Did the laboratory find blood?` asks for blood.
    boolean askedOf(int token, int from) {
        if (!words.part("base", tokens, token)) {
            return false;
        }
        for (int i = token - 1; i >= Math.max(from, token - ASKED); i--) {
            if (words.part("does", tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// `the motion to suppress the boots`.
    boolean struck(int start) {
        int before =
                words.part("article", tokens, start - 1) || words.is(tokens, start - 1, "his") ? start - 2 : start - 1;
        return tokens.is(before, "suppress") || tokens.is(before, "exclude") || tokens.is(before, "strike");
    }
}
