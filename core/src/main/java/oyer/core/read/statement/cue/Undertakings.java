package oyer.core.read.statement.cue;

import oyer.core.read.statement.cue.Acts.Voice;
import oyer.core.text.Language;

/// What is to come by what is said: the speaker asks for it (`Please come`, `ich solle keine Polizei holen`), or says
/// that he will do it (`I'll write on Sunday`, `he would run him home`).
final class Undertakings {

    /// Tokens from the head of a clause within which its verb in the second place stands.
    private static final int HEAD = 8;

    private final ClauseText text;
    private final PhraseTable phrases;
    private final boolean german;

    Undertakings(ClauseText text, PhraseTable phrases) {
        this.text = text;
        this.phrases = phrases;
        this.german = text.prose.language() == Language.GERMAN;
    }

    private boolean is(int token, String kind) {
        return phrases.begins(text.tokens, token) && phrases.is(text.tokens, token, kind);
    }

    boolean asked(int first, int last, Voice voice) {
        int from = first;
        while (from <= last && !text.word(from)) {
            from++;
        }
        if (from > last) {
            return false;
        }
        for (int i = from; i <= Math.min(last, from + 2); i++) {
            boolean me = i == from || text.any(i - 1, WordClass.PRO.bit()) || text.is(i - 1, WordClass.SUB);
            if (is(i, "PLEASE") && me) {
                return true;
            }
        }
        boolean direct = voice == Voice.TURN || voice == Voice.SENTENCE;
        if (!german) {
            int verb = text.tokens.is(from, "just") || text.tokens.is(from, "now") ? from + 1 : from;
            boolean not = text.tokens.is(verb, "don't") || text.tokens.is(verb, "don\u2019t");
            return not
                            && text.word(verb + 1)
                            && !text.is(verb + 1, WordClass.PRO)
                            && !is(verb + 1, "UNSURE")
                            && !text.tokens.is(verb + 1, "know")
                    || direct && is(verb, "BID") && told(verb + 1);
        }
        boolean bids = direct
                && text.tokens.capitalised(from)
                && text.ends(from, "en")
                && text.tokens.is(from + 1, "Sie")
                && !text.is(from, WordClass.AUX);
        return bids || ought(from, last);
    }

    /// `Answer the question`, `Bring them in`: what a bidding verb is about, so that it is no noun.
    private boolean told(int token) {
        return text.any(token, WordClass.OBJ.bit() | WordClass.POSS.bit())
                || text.tokens.is(token, "the")
                || text.tokens.is(token, "that")
                || text.tokens.is(token, "it");
    }

    /// `er solle unten aufmachen`, and not `er solle dort gewesen sein`, which passes on a rumour.
    private boolean ought(int from, int last) {
        int end = from;
        boolean ought = false;
        while (end <= last && !text.sign(end, ',') && !text.sign(end, ';') && !text.full(end)) {
            ought |= end < from + HEAD && is(end, "OUGHT");
            end++;
        }
        boolean perfect = text.tokens.is(end - 1, "haben") || text.tokens.is(end - 1, "sein");
        return ought && !perfect;
    }

    /// The speaker's own doing, to come: `I will write on Sunday`, `she would call`, `man werde sich melden`.
    boolean promised(int first, int last, Voice voice) {
        for (int i = first; i <= Math.min(last, first + 4); i++) {
            if (german && text.tokens.is(i, "werde") && voice != Voice.NOBODY) {
                boolean one = text.tokens.is(i - 1, "man")
                        || text.tokens.is(i - 1, "er")
                        || text.tokens.is(i - 1, "sie")
                        || Acts.own(text, i - 1, german, voice)
                        || Acts.own(text, i + 1, german, voice);
                return one && !text.tokens.is(last, "werden") && !text.is(i + 1, WordClass.NEG);
            }
            if (!german && i < last) {
                boolean short_ = text.is(i, WordClass.CLITIC) && Acts.own(text, i, german, voice);
                boolean full = i > first
                        && Acts.own(text, i - 1, german, voice)
                        && (text.tokens.is(i, "will") || text.tokens.is(i, "shall") || text.tokens.is(i, "would"));
                if (short_ || full) {
                    return comes(i, voice);
                }
            }
        }
        return false;
    }

    /// Whether what follows a will is a doing; a `would` of the speaker's own mouth only supposes.
    private boolean comes(int will, Voice voice) {
        boolean direct = voice == Voice.TURN || voice == Voice.SENTENCE;
        boolean would = text.tokens.is(will, "would") || text.ends(will, "'d") || text.ends(will, "\u2019d");
        boolean later =
                text.ends(will, "'ll") || text.ends(will, "\u2019ll") || !would && !text.is(will, WordClass.CLITIC);
        int verb = text.tokens.is(will + 1, "never") ? will + 2 : will + 1;
        while (text.adverb(verb) && !is(verb, "UNWILLED")) {
            verb++;
        }
        if (!text.word(verb) || is(verb, "UNWILLED") || is(verb, "UNSURE") || text.is(verb, WordClass.NEG)) {
            return false;
        }
        if (text.tokens.is(verb, "be")) {
            return is(verb, "BACK");
        }
        if (later) {
            return true;
        }
        boolean clitic = text.is(will, WordClass.CLITIC);
        return would && !direct && (!clitic || is(verb, "BID") || is(verb, "DO"));
    }
}
