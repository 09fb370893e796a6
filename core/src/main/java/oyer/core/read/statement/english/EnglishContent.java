package oyer.core.read.statement.english;

import oyer.core.casefile.Statement.Act;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Quoted;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordKind;

/// Finds where the content of an indirect statement begins and ends.
final class EnglishContent {

    private final ClauseText text;

    EnglishContent(ClauseText text) {
        this.text = text;
    }

    /// Where a clause begins after a verb that ends at `verb`: at its `that`, behind `in an interview` or `on Friday`.
    int start(int verb, int end) {
        int i = verb + 1;
        if (i >= end || text.is(i, WordClass.THAT)) {
            return i;
        }
        int limit = Math.min(end, i + (occasion(i) ? 28 : 16));
        boolean time = text.is(i, WordClass.TIME) || text.tokens.is(i, "this") && text.is(i + 1, WordClass.TIME);
        if (time || text.is(i, WordClass.PREP) || text.adverb(i) || text.sign(i, ',')) {
            for (int j = i; j < limit; j++) {
                boolean that = text.tokens.is(j, "that") || text.tokens.is(j, "if") || text.tokens.is(j, "whether");
                if (that && !text.is(j - 1, WordClass.PREP)) {
                    return j;
                }
                Cue other = text.lexicon.verb(text.tokens, j);
                if (j > i && other != null && other.has('q') && text.kind(j, WordKind.VERB)) {
                    break; // by mentioning it and adding, "..."
                }
                if (text.quoted.opensAt(j) && long_(j)) {
                    return j;
                }
                if (text.sign(j, ',') && j > i && text.quoted.opensAt(j + 1)) {
                    return j + 1;
                }
                if (j > i + 1 && j < i + 7 && text.is(i, WordClass.PREP) && phrase(i + 1, j) && subject(j)) {
                    return j; // has said for weeks he will go
                }
                if (j > i && text.any(j, WordClass.PRO.bit()) && !text.is(j, WordClass.REL)
                        || text.is(j, WordClass.AUX) && !(j > i && text.capital(j))) {
                    break; // 3 May is no auxiliary
                }
            }
            // Tuesday he would: the time alone is skipped
            while (i < end && time(i)) {
                i++;
            }
            if (i < end && text.sign(i, ',') && i > verb + 1) {
                i++;
            }
        }
        return i;
    }

    /// `in an affidavit`, `at the hearing`: where something is said, of which more may be told before what is said.
    private boolean occasion(int i) {
        for (int j = i + 1; j < i + 5 && text.is(i, WordClass.PREP); j++) {
            if (text.is(j, WordClass.OCCASION)) {
                return true;
            }
        }
        return false;
    }

    /// Whether these words are one noun phrase.
    private boolean phrase(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean nominal = text.noun(i)
                    || text.is(i, WordClass.DET) && !text.is(i, WordClass.THAT)
                    || text.is(i, WordClass.TIME)
                    || text.kind(i, WordKind.ADJECTIVE)
                    || text.kind(i, WordKind.NUMBER);
            if (!nominal) {
                return false;
            }
        }
        return text.noun(to - 1) || text.is(to - 1, WordClass.TIME);
    }

    /// A pronoun with its verb.
    private boolean subject(int i) {
        int verb = i + 1;
        while (text.adverb(verb) || text.is(verb, WordClass.NEG) && !text.is(verb, WordClass.AUX)) {
            verb++;
        }
        return text.is(i, WordClass.CLITIC)
                || text.is(i, WordClass.PRO)
                        && !text.any(i, WordClass.REL.bit() | WordClass.OBJ.bit())
                        && (text.is(verb, WordClass.AUX) || text.kind(verb, WordKind.VERB));
    }

    /// Whether a clause begins here that has its own subject, and no relative: `and that (he left)`.
    boolean opensClause(int i) {
        return text.any(i, WordClass.PRO.bit() | WordClass.DET.bit() | WordClass.POSS.bit() | WordClass.CLITIC.bit())
                || text.any(i, WordClass.SUB.bit() | WordClass.PREP.bit() | WordClass.TIME.bit())
                || text.noun(i)
                || text.kind(i, WordKind.ADJECTIVE) && text.noun(i + 1);
    }

    private boolean time(int i) {
        return text.is(i, WordClass.TIME)
                || (text.tokens.is(i, "on") || text.tokens.is(i, "in")) && text.is(i + 1, WordClass.TIME)
                || (text.tokens.is(i, "late") || text.tokens.is(i, "early")) && text.is(i + 1, WordClass.TIME);
    }

    private boolean long_(int open) {
        Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(open));
        return stretch.last() - stretch.first() > 4;
    }

    /// Whether a word stands in a clause with which its sentence only leads to the main one: `While he says ..., she
    /// ...`, `Asked why ..., she ...`.
    boolean leading(int first, int token) {
        int opener = first;
        while (opener < token
                && (text.is(opener, WordClass.CONJ) || text.adverb(opener) && !text.is(opener, WordClass.SUB))) {
            opener++;
        }
        boolean leads = text.is(opener, WordClass.SUB)
                && !text.tokens.is(opener, "that")
                && !text.tokens.is(opener, "what")
                && !text.tokens.is(opener, "how")
                && !text.tokens.is(opener, "why");
        if (!leads) {
            return false;
        }
        for (int i = opener + 1; i < token; i++) {
            if (text.sign(i, ',') && main(i + 1, token + 1)) {
                return false;
            }
        }
        return true;
    }

    /// `As promised, she confessed`: what stands before the comma only leads to the clause, and nobody says it.
    boolean asBefore(int first, int comma) {
        return text.tokens.is(first, "as") && comma == first + 2;
    }

    /// Where what is said begins in a sentence that its cue follows: behind the place of a report
    /// (`WREXLEY (AP) - `), an open bracket, and what only joins it to the sentence before (`But`, `Meanwhile,`).
    int told(int first, int last) {
        int start = behindPlace(first, last);
        if (start < last && text.sign(start, '(') && !closes(start, last)) {
            start++;
        }
        boolean joins = text.tokens.is(start, "but") || text.tokens.is(start, "and") || text.tokens.is(start, "yet");
        if (joins && start + 2 < last) {
            start++;
            if (text.sign(start, ',')) {
                start++;
            }
        }
        boolean adverb = text.is(start, WordClass.ADV) && !text.any(start, WordClass.TIME.bit() | WordClass.SUB.bit());
        return adverb && text.sign(start + 1, ',') && start + 3 < last ? start + 2 : start;
    }

    private boolean closes(int open, int last) {
        for (int i = open + 1; i <= last; i++) {
            if (text.sign(i, ')')) {
                return true;
            }
        }
        return false;
    }

    private int behindPlace(int first, int last) {
        int i = first;
        while (i < last
                && i < first + 3
                && text.capital(i)
                && text.tokens.allCapitals(i)
                && text.tokens.length(i) > 2) {
            i++;
        }
        if (i == first) {
            return first;
        }
        if (text.sign(i, ',') && text.is(i + 1, WordClass.TIME)) {
            int day = i + 2;
            while (day < Math.min(last, i + 6) && (text.tokens.kind(day) == Kind.NUMBER || text.full(day))) {
                day++;
            }
            i = day; // WREXLEY, June 3 -
        }
        if (text.sign(i, '(')) {
            int close = i + 1;
            while (close < Math.min(last, i + 4) && !text.sign(close, ')')) {
                close++;
            }
            i = text.sign(close, ')') ? close + 1 : i;
        }
        while (i < last && text.dash(i) && !text.word(i + 1)) {
            i++;
        }
        return text.dash(i) && i + 3 < last ? i + 1 : first;
    }

    /// The last token of content that begins at `from`, in a sentence that ends before `end`.
    ///
    /// @param within whether the cue stands in a clause that leads to the main one, which follows the next comma
    /// @param present whether the cue is in the present tense: `says ... and said` is told within what he says
    int last(int from, int end, boolean within, boolean present) {
        return last(from, end, within, present, text.ends(from - 1, "ing"));
    }

    /// @param ing whether the cue is a participle, so that `and asking ...` is the speaker's next act
    int last(int from, int end, boolean within, boolean present, boolean ing) {
        boolean that = text.tokens.is(from, "that");
        int stop = end;
        for (int i = text.sign(from + 1, ',') ? from + 1 : from + 2; i < end; i++) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                int close = text.quoted.stretches().get(stretch).last();
                if (close >= end) {
                    return close; // that "we know him. He was there."
                }
                i = Math.max(i, Math.min(end - 1, close));
                if (text.sign(text.lastWithin(i), ',')
                        && i + 1 < end
                        && cuts(from, i, end, within, present, ing, that)) {
                    stop = i + 1; // the comma of American print stands inside the marks
                    break;
                }
                continue;
            }
            if (text.sign(i, ';') || cuts(from, i, end, within, present, ing, that)) {
                stop = i;
                break;
            }
        }
        int last = stop - 1;
        if (stop == end) {
            int stretch = text.quoted.at(last);
            boolean quote = stretch >= 0 && text.quoted.closesAt(last);
            if (!quote) {
                last = text.trimmed(from, last);
            }
        }
        while (last > from && (text.sign(last, ',') || text.dash(last))) {
            last--;
        }
        return last;
    }

    /// Whether the main clause takes over again here: `, according to`, `, adding that`, `, but she said`, `, compared
    /// with`.
    private boolean cuts(int from, int i, int end, boolean within, boolean present, boolean ing, boolean that) {
        if (text.is(i, WordClass.CONJ) && !text.sign(i - 1, ',')) {
            int verb = i + 1;
            while (verb < end && (text.adverb(verb) || text.is(verb, WordClass.AUX) || text.is(verb, WordClass.NEG))) {
                verb++;
            }
            Cue cue = verb < end ? text.lexicon.verb(text.tokens, verb) : null;
            boolean plain = verb <= i + 2 && !text.is(verb - 1, WordClass.AUX);
            if (cue == null || !cue.speech() || cue.has('x')) {
                return false;
            }
            if (text.ends(verb, "ing")) {
                return ing && plain;
            }
            boolean turn = text.tokens.is(i, "but") && !present;
            return turn && (cue.has('q') || cue.has('e'))
                    || plain && cue.has('q') && (!present || text.ends(verb, "s"));
        }
        boolean comma = text.sign(i, ',') || text.quoted.closesAt(i) && text.sign(text.lastWithin(i), ',');
        if (!comma && !text.dash(i)) {
            return false;
        }
        int next = i + 1;
        if (next >= end || text.thousands(i)) {
            return false;
        }
        if (within && comma && main(next, end) && !(text.is(next, WordClass.AUX) && verbless(from, i))) {
            return true;
        }
        if (comma && judged(next, end)) {
            return true;
        }
        if (!that && !present && comma && appended(next, end)) {
            return true;
        }
        if (text.tokens.is(next, "then") && text.lexicon.verb(text.tokens, next + 1) != null) {
            return true;
        }
        if (text.tokens.is(next, "according") || text.tokens.is(next, "compared") || text.tokens.is(next, "citing")) {
            return true;
        }
        if (text.ends(next, "ing")
                && text.cue(next)
                && !text.tokens.is(next, "considering")
                && !text.tokens.is(next, "assuming")) {
            return true;
        }
        boolean turns = text.tokens.is(next, "while")
                || text.tokens.is(next, "but")
                || text.tokens.is(next, "although")
                || text.tokens.is(next, "though");
        if (text.tokens.is(next, "while") && (text.quoted.at(next + 1) >= 0 || inserted(next, end))) {
            return false;
        }
        if (turns && !that) {
            return !text.tokens.is(next, "but") || !shared(next + 1, end);
        }
        return text.is(next, WordClass.CONJ)
                && (takesBack(next + 1) || goesOn(next + 1) || cueWithin(next + 1, Math.min(end, next + 9)));
    }

    /// `that the marks found on the sill, are hers`: no verb has stood yet that the subject of what is told could
    /// have, but a participle.
    private boolean verbless(int from, int comma) {
        for (int i = from + 1; i < comma; i++) {
            boolean participle = text.noun(i - 1) && text.is(i + 1, WordClass.PREP);
            if (text.is(i, WordClass.AUX) || text.kind(i, WordKind.VERB) && !text.ends(i, "ing") && !participle) {
                return false;
            }
        }
        return true;
    }

    /// `he said it was Berg, who lives in Holm.`, `..., a clerk of the court.`: what is added about the last
    /// noun in the writer's own present, up to the end of the sentence, is the writer's.
    private boolean appended(int from, int end) {
        boolean relative =
                text.tokens.is(from, "who") || text.tokens.is(from, "which") || text.tokens.is(from, "whose");
        boolean noun = text.tokens.is(from, "a") || text.tokens.is(from, "an") || text.tokens.is(from, "the");
        boolean now = text.any(from + 1, WordClass.AUX.bit() | WordClass.ADV.bit()) && text.ends(from + 1, "s")
                || text.tokens.is(from + 1, "is")
                || text.tokens.is(from + 1, "have")
                || text.tokens.is(from + 1, "are")
                || text.kind(from + 1, WordKind.VERB) && text.ends(from + 1, "s");
        boolean was = text.tokens.is(from + 1, "was") || text.tokens.is(from + 1, "does");
        if (relative && (!now || was) || noun && text.capital(from + 1)) {
            return false;
        }
        if (!relative && !noun || !text.noun(from - 2) && !text.quoted.closesAt(from - 1)) {
            return false;
        }
        boolean open = relative;
        for (int i = from + 1; i < end; i++) {
            open |= text.any(i, WordClass.REL.bit() | WordClass.THAT.bit());
            boolean finite = text.is(i, WordClass.AUX)
                    || text.kind(i, WordKind.VERB) && !text.ends(i, "ing") && !text.ends(i, "ed");
            if (finite && !open || text.sign(i, ',') || text.dash(i) || text.is(i, WordClass.CONJ) && noun) {
                return false;
            }
        }
        return true;
    }

    /// `, which the judge called an outrage.`: somebody speaks of what is told, and it is no part of that.
    private boolean judged(int from, int end) {
        if (!text.tokens.is(from, "which") && !text.tokens.is(from, "whom")) {
            return false;
        }
        int verb = from + 1;
        while (verb < Math.min(end, from + 5)
                && (text.noun(verb)
                        || text.any(verb, WordClass.PRO.bit() | WordClass.DET.bit() | WordClass.POSS.bit()))) {
            verb++;
        }
        boolean subject = verb > from + 1;
        while (verb < end && text.any(verb, WordClass.AUX.bit() | WordClass.ADV.bit())) {
            verb++;
        }
        Cue cue = verb < end && subject ? text.lexicon.verb(text.tokens, verb) : null;
        for (int k = verb + 1; k < end; k++) {
            if (text.sign(k, ',') && text.quoted.at(k) < 0) {
                return false; // the men, which he called rats, ran
            }
        }
        return cue != null && cue.speech() && !cue.has('s') && !cue.has('x');
    }

    /// `, while late,`: a few words between commas, and no clause.
    private boolean inserted(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + 5); i++) {
            if (text.sign(i, ',')) {
                return true;
            }
            if (text.any(i, WordClass.AUX.bit() | WordClass.PRO.bit()) || text.quoted.at(i) >= 0) {
                return false;
            }
        }
        return false;
    }

    /// `..., but found him guilty`, `..., but because of that`: what follows `but` has no subject of its own and is
    /// part of what is told.
    private boolean shared(int token, int end) {
        int at = token;
        while (at < end && (text.adverb(at) || text.is(at, WordClass.NEG)) && !text.is(at, WordClass.AUX)) {
            at++;
        }
        boolean verb = text.is(at, WordClass.AUX) || text.kind(at, WordKind.VERB) && !text.noun(at);
        Cue cue = text.lexicon.verb(text.tokens, at);
        boolean speaks = cue != null && (cue.speech() || cue.clause()) && !text.is(at, WordClass.AUX);
        return verb && !speaks
                || text.tokens.is(at, "because")
                || text.tokens.is(at, "that")
                        && (text.any(at + 1, WordClass.DET.bit() | WordClass.PRO.bit())
                                || text.kind(at + 1, WordKind.NAME))
                || text.tokens.is(at, "rather")
                || text.tokens.is(at, "to");
    }

    /// `..., and accused him`: the speaker's next act, whatever it takes.
    private boolean goesOn(int token) {
        int at = token;
        while (text.adverb(at)) {
            at++;
        }
        Cue cue = text.lexicon.verb(text.tokens, at);
        return cue != null && cue.speech() && !cue.has('x') && text.ends(at, "ed") && text.kind(at, WordKind.VERB);
    }

    /// `..., and withdrew that`: the speaker's own next act and no part of what was said.
    private boolean takesBack(int token) {
        int at = token;
        while (text.adverb(at)) {
            at++;
        }
        Cue cue = text.lexicon.verb(text.tokens, at);
        return cue != null && cue.act() == Act.RETRACTS && text.kind(at, WordKind.VERB);
    }

    private boolean cueWithin(int from, int to) {
        if (text.is(from, WordClass.AUX)) {
            int verb = from + 1;
            while (text.any(verb, WordClass.AUX.bit() | WordClass.NEG.bit()) || text.adverb(verb)) {
                verb++;
            }
            return text.lexicon.verb(text.tokens, verb) != null
                    && text.is(verb + 1, WordClass.THAT)
                    && !text.tokens.is(verb + 1, "what"); // but has not decided: the subject is that of what is told
        }
        for (int i = from; i < to; i++) {
            Cue cue = text.lexicon.verb(text.tokens, i);
            boolean object =
                    text.is(i + 1, WordClass.OBJ) && !text.is(i + 2, WordClass.THAT) && !text.quoted.opensAt(i + 2);
            if (cue != null && cue.clause() && cue.speech() && !cue.has('x') && !object) {
                return true; // but not: nobody wrote it down
            }
            if (text.sign(i, ',')) {
                return false;
            }
        }
        return false;
    }

    /// Whether the main clause begins here: a subject or a finite verb, and no further item of a row.
    private boolean main(int next, int end) {
        if (text.is(next, WordClass.CONJ) || text.is(next, WordClass.SUB) || text.is(next, WordClass.PREP)) {
            return false;
        }
        for (int i = next; i < Math.min(end, next + 12); i++) {
            if (text.any(i, WordClass.AUX.bit() | WordClass.CLITIC.bit())
                    || text.kind(i, WordKind.VERB) && !text.ends(i, "ing")) {
                return true;
            }
            if (text.sign(i, ',') || text.is(i, WordClass.REL)) {
                return false;
            }
        }
        return false;
    }
}
