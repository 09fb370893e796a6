package oyer.core.read.statement.english;

import oyer.core.casefile.Statement.Act;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Quoted;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordKind;

/// What may stand around an English cue: whether a word is the verb that it looks like, whether what follows can be its
/// content, and to whom it is said.
final class EnglishFrames {

    private final ClauseText text;

    private final EnglishHearer hearers;

    EnglishFrames(ClauseText text) {
        this.text = text;
        this.hearers = new EnglishHearer(text);
    }

    /// To whom it is said, by what stands behind the verb.
    Range hearer(int from, int end) {
        return hearers.at(from, end);
    }

    /// Whether a sentence begins with words that lead to its subject (`In June, ...`) and not with content.
    boolean leads(int first) {
        return text.ly(first)
                || text.is(first, WordClass.PREP)
                || text.is(first, WordClass.SUB)
                || text.is(first, WordClass.CONJ) && text.is(first + 1, WordClass.PREP)
                || text.adverb(first)
                || text.is(first, WordClass.TIME)
                || text.ends(first, "ing") && text.plain(first)
                || text.ends(first, "ed") && text.any(first + 1, WordClass.PREP.bit() | WordClass.THAT.bit());
    }

    /// Whether a verb that stands in a tense is among these words.
    boolean finite(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.any(i, WordClass.AUX.bit() | WordClass.CLITIC.bit())
                    || text.kind(i, WordKind.AUXILIARY)
                    || text.kind(i, WordKind.VERB) && !text.ends(i, "ing")) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause or a quotation begins soon after a verb.
    boolean lead(int after, int end) {
        for (int i = after; i < Math.min(end, after + 14); i++) {
            if (text.tokens.is(i, "that") || text.quoted.opensAt(i) || text.sign(i, ':')) {
                return true;
            }
        }
        return false;
    }

    /// Whether a word that may be a noun is a verb here: a subject agrees before it, and what it takes stands behind
    /// it.
    boolean nounlessBefore(Cue cue, int left, int first, int after) {
        if (left < first) {
            return false;
        }
        if (text.is(left, WordClass.PRO) || text.is(left, WordClass.REL)) {
            return true;
        }
        boolean noun = text.nounlike(left) && !text.possessive(left);
        boolean singular = text.ends(after - 1, "s");
        boolean agrees = singular != (text.ends(left, "s") && !text.ends(left, "ss"));
        boolean object =
                text.any(after, WordClass.DET.bit() | WordClass.PRO.bit() | WordClass.POSS.bit() | WordClass.THAT.bit())
                        || text.capital(after)
                        || text.quoted.opensAt(after)
                        || cue.has('i') && text.tokens.is(after, "to")
                        || cue.has('s') && text.is(left, WordClass.SOURCE) && text.noun(after);
        return noun && agrees && object;
    }

    /// As above, and the noun before it opens its phrase: `Lund plans to`, `the board wants it`, and not `a report by
    /// swing states that`.
    boolean subjectOf(Cue cue, int left, int first, int after) {
        boolean opens = text.any(left, WordClass.PRO.bit() | WordClass.REL.bit())
                || text.any(left - 1, WordClass.DET.bit() | WordClass.POSS.bit())
                || cue.has('s') && text.is(left, WordClass.SOURCE)
                || text.kind(left, WordKind.NAME) && !text.capital(after - 1);
        boolean infinitive = text.tokens.is(after, "to") && !text.is(left - 1, WordClass.PREP);
        return (opens || !cue.has('x'))
                && (!text.tokens.is(after, "to") || infinitive)
                && nounlessBefore(cue, left, first, after);
    }

    /// Whether the subject stands behind its verb and ends the clause there: `, said Lund.`, not `, said Lund had
    /// left`.
    boolean inverts(int verb, int end) {
        int after = verb + 1;
        if (after >= end || lead(after, end)) {
            return false;
        }
        if (text.is(after, WordClass.PRO)) {
            int next = after + 1;
            return next >= end || !text.word(next) || text.is(next, WordClass.PREP) || text.is(next, WordClass.TIME);
        }
        return (text.capital(after) || text.is(after, WordClass.DET)) && onlyNoun(after, end);
    }

    /// Whether a clause goes on here with its verb: `, said the witness could` has its subject before the comma.
    boolean goesOn(int token, int end) {
        return token < end && text.is(token, WordClass.AUX);
    }

    private boolean onlyNoun(int from, int end) {
        for (int i = from; i < end; i++) {
            boolean stop = text.full(i) && text.tokens.gap(i) == Gap.NONE && i + 1 >= end;
            if (stop || text.sign(i, ',') || text.is(i, WordClass.REL)) {
                return true;
            }
            boolean verb = text.kind(i, WordKind.VERB)
                    && !text.capital(i)
                    && i > from
                    && !text.ends(i, "ing")
                    && !text.noun(i + 1);
            if (verb || text.is(i, WordClass.AUX) || text.is(i, WordClass.VERB)) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but a time follows: `, she said on Tuesday.`
    boolean closes(int after, int end) {
        int i = after;
        while (i < end && i < after + 4 && (text.is(i, WordClass.TIME) || text.tokens.is(i, "on") || text.adverb(i))) {
            i++;
        }
        return i >= end || text.full(i);
    }

    /// The first token behind a time that begins at `from`: `on Tuesday`, `last week`, `Friday`.
    int behindTime(int from, int end) {
        int i = from;
        while (i < end
                && i < from + 5
                && (text.is(i, WordClass.TIME)
                        || (text.tokens.is(i, "on") || text.tokens.is(i, "this")) && text.is(i + 1, WordClass.TIME)
                        || i > from && text.tokens.kind(i) == Kind.NUMBER)) {
            i++;
        }
        return i;
    }

    /// Whether a noun or two and a colon follow: the label of a form.
    boolean label(int from, int end) {
        int i = from;
        while (i < Math.min(end, from + 2) && text.noun(i)) {
            i++;
        }
        return i > from && text.sign(i, ':');
    }

    /// Whether an aside is over here: at the sentence's end, a semicolon, a dash, a bracket.
    boolean breaks(int token, int end) {
        return token >= end
                || text.full(token)
                || text.sign(token, ';')
                || text.sign(token, ')')
                || text.sign(token, ',')
                || text.dash(token) && !text.word(token + 1) == text.dash(token + 1);
    }

    /// The first token behind the one who is told, when it is told to somebody and the clause ends there: `, he told
    /// them.`; else `after`.
    int behindHearer(Cue cue, int after, int end) {
        if (!cue.has('h') || after >= end || text.is(after, WordClass.THAT)) {
            return after;
        }
        Range hearer = hearer(after, end);
        int next = hearer.last() + 1;
        int moment = behindTime(next, end);
        boolean closed = hearer.exists() && (moment >= end || text.full(moment) || text.sign(moment, ','));
        return closed ? next : after;
    }

    /// Inside a statement only plain speech with its clause is taken for another: he says that *she said that* ...
    boolean strong(Cue cue, int verb) {
        boolean deed = cue.act() == Act.ADMITS && !text.ends(verb, "ing") && text.is(verb - 1, WordClass.AUX);
        return deed && text.kind(verb, WordKind.VERB)
                || cue.clause()
                        && cue.has('q')
                        && cue.speech()
                        && !cue.has('x')
                        && !text.ends(verb, "ing")
                        && (text.tokens.is(verb + 1, "that")
                                || text.quoted.opensAt(verb + 1)
                                || text.quoted.opensAt(verb + 2));
    }

    /// `a house called "Loose Ends"`: a name and no speech.
    boolean named(int open) {
        Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(open));
        if (stretch.last() - stretch.first() > 5) {
            return false;
        }
        for (int i = stretch.first() + 1; i < stretch.last(); i++) {
            if (text.word(i) && !text.capital(i)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a quotation is all of what follows, and not some quoted words of an indirect statement.
    boolean whole(int open, int end) {
        Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(open));
        int after = stretch.last() + 1;
        return after >= end
                || text.sign(after, ',')
                || text.full(after)
                || text.sign(after, ';')
                || text.dash(after)
                || text.is(after, WordClass.CONJ)
                || text.full(text.lastWithin(stretch.last()));
    }

    /// Whether what follows can be content of this verb without `that`.
    boolean fits(Cue cue, int start, int end) {
        boolean phoned = text.is(start, WordClass.OBJ)
                && (start + 1 >= end || !text.word(start + 1) && !text.quoted.opensAt(start + 1))
                && cue.has('q')
                && cue.has('n')
                && cue.act() == Act.ASSERTS;
        boolean believed = cue.clause() && text.is(start, WordClass.OBJ) && text.sign(start + 1, ',');
        if (believed || phoned || cue.has('t') && text.tokens.is(start, "of")) {
            return false;
        }
        if (cue.has('i') && text.tokens.is(start, "to")) {
            return true;
        }
        if (text.is(start, WordClass.CONJ) || text.full(start)) {
            return false;
        }
        if (cue.has('n') && !text.is(start, WordClass.PREP)) {
            return !text.tokens.is(start, "as") && !text.tokens.is(start, "off");
        }
        if (cue.has('a') && !cue.clause()) {
            return true;
        }
        if (text.tokens.is(start, "to") && cue.clause() && !cue.has('h')) {
            return false; // adding to his share
        }
        if (cue.clause() && !cue.has('n')) {
            boolean saying = !text.is(start, WordClass.PREP) || clauseFollows(start, end);
            return saying
                    && clauseFollows(start, end)
                    && !text.dash(start)
                    && !(text.is(start, WordClass.PREP) && !cue.speech());
        }
        return cue.act() == Act.ACCUSES && text.is(start, WordClass.OBJ);
    }

    /// Whether a subject and a verb stand within the next words.
    boolean clauseFollows(int from, int end) {
        if (text.is(from, WordClass.CLITIC)) {
            return true;
        }
        for (int i = from + 1; i < Math.min(end, from + 25); i++) {
            if (text.sign(i, ';')) {
                return false;
            }
            if (text.any(i, WordClass.AUX.bit() | WordClass.VERB.bit() | WordClass.CLITIC.bit())
                    || text.ends(i, "ed")
                    || text.lexicon.verb(text.tokens, i) != null
                    || text.tokens.is(from, "no")
                    || text.tokens.is(from, "yes")
                    || text.is(i - 1, WordClass.PRO)
                    || text.ends(i, "s") && text.plain(i) && !text.capital(i)) {
                return true;
            }
        }
        return false;
    }

    /// `a quip`, `the call`: what an article stands before is no verb.
    boolean article(int token) {
        return text.tokens.is(token, "a")
                || text.tokens.is(token, "an")
                || text.tokens.is(token, "the")
                || text.tokens.is(token, "no")
                || text.tokens.is(token, "every");
    }

    /// `the contested race`, `his preferred venue`: a participle before its noun.
    boolean attributive(int verb, int group, int last) {
        int left = group - 1;
        boolean opens = text.is(left, WordClass.DET)
                        && !text.is(left, WordClass.PRO)
                        && !text.tokens.is(left, "all")
                        && !text.tokens.is(left, "both")
                        && !text.tokens.is(left, "that")
                || text.is(left, WordClass.POSS) && !text.tokens.is(left, "her")
                || text.kind(left, WordKind.ADJECTIVE) && !text.capital(left) && !text.is(left, WordClass.PRO);
        boolean counted = text.kind(left, WordKind.NUMBER) || text.tokens.kind(left < 0 ? 0 : left) == Kind.NUMBER;
        return (opens || counted)
                && (text.ends(verb, "ed") || text.ends(verb, "ing"))
                && (text.noun(last + 1) || text.kind(last + 1, WordKind.ADJECTIVE));
    }

    /// Who says it in the words before `and I quote`: the one word before their verb of speech.
    Range tells(int last, int first) {
        for (int i = last; i > first; i--) {
            Cue cue = text.lexicon.verb(text.tokens, i);
            if (cue != null && cue.speech()) {
                boolean subject = text.is(i - 1, WordClass.PRO) || text.capital(i - 1);
                return subject ? new Range(i - 1, i - 1) : Range.NONE;
            }
        }
        return Range.NONE;
    }

    /// `States he was at home.`: a note whose subject is in the head.
    boolean note(Cue cue, int verb, int lastOfVerb, int end) {
        int left = verb - 1;
        boolean opens = left < 0 || text.full(left) || !text.word(left) || text.tokens.is(left, "m");
        boolean again = left >= 0 && text.adverb(left) && text.capital(left); // Now says, Also states
        return (text.capital(verb) && opens || again)
                && cue.speech()
                && text.ends(verb, "s")
                && !text.sign(left, ',')
                && !text.tokens.allCapitals(verb)
                && lastOfVerb + 1 < end
                && !text.is(lastOfVerb + 1, WordClass.PREP)
                && !text.sign(lastOfVerb + 1, ':');
    }

    /// `denied the motion`, `denied a new trial`: a ruling, and nobody's denial of a fact.
    boolean granted(Range object) {
        for (int i = object.first(); i <= Math.min(object.last(), object.first() + 5); i++) {
            if (text.is(i, WordClass.GRANTED)) {
                return true;
            }
            if (text.is(i, WordClass.THAT) || text.ends(i, "ing")) {
                return false;
            }
        }
        return false;
    }

    /// `a poll shows`, `the records show`: what tells something without anybody speaking.
    boolean source(Range subject) {
        for (int i = subject.first(); subject.exists() && i <= Math.min(subject.last(), subject.first() + 8); i++) {
            if (text.is(i, WordClass.SOURCE)) {
                return true;
            }
        }
        return false;
    }

    /// Whether an infinitive is itself a cue, with something to follow it.
    boolean inner(int verb, int end) {
        if (verb >= end) {
            return false; // the text breaks off behind the `to`
        }
        int at = verb;
        while (at + 1 < end && text.adverb(at) && !text.kind(at, WordKind.VERB)) {
            at++;
        }
        Cue cue = text.lexicon.verb(text.tokens, at);
        return cue != null
                && text.kind(at, WordKind.VERB)
                && at + 2 < end
                && text.word(at + 1)
                && (cue.has('n') || cue.clause() && text.is(at + 1, WordClass.THAT));
    }

    /// `about`, `of`: what is spoken of follows; `about half of it` is an amount.
    boolean topic(int token) {
        boolean counts = text.tokens.kind(token + 1 < text.tokens.size() ? token + 1 : token) == Kind.NUMBER
                || text.kind(token + 1, WordKind.NUMBER)
                || text.tokens.is(token + 1, "half");
        return text.tokens.is(token, "about") && !counts
                || text.tokens.is(token, "of")
                || text.tokens.is(token, "on") && !text.is(token + 1, WordClass.TIME)
                || text.tokens.is(token, "against")
                || text.tokens.is(token, "over") && !counts;
    }

    /// Whether a clause without `that` begins here and not a noun alone: `suggested Lund had left`.
    boolean bareClause(int from, int end) {
        if (text.ends(from, "ing") && text.kind(from, WordKind.VERB)) {
            return false; // proposed banning them and left
        }
        boolean pronoun = text.is(from, WordClass.PRO)
                && (!text.is(from, WordClass.OBJ) || text.any(from + 1, WordClass.AUX.bit() | WordClass.VERB.bit()));
        if (pronoun || text.is(from, WordClass.CLITIC)) {
            return true;
        }
        for (int i = from; i < Math.min(end, from + 14); i++) {
            if (text.quoted.at(i) >= 0) {
                i = text.quoted.stretches().get(text.quoted.at(i)).last();
                continue;
            }
            if (text.is(i, WordClass.AUX) || text.kind(i, WordKind.AUXILIARY)) {
                return i > from
                        && !text.tokens.is(i, "being")
                        && !text.tokens.is(i, "be")
                        && !text.is(i - 1, WordClass.PRO);
            }
            boolean next = text.is(i, WordClass.CONJ) && text.kind(i + 1, WordKind.VERB); // echoed it and left
            if (text.sign(i, ',')
                    || next
                    || text.is(i, WordClass.SUB)
                    || text.is(i, WordClass.REL)
                    || text.tokens.is(i, "to")) {
                return false;
            }
            boolean finite = text.kind(i, WordKind.VERB)
                    && !text.ends(i, "ing")
                    && !text.noun(i + 1)
                    && (!text.ends(i, "ed") && !text.ends(i, "en") || !text.is(i + 1, WordClass.PREP));
            if (finite && i > from) {
                return !text.is(i - 1, WordClass.PRO);
            }
        }
        return false;
    }

    /// Whether a noun with its auxiliary, or a pronoun with its verb, begins here beyond doubt: `wrote the man had
    /// left`.
    boolean plainClause(int from, int end) {
        if (text.is(from, WordClass.PRO) && !text.is(from, WordClass.OBJ) && !text.is(from, WordClass.REL)) {
            return text.is(from + 1, WordClass.AUX) || text.kind(from + 1, WordKind.VERB);
        }
        for (int i = from; i < Math.min(end, from + 9); i++) {
            if (text.is(i, WordClass.AUX)) {
                return i > from && text.noun(i - 1) && !text.ends(i, "ing");
            }
            boolean goesOn = text.noun(i)
                    || text.kind(i, WordKind.ADJECTIVE)
                    || text.kind(i, WordKind.NUMBER)
                    || text.any(i, WordClass.DET.bit() | WordClass.POSS.bit())
                    || i > from && text.tokens.is(i, "of");
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }

    /// Whether the subject stands behind what its clause leaves out: `which she says is gone`, `a bag he said was his`.
    boolean relative(Range subject, int first) {
        int before = subject.first() - 1;
        if (!subject.exists() || before < first) {
            return false;
        }
        boolean which = text.is(before, WordClass.REL) || text.tokens.is(before, "what");
        boolean contact = text.kind(before, WordKind.NOUN)
                && (text.is(subject.first(), WordClass.PRO) || text.capital(subject.first()));
        return which || contact;
    }

    /// Whether the clause has its object before its subject and ends behind its verb: `which he denies.`
    boolean leftOut(Range subject, int after, int first, int end) {
        int before = subject.first() - 1;
        boolean which = subject.exists()
                && before >= first
                && (text.tokens.is(before, "which")
                        || text.tokens.is(before, "what")
                        || text.tokens.is(before, "whom")
                        || text.tokens.is(before, "something"));
        int behind = behindTime(after, end);
        return which && (behind >= end || text.full(behind) || text.sign(behind, ',') || text.sign(behind, ')'));
    }

    /// Whether the clause of this subject only leads to the main one: `If he says ..., she ...`, `the man who said
    /// ...`.
    boolean subordinate(Range subject) {
        if (!subject.exists()) {
            return false;
        }
        if (text.is(subject.first(), WordClass.REL) && subject.first() == subject.last()) {
            return true;
        }
        int before = subject.first() - 1;
        boolean opens = before < 1
                || text.full(before - 1)
                || text.sign(before - 1, ',')
                || text.tokens.gap(before) == Gap.BLOCK;
        return before >= 0
                && opens
                && text.is(before, WordClass.SUB)
                && !text.is(before, WordClass.THAT)
                && !text.is(before, WordClass.REL);
    }
}
