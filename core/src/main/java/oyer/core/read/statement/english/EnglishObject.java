package oyer.core.read.statement.english;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordKind;

/// Finds where the object of a verb ends: the noun phrase with what belongs to it, without the time, the place, the
/// reason and the second predicate that may follow.
final class EnglishObject {

    private final ClauseText text;

    EnglishObject(ClauseText text) {
        this.text = text;
    }

    /// The last token of an object that begins at `from`, in a sentence that ends before `end`.
    int last(int from, int end) {
        return last(from, end, false);
    }

    /// @param embedded whether the verb describes a noun that has its own verb behind the object: `those who backed him
    ///     | left`, `a paper that names Lund | says`
    int last(int from, int end, boolean embedded) {
        if (from + 1 < end && pronoun(from) && behindPronoun(from + 1)) {
            return from;
        }
        boolean clause = opensClause(from) || text.tokens.is(from, "having") || text.tokens.is(from, "being");
        boolean infinitive = text.tokens.is(from, "to");
        boolean ing = text.ends(from - 1, "ing");
        boolean gerund = text.ends(from, "ing") && text.kind(from, WordKind.VERB);
        boolean inner = clause; // a time behind a verb within the object is that verb's own
        int i = from + 1;
        for (; i < end; i++) {
            if (text.quoted.at(i) >= 0) {
                i = text.quoted.stretches().get(text.quoted.at(i)).last();
                if (i >= end) {
                    return i; // the quoted words go on over the end of their sentence
                }
                if (text.sign(text.lastWithin(i), ',') && i + 1 < end && !list(i, end)) {
                    i++;
                    break; // the comma of American print stands inside the marks
                }
                continue;
            }
            if (text.sign(i, ':') && names(i, end)) {
                continue;
            }
            if (text.sign(i, ';') || text.sign(i, ':') || text.dash(i)) {
                break;
            }
            if (text.sign(i, '(')) {
                int close = i;
                while (close < end && !text.sign(close, ')')) {
                    close++;
                }
                i = close;
                continue;
            }
            if (text.sign(i, ',')) {
                if (text.thousands(i) || text.withinPlace(i)) {
                    continue; // 54,000; Fairfield, Iowa
                }
                int close = inserted(i, end);
                if (close > i) {
                    i = close;
                    continue;
                }
                if (list(i, end) || narrows(i + 1) || headless(from, i)) {
                    continue;
                }
                break;
            }
            if (!clause && !infinitive && (says(i) || !gerund && asides(i, end) || embedded && outer(i))) {
                break;
            }
            clause |= opensClause(i) || text.is(i, WordClass.CLITIC);
            inner |= clause || text.kind(i, WordKind.VERB) && i > from + 1;
            if (!clause && !infinitive && text.is(i, WordClass.CONJ) && opensMain(i + 1, end, ing)) {
                break;
            }
            if (text.is(i, WordClass.CONJ)
                            && (joinsPredicate(i, end, infinitive || clause)
                                    || infinitive && text.ends(i + 1, "ed") && text.kind(i + 1, WordKind.VERB))
                    || reason(i)
                    || !inner && when(i, end, infinitive)) {
                break;
            }
            boolean finite = text.is(i, WordClass.AUX) || text.kind(i, WordKind.AUXILIARY);
            if (finite && !clause && !infinitive) {
                if (subjectOfRelative(i - 1)) {
                    clause = true;
                } else if (!text.tokens.is(i, "being") && !text.tokens.is(i, "having") && !text.tokens.is(i, "be")) {
                    break;
                }
            }
        }
        int last = Math.min(i, end) - 1;
        if (text.quoted.at(last) < 0) {
            last = text.trimmed(from, last);
        }
        while (last > from
                && (text.full(last) && text.quoted.at(last) < 0 && !text.letters(last)
                        || text.sign(last, ',')
                        || text.dash(last))) {
            last--;
        }
        return last;
    }

    private boolean pronoun(int i) {
        return text.is(i, WordClass.OBJ)
                && !(text.is(i, WordClass.POSS)
                        && (text.noun(i + 1) || text.kind(i + 1, WordKind.ADJECTIVE) || text.capital(i + 1)));
    }

    /// `endorsed her | early`, `opposes it | in public`, `praised him | and left`: behind a pronoun neither what it is
    /// taken for nor a reason follows.
    private boolean behindPronoun(int i) {
        return text.tokens.is(i, "early")
                || text.tokens.is(i, "in")
                || text.tokens.is(i, "at")
                || text.tokens.is(i, "from")
                || text.tokens.is(i, "during")
                || text.is(i, WordClass.CONJ) && text.kind(i + 1, WordKind.VERB)
                || text.kind(i, WordKind.VERB) && !text.ends(i, "ing") && !text.ends(i, "ed");
    }

    /// The verb of the clause around the object: a finite one behind a noun, with no subject of its own.
    private boolean outer(int i) {
        boolean finite = text.kind(i, WordKind.VERB) && !text.ends(i, "ing") && !text.attributive(i);
        boolean participle = (text.ends(i, "ed") || text.ends(i, "en"))
                && !text.any(i + 1, WordClass.DET.bit() | WordClass.POSS.bit() | WordClass.PRO.bit());
        return finite
                && !participle
                && !text.tokens.is(i - 1, "to")
                && !text.possessive(i - 1)
                && !text.is(i - 1, WordClass.CONJ);
    }

    /// `which she says is gone, | will be replaced`: the comma behind which the outer clause has its verb.
    int relativeEnd(int from, int last) {
        for (int i = from + 1; i < last; i++) {
            if (text.sign(i, ',')
                    && (text.is(i + 1, WordClass.AUX) || text.kind(i + 1, WordKind.VERB) && !text.ends(i + 1, "ing"))) {
                return i - 1;
            }
        }
        return last;
    }

    /// `the matter said`: the verb of the clause in which the object stands.
    private boolean says(int i) {
        Cue cue = text.lexicon.verb(text.tokens, i);
        return cue != null
                && cue.clause()
                && cue.has('q')
                && !cue.has('x')
                && !text.ends(i, "ing")
                && text.kind(i, WordKind.VERB)
                && text.noun(i - 1)
                && !text.noun(i + 1);
    }

    /// `: the door and the lamp`: what the noun before a colon names, and no clause or quotation.
    private boolean names(int colon, int end) {
        if (text.quoted.at(colon + 1) >= 0 || colon + 2 >= end) {
            return false;
        }
        for (int i = colon + 1; i < end; i++) {
            boolean finite = text.any(i, WordClass.AUX.bit() | WordClass.CLITIC.bit())
                    || text.kind(i, WordKind.AUXILIARY)
                    || text.kind(i, WordKind.VERB) && !text.ends(i, "ing");
            if (finite && !text.is(i - 1, WordClass.REL) && !text.attributive(i)) {
                return false;
            }
            if (text.is(i, WordClass.REL) || text.tokens.is(i, "to")) {
                return i > colon + 1;
            }
            if (text.is(i, WordClass.SUB)) {
                return false;
            }
        }
        return true;
    }

    /// `, including the lamp`, `, not the door`, `, from the yard to the gate`: it says which of them.
    private boolean narrows(int i) {
        return text.tokens.is(i, "including")
                || text.tokens.is(i, "such")
                || text.tokens.is(i, "not")
                || text.tokens.is(i, "like")
                || text.tokens.is(i, "among")
                || text.tokens.is(i, "from")
                || text.tokens.is(i, "especially");
    }

    /// `blamed Lund, the porter, for it`: a noun between two commas, behind which the object goes on with a
    /// preposition or an infinitive.
    private int inserted(int comma, int end) {
        int close = comma + 1;
        while (close < Math.min(end, comma + 14) && !text.sign(close, ',')) {
            if (text.any(close, WordClass.AUX.bit() | WordClass.CONJ.bit() | WordClass.PRO.bit())
                    || text.kind(close, WordKind.VERB) && !text.attributive(close)) {
                return comma;
            }
            close++;
        }
        boolean goesOn = close + 1 < end
                && text.sign(close, ',')
                && (text.tokens.is(comma + 1, "not") && text.noun(close + 1)
                        || text.tokens.is(close + 1, "for")
                        || text.tokens.is(close + 1, "of")
                        || text.tokens.is(close + 1, "as")
                        || text.tokens.is(close + 1, "to"));
        return goesOn ? close : comma;
    }

    /// `blamed him when he came`, `dropped the plan after cutting ties`: a clause of time.
    private boolean asides(int i, int end) {
        boolean time = text.tokens.is(i, "when")
                || text.tokens.is(i, "while")
                || text.tokens.is(i, "after")
                || text.tokens.is(i, "before");
        if (!time && !text.tokens.is(i, "as")) {
            return false;
        }
        int next = i + 1;
        while (next < end && text.adverb(next)) {
            next++;
        }
        if (time && !text.tokens.is(i, "while") && text.ends(next, "ing") && text.kind(next, WordKind.VERB)) {
            return true;
        }
        boolean subject = text.is(next, WordClass.PRO)
                || text.kind(next, WordKind.NAME)
                || time && (text.any(next, WordClass.DET.bit() | WordClass.POSS.bit()) || text.noun(next));
        if (!subject || text.tokens.is(next, "it") && text.tokens.is(next + 1, "comes")) {
            return false;
        }
        for (int k = next + 1; k < Math.min(end, next + 7); k++) {
            if (text.sign(k, ',') || text.is(k, WordClass.PREP) && !text.tokens.is(k, "of")) {
                return false;
            }
            if (text.is(k, WordClass.AUX)
                    || text.kind(k, WordKind.VERB) && !text.ends(k, "ing") && !text.attributive(k)) {
                return true;
            }
        }
        return false;
    }

    /// `a hasty, or perhaps careless, search`: behind an article only what describes has stood so far, and the noun
    /// is still to come.
    private boolean headless(int from, int comma) {
        if (!text.tokens.is(from, "a") && !text.tokens.is(from, "an")) {
            return false;
        }
        for (int i = from + 1; i < comma; i++) {
            boolean describes = text.kind(i, WordKind.ADJECTIVE) || text.adverb(i) || text.ends(i, "ed");
            boolean joins = text.is(i, WordClass.CONJ) || text.sign(i, ',');
            if (!describes && !joins) {
                return false;
            }
        }
        return true;
    }

    private boolean opensClause(int i) {
        return text.is(i, WordClass.THAT) || text.is(i, WordClass.REL) || text.tokens.is(i, "where");
    }

    private boolean subjectOfRelative(int i) {
        return text.is(i, WordClass.PRO) || text.kind(i, WordKind.PRONOUN) || text.kind(i, WordKind.NAME);
    }

    /// `a, b and c`: what follows the comma is one more noun, and an `and` closes the row before any verb.
    private boolean list(int comma, int end) {
        boolean noun = text.noun(comma + 1)
                || text.kind(comma + 1, WordKind.DETERMINER)
                || text.kind(comma + 1, WordKind.ADJECTIVE)
                || text.kind(comma + 1, WordKind.NUMBER)
                || text.is(comma + 1, WordClass.CONJ) && text.noun(comma + 2) && !text.tokens.is(comma + 1, "but");
        if (!noun) {
            return false;
        }
        boolean and = text.is(comma + 1, WordClass.CONJ);
        for (int i = comma + 2; i < Math.min(end, comma + 20); i++) {
            boolean verb = text.kind(i, WordKind.VERB) && !text.attributive(i) || text.is(i, WordClass.AUX);
            if (and && verb && text.is(i - 1, WordClass.PREP)) {
                return true; // Lund, Berg and Holm as having no alibi
            }
            if (text.is(i, WordClass.REL)) {
                return and && text.noun(i - 1); // Lund, Berg and Holm who came late
            }
            if (verb) {
                return false;
            }
            if (text.is(i, WordClass.CONJ)) {
                and |= !text.tokens.is(i, "but");
            }
            if (and && (text.full(i) || text.sign(i, ','))) {
                return true;
            }
        }
        return and;
    }

    private boolean joinsPredicate(int conjunction, int end, boolean clause) {
        if (text.tokens.is(conjunction, "but") || text.tokens.is(conjunction, "yet")) {
            return !clause || !text.noun(conjunction + 1);
        }
        int next = conjunction + 1;
        while (next < end && text.adverb(next) && !text.kind(next, WordKind.VERB)) {
            next++;
        }
        if (next >= end) {
            return false;
        }
        boolean cue = text.lexicon.verb(text.tokens, next) != null;
        boolean past = text.ends(next, "ed")
                && text.any(next + 1, WordClass.DET.bit() | WordClass.POSS.bit() | WordClass.OBJ.bit());
        boolean verb = past
                || text.kind(next, WordKind.VERB) && (cue || !text.noun(next + 1) || text.capital(next + 1))
                || text.is(next, WordClass.AUX);
        return verb && (!clause || text.ends(next, "ing") || cue);
    }

    /// `and Senator Berg pressed on`: behind the conjunction a name or pronoun stands with its verb.
    ///
    /// @param ing whether the cue is a participle with a subject of its own: `with Berg calling it a
    ///     farce and Lund | leaving`
    private boolean opensMain(int from, int end, boolean ing) {
        if (text.is(from, WordClass.PRO) && !text.any(from, WordClass.OBJ.bit() | WordClass.REL.bit())) {
            return true;
        }
        boolean name = false;
        for (int i = from; i < Math.min(end, from + 8); i++) {
            if (text.is(i, WordClass.AUX)
                    || name && text.kind(i, WordKind.VERB) && !text.capital(i) && (ing || !text.ends(i, "ing"))) {
                return i > from && !text.tokens.is(i, "being") && text.noun(i - 1);
            }
            boolean nominal =
                    text.noun(i) || text.kind(i, WordKind.ADJECTIVE) || text.is(i, WordClass.DET) || text.sign(i, '.');
            if (!nominal) {
                return false;
            }
            name = text.kind(i, WordKind.NAME);
        }
        return false;
    }

    private boolean reason(int i) {
        if (!text.is(i, WordClass.SUB) || opensClause(i) || text.is(i, WordClass.THAT)) {
            return false;
        }
        if (text.tokens.is(i, "as")) {
            return text.is(i + 1, WordClass.PRO);
        }
        return !text.tokens.is(i, "than")
                && !text.tokens.is(i, "before")
                && !text.tokens.is(i, "after")
                && !text.tokens.is(i, "while")
                && !text.tokens.is(i, "when");
    }

    /// `in February`, `on Tuesday`, `in a tweet`, `last week`, `during`, `by publicly expressing`.
    private boolean when(int i, int end, boolean infinitive) {
        if (text.is(i, WordClass.TIME)) {
            return text.capital(i) && text.capital(i - 1)
                    || text.tokens.is(i, "last") && text.is(i + 1, WordClass.TIME)
                    || text.tokens.is(i, "late") && text.capital(i + 1) && text.is(i + 1, WordClass.TIME)
                    || text.capital(i)
                            && text.noun(i - 1)
                            && text.tokens.length(i) > 3
                            && !text.is(i - 1, WordClass.PREP);
        }
        if (!text.is(i, WordClass.PREP)) {
            return false;
        }
        if (text.tokens.is(i, "via") || text.tokens.is(i, "amid") || text.tokens.is(i, "until")) {
            return true;
        }
        if (text.tokens.is(i, "by")) {
            return text.ends(i + 1, "ing") || text.manner(i + 1);
        }
        boolean during = text.tokens.is(i, "during") && !infinitive;
        boolean place = during || text.tokens.is(i, "in") || text.tokens.is(i, "on") || text.tokens.is(i, "at");
        if (!place) {
            return false;
        }
        for (int j = i + 1; j < Math.min(end, i + 6); j++) {
            if (text.is(j, WordClass.TIME) && text.capital(j) || text.is(j, WordClass.OCCASION) && !text.capital(j)) {
                return true;
            }
            if (text.tokens.kind(j) == Kind.NUMBER && text.tokens.length(j) == 4 && j == i + 1) {
                return true;
            }
            if (text.is(j, WordClass.PREP) || text.kind(j, WordKind.VERB) || text.sign(j, ',')) {
                return false;
            }
        }
        return false;
    }
}
