package oyer.core.read.statement.cue;

import oyer.core.casefile.Statement.Act;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordKind;

/// What words do where their cue does not say it (`said`, `stated`, a turn, a letter): `I take back all of it`
/// retracts, `I hit him` admits, `she never saw him` denies when it is her own doing that she speaks of.
public final class Acts {

    private static final PhraseTable ENGLISH = new PhraseTable(Acts.class, "acts-en.txt");
    private static final PhraseTable GERMAN = new PhraseTable(Acts.class, "acts-de.txt");

    /// What is said beyond this many tokens does not name the act.
    private static final int READ = 60;

    /// Tokens of an answer that is none: `(No response.)`
    private static final int MUTE = 6;

    /// Who it is that `I` or `he` means in the words.
    public enum Voice {
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
    private final Denials denials;
    private final Undertakings undertakings;

    public Acts(ClauseText text) {
        this.text = text;
        this.german = text.prose.language() == Language.GERMAN;
        this.phrases = german ? GERMAN : ENGLISH;
        this.denials = new Denials(text, phrases);
        this.undertakings = new Undertakings(text, phrases);
    }

    public Act of(Range content, Voice voice) {
        int first = content.first();
        int last = Math.min(content.last(), first + READ);
        boolean own = false;
        boolean wrong = false;
        boolean accuses = false;
        boolean promises = false;
        for (int i = first; i <= last; i++) {
            boolean quoted = text.quoted.at(i) >= 0 && text.quoted.at(i) != text.quoted.at(first);
            if (quoted || text.tokens.kind(i) == Kind.SIGN || !phrases.begins(text.tokens, i)) {
                continue; // whoever is quoted admits it: he told me "I hit him"
            }
            if (phrases.is(text.tokens, i, "DECIDE") && decides(i, first)) {
                return Act.DECIDES;
            }
            if (phrases.is(text.tokens, i, "RETRACT")
                    && self(i, first, voice)
                    && !negated(i, first)
                    && !guessed(i, first)) {
                return Act.RETRACTS;
            }
            if (phrases.is(text.tokens, i, "MINE")) {
                int behind = i + phrases.length(text.tokens, i, "MINE");
                if (german && text.is(behind, WordClass.NEG)) {
                    return Act.DENIES; // ich war es nicht
                }
                if (!guessed(i, first) && !text.tokens.is(behind, "had")) {
                    return Act.ADMITS;
                }
            }
            if (phrases.is(text.tokens, i, "DRANK") && drink(i, last) && self(i, first, voice) && !negated(i, first)) {
                return Act.ADMITS;
            }
            if (german && phrases.is(text.tokens, i, "TAKE") && self(i, first, voice, last) && back(i, last)) {
                return Act.RETRACTS;
            }
            own |= phrases.is(text.tokens, i, "OWN") || phrases.is(text.tokens, i, "TOLD") && self(i, i - 1, voice);
            if (phrases.is(text.tokens, i, "FALSE")) {
                boolean theirs = other(i, first);
                accuses |= theirs;
                wrong |= !theirs;
            }
            if (phrases.is(text.tokens, i, "HARM")
                    && !negated(i, first)
                    && !auxiliary(i, content, voice)
                    && !suffered(i)
                    && !noun(i, first)) {
                if (self(i, first, voice)) {
                    return Act.ADMITS;
                }
                accuses |= somebodyElse(i, first) && !guessed(i, first);
            }
            accuses |= phrases.is(text.tokens, i, "IDENTIFY")
                    || phrases.is(text.tokens, i, "PRESS") && !text.tokens.is(first, "nobody")
                    || phrases.is(text.tokens, i, "WAS") && voice != Voice.TURN && names(i, last);
            promises |= phrases.is(text.tokens, i, "PROMISE");
        }
        if (wrong && own) {
            return Act.RETRACTS;
        }
        for (int i = first; i <= Math.min(last, first + 4); i++) {
            boolean table = phrases.begins(text.tokens, i);
            boolean mute = table && phrases.is(text.tokens, i, "MUTE") && last - first <= MUTE;
            if (mute || table && phrases.is(text.tokens, i, "SILENT")) {
                return Act.OTHER;
            }
        }
        if (promises) {
            return Act.PROMISES;
        }
        if (undertakings.asked(first, last, voice)) {
            return Act.ASKS;
        }
        if (denials.are(first, last, voice)) {
            return Act.DENIES;
        }
        if (wrong) {
            return Act.DENIES;
        }
        return accuses ? Act.ACCUSES : undertakings.promised(first, last, voice) ? Act.PROMISES : Act.ASSERTS;
    }

    /// `The motion is denied`, `Overruled.`, and not `it is admitted that`.
    private boolean decides(int token, int first) {
        int behind = token + phrases.length(text.tokens, token, "DECIDE");
        boolean head = token == first || text.full(token - 1) || text.sign(token - 1, '"');
        boolean alone = behind > token + 1 || head && (behind >= text.tokens.size() || text.full(behind));
        return alone && !text.is(behind, WordClass.THAT) && (head || !phrases.is(text.tokens, token, "HEAD"));
    }

    /// `He said she gave me up, which was a lie`: what another said, and the speaker takes nothing back.
    private boolean other(int token, int first) {
        for (int i = token - 1; i >= Math.max(first, token - 6); i--) {
            if (text.tokens.is(i, "which") && text.sign(i - 1, ',')) {
                return true;
            }
        }
        return false;
    }

    /// `had about ten beers`.
    private boolean drink(int verb, int last) {
        for (int i = verb + 1; i <= Math.min(last, verb + 5) && !text.full(i); i++) {
            if (phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, "DRINK")) {
                return true;
            }
            if (text.tokens.is(i, "no") || text.is(i, WordClass.NEG)) {
                return false;
            }
        }
        return false;
    }

    /// `nehme die Beschuldigung zurück`, `das nehme ich zurück`, and not `nehme den Bus zurück`.
    private boolean back(int verb, int last) {
        boolean said = said(verb - 1);
        for (int i = verb + 1; i <= Math.min(last, verb + 10) && !text.full(i); i++) {
            said |= said(i);
            if (text.tokens.is(i, "zurück") || text.tokens.is(i, "richtig")) {
                return said;
            }
        }
        return false;
    }

    private boolean said(int token) {
        return token >= 0
                && phrases.begins(text.tokens, token)
                && (phrases.is(text.tokens, token, "TAKEN") || phrases.is(text.tokens, token, "OWN"));
    }

    /// `It was Ada Berg.`, `it's that Lund boy`: a name and nothing more is told of it.
    private boolean names(int was, int last) {
        int name = was + phrases.length(text.tokens, was, "WAS");
        name = text.is(name, WordClass.DET) ? name + 1 : name;
        int end = name;
        while (end <= last
                && (text.capital(end) || end > name && text.tokens.is(end, "boy"))
                && !text.is(end, WordClass.TIME)) {
            end++;
        }
        boolean bounded = end > last || text.full(end) || text.sign(end, ',') || text.sign(end, '"');
        return end > name && bounded && (german || text.kind(end - 1, WordKind.NAME) || end - name == 2);
    }

    /// Whether a cue says what was seen, and nothing that was said: `observed`, `noticed`.
    public boolean perceives(Range cue) {
        return is(cue.last(), "SEEN");
    }

    /// `advised`, `told`: by one of whom nothing is said.
    public boolean tells(Range cue) {
        return is(cue.last(), "TELLS");
    }

    /// The verbs of a log: `STATES`, `ADV`.
    public boolean logs(int token) {
        return is(token, "LOGS");
    }

    private boolean is(int token, String kind) {
        return phrases.begins(text.tokens, token) && phrases.is(text.tokens, token, kind);
    }

    /// Whether a sentence begins by saying that something is not so: `It is not true that ...`.
    public boolean untrue(Range sentence) {
        for (int i = sentence.first(); i <= Math.min(sentence.last(), sentence.first() + 3); i++) {
            if (phrases.begins(text.tokens, i) && phrases.is(text.tokens, i, "FALSE")) {
                return true;
            }
        }
        return false;
    }

    /// `Asked what he used. States "A wrench, I guess."`: who answers a question that takes the deed for granted, and
    /// neither denies nor asks back, grants it too.
    public boolean presumed(Draft answer) {
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
        if (german) {
            return text.tokens.is(verb + 1, "worden")
                    || text.tokens.is(verb + 1, "wurde")
                    || text.tokens.is(verb + 1, "wurden");
        }
        int left = verb - 1;
        while (text.adverb(left)) {
            left--;
        }
        return text.is(left, WordClass.BE);
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
        return self(verb, first, voice, verb);
    }

    /// In German the subject may stand right behind its verb: `Das nehme ich zurück`.
    private boolean self(int verb, int first, Voice voice, int last) {
        for (int i = Math.min(last, verb + 1); i >= Math.max(first, verb - (german ? 14 : 8)); i--) {
            boolean me = is(text, i, german ? "ich" : "I");
            switch (voice) {
                case TURN, SENTENCE -> {
                    if (me) {
                        return true;
                    }
                }
                case HE -> {
                    if (is(text, i, german ? "er" : "he")) {
                        return true;
                    }
                }
                case SHE -> {
                    if (is(text, i, german ? "sie" : "she") && !several(i)) {
                        return true;
                    }
                }
                case NOBODY -> {}
            }
            boolean other =
                    text.any(i, WordClass.PRO.bit()) && !me && i <= verb || i < verb && text.sign(i, ',') && !german;
            if (other && i < verb) {
                return false;
            }
        }
        return false;
    }

    /// `Sie hätten`, `haben sie`: whom one speaks to, or more than one.
    private boolean several(int pronoun) {
        return german && (plural(pronoun - 1) || plural(pronoun + 1));
    }

    private boolean plural(int token) {
        return text.is(token, WordClass.AUX) && text.ends(token, "en");
    }

    /// A pronoun, also with a verb behind it: `I`, `I've`, `he'd`.
    static boolean is(ClauseText text, int token, String pronoun) {
        if (text.tokens.is(token, pronoun)) {
            return true;
        }
        return text.prose.language() == Language.ENGLISH
                && token < text.tokens.size()
                && text.tokens.length(token) > pronoun.length() + 1
                && "'\u2019".indexOf(text.tokens.characters().charAt(text.tokens.start(token) + pronoun.length())) >= 0
                && text.tokens.characters().regionMatches(true, text.tokens.start(token), pronoun, 0, pronoun.length());
    }

    private boolean somebodyElse(int verb, int first) {
        if (german) {
            return germanElse(verb, first);
        }
        int subject = verb - 1;
        while (subject > first && (text.is(subject, WordClass.AUX) || text.adverb(subject))) {
            subject--;
        }
        return subject >= first
                && !text.tokens.is(verb, "did")
                && (text.tokens.is(subject, "he")
                        || text.tokens.is(subject, "you") && !text.tokens.is(subject + 1, "should")
                        || text.tokens.is(subject, "she")
                        || text.tokens.is(subject, "they")
                        || text.capital(subject) && subject > first && !text.is(subject, WordClass.PRO));
    }

    /// `Da hat er mich geschlagen`, `Ihr habt ihn bestohlen`, and not `Sie ist geschlagen worden`.
    private boolean germanElse(int verb, int first) {
        boolean named = false;
        for (int i = verb - 1; i >= Math.max(first, verb - 10) && !text.sign(i, ','); i--) {
            if (text.tokens.is(i, "wurde") || text.tokens.is(i, "wurden") || text.tokens.is(i, "ich")) {
                return false;
            }
            named |= text.tokens.is(i, "er") || text.tokens.is(i, "sie") || text.tokens.is(i, "ihr");
        }
        return named && !text.tokens.is(verb + 1, "worden");
    }

    private boolean negated(int token, int first) {
        for (int i = token - 1; i >= Math.max(first, token - 4); i--) {
            if (text.is(i, WordClass.NEG)) {
                return true;
            }
        }
        return german && text.is(token + 1, WordClass.NEG);
    }

    /// Whether a token means whoever speaks.
    static boolean own(ClauseText text, int token, boolean german, Voice voice) {
        return switch (voice) {
            case TURN, SENTENCE -> is(text, token, german ? "ich" : "I") || is(text, token, german ? "wir" : "we");
            case HE -> is(text, token, german ? "er" : "he");
            case SHE -> is(text, token, german ? "sie" : "she");
            case NOBODY -> false;
        };
    }
}
