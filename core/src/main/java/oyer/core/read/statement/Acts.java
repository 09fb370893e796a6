package oyer.core.read.statement;

import oyer.core.casefile.Statement.Act;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// What words do where their cue does not say it (`said`, `stated`, a turn, a letter): `I take back all of it`
/// retracts, `I hit him` admits, `she never saw him` denies when it is her own doing that she speaks of.
final class Acts {

    private static final PhraseTable ENGLISH = new PhraseTable("acts-en.txt");
    private static final PhraseTable GERMAN = new PhraseTable("acts-de.txt");

    /// What is said beyond this many tokens does not name the act.
    private static final int READ = 60;

    /// Who it is that `I` or `he` means in the words.
    enum Voice {
        /// An answer: `I did.` answers whatever was asked.
        TURN,
        SENTENCE,
        /// Indirect, of a man or somebody unknown: `he` may be the speaker himself.
        HE,
        /// Indirect, of a woman.
        SHE,
        /// Indirect, of several: nobody's own doing.
        NOBODY
    }

    private final ClauseText text;
    private final PhraseTable phrases;
    private final boolean german;

    Acts(ClauseText text) {
        this.text = text;
        this.german = text.prose.language() == Language.GERMAN;
        this.phrases = german ? GERMAN : ENGLISH;
    }

    Act of(Range content, Voice voice) {
        int first = content.first();
        int last = Math.min(content.last(), first + READ);
        boolean own = false;
        boolean wrong = false;
        boolean accuses = false;
        boolean promises = false;
        for (int i = first; i <= last; i++) {
            if (text.tokens.kind(i) == Kind.SIGN || !phrases.begins(text.tokens, i)) {
                continue;
            }
            if (phrases.is(text.tokens, i, "RETRACT") && self(i, first, voice) && !negated(i, first)) {
                return Act.RETRACTS;
            }
            if (phrases.is(text.tokens, i, "MINE")) {
                int behind = i + phrases.length(text.tokens, i, "MINE");
                if (german && text.is(behind, WordClass.NEG)) {
                    return Act.DENIES; // ich war es nicht
                }
                if (!guessed(i, first)) {
                    return Act.ADMITS;
                }
            }
            own |= phrases.is(text.tokens, i, "OWN");
            wrong |= phrases.is(text.tokens, i, "FALSE");
            if (phrases.is(text.tokens, i, "HARM")
                    && !negated(i, first)
                    && !auxiliary(i, content, voice)
                    && !suffered(i)
                    && !noun(i, first)) {
                if (self(i, first, voice)) {
                    return Act.ADMITS;
                }
                accuses |= somebodyElse(i, first);
            }
            accuses |= phrases.is(text.tokens, i, "IDENTIFY") || phrases.is(text.tokens, i, "PRESS");
            promises |= phrases.is(text.tokens, i, "PROMISE");
        }
        if (wrong && own) {
            return Act.RETRACTS;
        }
        for (int i = first; i <= Math.min(last, first + 4); i++) {
            if (phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, "SILENT")) {
                return Act.OTHER;
            }
        }
        if (denies(first, last, voice)) {
            return Act.DENIES;
        }
        if (wrong) {
            return Act.DENIES;
        }
        return accuses ? Act.ACCUSES : promises || willDo(first, last, voice) ? Act.PROMISES : Act.ASSERTS;
    }

    /// Whether a sentence begins by saying that something is not so: `It is not true that ...`.
    boolean untrue(Range sentence) {
        for (int i = sentence.first(); i <= Math.min(sentence.last(), sentence.first() + 3); i++) {
            if (phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, "FALSE")) {
                return true;
            }
        }
        return false;
    }

    /// `Asked what he used. States "A wrench, I guess."`: who answers a question that takes the deed for granted, and
    /// neither denies nor asks back, grants it too.
    boolean presumed(Draft answer) {
        Range said = answer.content();
        for (int i = said.first(); i <= said.last(); i++) {
            if (text.is(i, WordClass.NEG) || text.sign(i, '?') || text.ends(i, "n't") || text.ends(i, "n\u2019t")) {
                return false;
            }
        }
        int from = Math.max(0, answer.cue().first() - READ);
        for (int i = answer.cue().first() - 1; i > from && text.tokens.gap(i + 1) != Gap.LINE; i--) {
            if (text.tokens.gap(i + 1) == Gap.BLOCK) {
                return false;
            }
            if (phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, "PRESUMES")) {
                return true;
            }
        }
        return false;
    }

    /// `Maybe I did it`, `if it was me`: what might be admits nothing.
    private boolean guessed(int token, int first) {
        for (int i = token - 1; i >= Math.max(first, token - 3); i--) {
            if (phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, "MAYBE")) {
                return true;
            }
        }
        return false;
    }

    /// `I heard a shot`, `she heard one shot`: what was heard or seen is no deed.
    private boolean noun(int token, int first) {
        int before = token - 1;
        return before >= first
                && (text.is(before, WordClass.DET)
                        || text.tokens.kind(before) == Kind.NUMBER
                        || phrases.begins(text.tokens, before) && phrases.is(text.tokens, before, "COUNT"));
    }

    /// `she was beaten`, `he had been shot`: what was done to her is no admission.
    private boolean suffered(int verb) {
        int left = verb - 1;
        while (text.adverb(left)) {
            left--;
        }
        return !german && text.is(left, WordClass.BE);
    }

    /// `did` is a deed only where it ends its clause or has `it` for its object; an answer's `I did` is none.
    private boolean auxiliary(int token, Range content, Voice voice) {
        if (!text.tokens.is(token, "did")) {
            return false;
        }
        boolean it = text.tokens.is(token + 1, "it");
        boolean alone = token == content.last() || text.full(token + 1);
        return !(it || alone && voice != Voice.TURN && token - content.first() <= 1 && voice == Voice.SENTENCE);
    }

    /// Whether the subject before a verb is who speaks.
    private boolean self(int verb, int first, Voice voice) {
        for (int i = verb; i >= Math.max(first, verb - (german ? 14 : 8)); i--) {
            boolean me = is(i, german ? "ich" : "I");
            switch (voice) {
                case TURN, SENTENCE -> {
                    if (me) {
                        return true;
                    }
                }
                case HE -> {
                    if (is(i, german ? "er" : "he")) {
                        return true;
                    }
                }
                case SHE -> {
                    if (is(i, german ? "sie" : "she")) {
                        return true;
                    }
                }
                case NOBODY -> {}
            }
            boolean other = text.any(i, WordClass.PRO.bit()) && !me || i < verb && text.sign(i, ',') && !german;
            if (other && i < verb) {
                return false;
            }
        }
        return false;
    }

    /// A pronoun, also with a verb behind it: `I`, `I've`, `he'd`.
    private boolean is(int token, String pronoun) {
        if (text.tokens.is(token, pronoun)) {
            return true;
        }
        return !german
                && text.tokens.length(token) > pronoun.length() + 1
                && "'\u2019".indexOf(text.tokens.characters().charAt(text.tokens.start(token) + pronoun.length())) >= 0
                && text.tokens.characters().regionMatches(true, text.tokens.start(token), pronoun, 0, pronoun.length());
    }

    private boolean somebodyElse(int verb, int first) {
        int subject = verb - 1;
        while (subject > first && (text.is(subject, WordClass.AUX) || text.adverb(subject))) {
            subject--;
        }
        return subject >= first
                && !text.tokens.is(verb, "did")
                && (text.tokens.is(subject, "he")
                        || text.tokens.is(subject, "she")
                        || text.tokens.is(subject, "they")
                        || text.capital(subject) && subject > first && !text.is(subject, WordClass.PRO));
    }

    private boolean negated(int token, int first) {
        for (int i = token - 1; i >= Math.max(first, token - 4); i--) {
            if (text.is(i, WordClass.NEG)) {
                return true;
            }
        }
        return german && text.is(token + 1, WordClass.NEG);
    }

    /// `No, sir.`, `I never ...`, `she would not ...`, `It is not ...`, `he is innocent`.
    private boolean denies(int first, int last, Voice voice) {
        int from = first;
        while (from <= last && (!text.word(from) || text.tokens.is(from, "that") || text.tokens.is(from, "dass"))) {
            from++;
        }
        if (text.tokens.is(from, "No") || text.tokens.is(from, "Nein") || text.tokens.is(from, "Never")) {
            return true;
        }
        boolean subject = switch (voice) {
            case TURN, SENTENCE -> is(from, german ? "ich" : "I") || text.tokens.is(from, german ? "das" : "it");
            case HE -> is(from, german ? "er" : "he");
            case SHE -> is(from, german ? "sie" : "she");
            case NOBODY -> false;
        };
        if (!subject) {
            return false;
        }
        for (int i = from + 1; i <= Math.min(last, from + (german ? 9 : 4)); i++) {
            if (text.is(i, WordClass.NEG) && unknown(i, from)) {
                return false; // not sure, could not see: she says what she does not know, and denies nothing
            }
            if (text.is(i, WordClass.NEG) || text.tokens.is(i, "innocent") || text.tokens.is(i, "unschuldig")) {
                return true;
            }
            if (text.sign(i, ',') || text.sign(i, ';')) {
                return false;
            }
        }
        return false;
    }

    /// Whether what is negated is only what one could know: `not sure`, `could not see`, `konnte ihn nicht erkennen`.
    private boolean unknown(int negation, int from) {
        if (!phrases.begins(text.tokens, negation + 1)) {
            return false;
        }
        if (phrases.is(text.tokens, negation + 1, "UNSURE")) {
            return true;
        }
        boolean unable = false;
        for (int i = from; i <= negation; i++) {
            unable |= phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, "CAN");
        }
        return unable && phrases.is(text.tokens, negation + 1, "PERCEIVE");
    }

    /// `she would call`, `man werde sich melden`: the speaker's own doing, to come.
    private boolean willDo(int first, int last, Voice voice) {
        for (int i = first; i <= Math.min(last, first + 4); i++) {
            if (german && text.tokens.is(i, "werde") && voice != Voice.NOBODY) {
                boolean one =
                        text.tokens.is(i - 1, "man") || text.tokens.is(i - 1, "er") || text.tokens.is(i - 1, "sie");
                return one && !text.tokens.is(last, "werden");
            }
            boolean will = text.tokens.is(i, "would") || text.tokens.is(i, "will");
            if (will && i > first) {
                return voice == Voice.HE && text.tokens.is(i - 1, "he")
                        || voice == Voice.SHE && text.tokens.is(i - 1, "she");
            }
        }
        return false;
    }
}
