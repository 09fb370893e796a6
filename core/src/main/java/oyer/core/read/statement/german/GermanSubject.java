package oyer.core.read.statement.german;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;

/// Finds who speaks in the clause of a German cue: its subject, before or behind the verb, or whom a passive names.
final class GermanSubject {

    private final ClauseText text;
    private final GermanClauses clauses;
    private final GermanNoun nouns;

    GermanSubject(ClauseText text, GermanClauses clauses, GermanNoun nouns) {
        this.text = text;
        this.clauses = clauses;
        this.nouns = nouns;
    }

    /// By whom or in which writing it is said: `wird von der Zeugin behauptet`, `heißt es im Bericht`.
    Range agent(int from, int to, boolean impersonal) {
        for (int i = from; i < to; i++) {
            if (text.tokens.is(i, "von") || text.tokens.is(i, "vom")) {
                return nouns.right(i + 1, to, false);
            }
            if (text.tokens.is(i, "in")
                    || text.tokens.is(i, "im")
                    || text.tokens.is(i, "aus")
                    || impersonal && text.tokens.is(i, "auf")
                    || text.tokens.is(i, "bei")) {
                Range noun = nouns.right(i + 1, to, false);
                boolean there = impersonal && noun.exists() && !text.is(noun.first(), WordClass.TIME);
                if (there || noun.exists() && writing(noun)) {
                    return nouns.withHangers(noun, to);
                }
            }
        }
        return Range.NONE;
    }

    private boolean writing(Range noun) {
        for (int i = noun.first(); i <= noun.last(); i++) {
            if (text.is(i, WordClass.SOURCE)
                    || text.ends(i, "bericht")
                    || text.ends(i, "mitteilung")
                    || text.ends(i, "erklärung")
                    || text.ends(i, "schreiben")
                    || text.ends(i, "entwurf")
                    || text.ends(i, "brief")
                    || text.ends(i, "protokoll")
                    || text.tokens.is(i, "Urteil")
                    || text.tokens.is(i, "Anklage")
                    || text.tokens.is(i, "Anklageschrift")) {
                return true;
            }
        }
        return false;
    }

    /// The subject of the clause from `from` to `to` whose cue stands at `verb` and whose tense at `finite`.
    Range of(int from, int to, int finite, int verb, boolean wie, int first, int end) {
        if (nouns.words.subject(finite + 1) && finite + 1 < end) {
            return new Range(finite + 1, finite + 1); // Der Politik schlug er vor
        }
        if (finite < verb && verb < to - 1 && nouns.words.subject(verb + 1) && text.sign(verb + 2, ':')) {
            return new Range(verb + 1, verb + 1); // Nachdem er gefragt worden war sagte er:
        }
        if (text.tokens.is(finite + 1, "man")) {
            return Range.NONE; // Bergleute nannte man sie
        }
        boolean moved =
                finite == from + 1 && text.tokens.is(finite + 1, "sie") && text.plain(from) && text.capital(from);
        if (moved && (text.ends(from, "t") || text.ends(from, "en")) && !text.is(from, WordClass.SOURCE)) {
            return new Range(finite + 1, finite + 1); // Befragt gab sie an
        }
        boolean pronoun = from > first && text.sign(from - 1, ',') && nouns.words.relativeSubject(from);
        if (pronoun && (verb == to - 1 || finite == to - 1)) {
            Range other = nouns.right(from + 1, verb, false);
            boolean him = text.tokens.is(from, "der")
                    && (text.tokens.is(from + 1, "die")
                            || text.tokens.is(from + 1, "das")
                            || text.tokens.is(from + 1, "alle"));
            if (!other.exists() || him || nouns.words.object(other.first())) {
                return new Range(from, from); // der erklärt hat, der die Tat gestand
            }
            if (!text.tokens.is(from, "der") && other.last() == Math.min(verb, finite) - 1 && name(other)) {
                return other; // die Möglichkeit, die Ada Berg nannte
            }
        }
        boolean joined = finite == from + 1 && text.is(from, WordClass.CONJ)
                || finite == from && text.is(from - 1, WordClass.CONJ);
        if (joined || sameSubject(from, finite)) {
            Range before = subjectOf(first, finite);
            if (before.exists()) {
                return before;
            }
            if (nouns.words.subject(first) || text.tokens.is(first, "sie") && text.capital(first)) {
                return new Range(first, first); // Er sieht hinein, riecht daran und erklärt:
            }
        }
        boolean about = text.is(from, WordClass.PREP) && text.is(from + 1, WordClass.REL) && finite == to - 1;
        if (about && from > first) {
            return nouns.right(from + 2, verb, false); // bei dem sie gesagt hatte
        }
        if (wie || text.is(from, WordClass.SUB) && finite == to - 1) {
            Range noun = nouns.right(from + 1, verb, false);
            return wie && finite == to - 1 ? nouns.withPlace(noun, finite) : noun;
        }
        boolean other = text.is(from, WordClass.REL) && nouns.words.object(from) || text.tokens.is(from, "denen");
        if (other && from > first && text.sign(from - 1, ',') && finite == to - 1) {
            return nouns.right(from + 1, verb, false); // denen der Wirt vorwirft
        }
        if (text.tokens.is(from, "von") && from == first && finite > from) {
            Range name = nouns.right(from + 1, finite, false);
            boolean alone = name.exists()
                    && name.last() == finite - 1
                    && !nouns.right(finite + 1, finite == verb ? end : to, false)
                            .exists();
            if (alone) {
                return new Range(from, name.last()); // Von der Lund sagte: a clause needs a subject
            }
        }
        boolean unsure = false;
        if (finite > from) {
            Range left = nouns.before(from, finite);
            boolean thing = nouns.voices.mute(left); // Jede Schuld an der Lage wies der Wirt zurück
            if (left.exists() && !text.is(from, WordClass.SUB) && !thing) {
                return row(left, from, first);
            }
            boolean he = text.tokens.is(left.first(), "der")
                    && (text.ends(left.last(), "ion") || text.ends(left.last(), "nis"));
            unsure = thing && he; // Der Tampion sagte Karl Noe: who of them is not told
        } else if (finite == from
                && from > first
                && !text.sign(from - 1, ':')
                && opensNoContent(first, clauses.clauseEnd(first, from))
                && nouns.before(first, clauses.clauseEnd(first, from)).exists()) {
            int comma = clauses.clauseEnd(first, from);
            Range name = nouns.before(first, comma);
            if (name.last() == comma - 2 && text.is(comma - 1, WordClass.ADV)) {
                return name; // Ada Berg dagegen, die dort war, sagte
            }
            int last = text.sign(from - 1, ',') ? from - 2 : from - 1;
            return nouns.clauseAbout(name.last() + 2, last) ? name : new Range(name.first(), last);
        } else if (finite == from && text.sign(from - 1, ',') && !text.quoted.closesAt(from - 2)) {
            // Name, Sprecherin der Anstalt, sagte: the clause before is an apposition
            int before = clauses.clauseStart(from - 2, first);
            boolean aside = before > first
                    && text.sign(before - 1, ',')
                    && !clauses.hasVerb(before, from - 1)
                    && (text.is(before, WordClass.DET) || text.capital(before) || text.plain(before));
            if (aside) {
                int head = clauses.clauseStart(before - 2, first);
                Range name = nouns.before(head, before - 1);
                if (name.exists() && name.last() == before - 2 && !clauses.hasVerb(head, before - 1)) {
                    return new Range(name.first(), from - 2);
                }
            }
        }
        Range ahead = finite == from ? aheadOfClause(from, first) : Range.NONE;
        if (ahead.exists()) {
            return ahead;
        }
        int at = text.tokens.is(finite + 1, "es") ? finite + 2 : finite + 1; // hält es der Wirt für möglich
        Range behind = nouns.right(at, finite == verb ? end : to, false);
        boolean words = behind.exists()
                && text.is(behind.first(), WordClass.POSS)
                && text.is(behind.last(), WordClass.SOURCE); // ergänzte ihre Angaben
        boolean article = behind.exists() && text.any(behind.first(), WordClass.DET.bit() | WordClass.PRO.bit());
        boolean object = behind.exists() && nouns.words.object(behind.first()); // bat den Papst
        return words || object || unsure && !article ? Range.NONE : behind;
    }

    /// The noun phrase with foreign words in it that opens a sentence before a clause about it: `Die Partei
    /// Movement for Change, die den Sieg beansprucht, beschuldigte den Rat`.
    private Range aheadOfClause(int from, int first) {
        int comma = clauses.clauseEnd(first, from);
        boolean about = comma < from - 2
                && text.sign(from - 1, ',')
                && text.sign(comma, ',')
                && text.is(comma + 1, WordClass.REL)
                && clauses.clauseEnd(comma + 1, from) == from - 1
                && text.is(first, WordClass.DET);
        return about
                        && comma - first < 10
                        && !clauses.hasVerb(first, comma)
                        && nouns.before(first, comma).exists()
                ? new Range(first, comma - 1)
                : Range.NONE;
    }

    /// `Die Minister Lunds, Bergs und Holms sagten`: what the comma parts is one row of names.
    private Range row(Range last, int from, int first) {
        boolean row = from > first && text.sign(from - 1, ',') && last.first() == from && !clauses.hasVerb(first, from);
        Range named = row ? nouns.before(first, from - 1) : Range.NONE;
        if (named.exists() && named.last() == from - 2 && (text.is(from, WordClass.DET) || name(named))) {
            return new Range(named.first(), last.last()); // Ada Berg, die Sprecherin der Anstalt sagte
        }
        for (int i = last.first(); row && i < last.last(); i++) {
            if (text.tokens.is(i, "und")) {
                Range head = nouns.before(first, from - 1);
                return head.exists() && head.last() == from - 2 ? new Range(head.first(), last.last()) : last;
            }
        }
        return last;
    }

    /// The subject of the clause before, when the verb behind its comma has none of its own.
    Range shared(int from, int first) {
        boolean comma = from > first + 1 && text.sign(from - 1, ',') && text.quoted.at(from - 2) < 0;
        if (!comma || clauses.clauseStart(from - 1, first) != first || text.is(first, WordClass.SUB)) {
            return Range.NONE;
        }
        Range subject = subjectOf(first, from - 1);
        return subject.exists() && subject.first() == first ? subject : Range.NONE;
    }

    /// Two or more words with capitals and no article: `Ada Berg`.
    private boolean name(Range noun) {
        for (int i = noun.first(); i <= noun.last(); i++) {
            if (!text.capital(i) || !text.plain(i)) {
                return false;
            }
        }
        return noun.last() > noun.first();
    }

    /// Whether the verb follows `und` or `und dabei`: it has the subject of the verb before.
    private boolean sameSubject(int from, int finite) {
        int at = finite - 1;
        while (at > from && text.is(at, WordClass.ADV)) {
            at--;
        }
        return at >= from && at > finite - 4 && text.tokens.is(at, "und");
    }

    /// The subject of the first finite verb of a sentence: before it, else right behind it.
    Range subjectOf(int first, int limit) {
        for (int i = first; i < limit; i++) {
            boolean finite = text.is(i, WordClass.AUX)
                    || i > first && text.is(i, WordClass.PAST)
                    || i > first && !text.capital(i) && text.plain(i) && text.ends(i, "te")
                    || i > first
                            && text.ends(i, "ten")
                            && text.plain(i)
                            && !text.capital(i)
                            && (!text.capital(i + 1) || text.capital(i - 1))
                    || text.lexicon.verb(text.tokens, i) != null && !text.capital(i);
            if (finite) {
                Range left = nouns.before(first, i);
                int touches = text.sign(i - 1, ',') ? i - 2 : i - 1;
                return left.exists() && left.last() == touches ? left : nouns.right(i + 1, limit, false);
            }
            if (text.is(i, WordClass.SUB)) {
                return Range.NONE;
            }
        }
        return Range.NONE;
    }

    /// Whether the first clause of a sentence is no clause but a subject or a phrase that a relative clause
    /// follows, or a clause that only leads to the main one (`Falls ...,`, `Nachdem ...,`).
    boolean opensNoContent(int first, int comma) {
        if (text.is(first, WordClass.SUB)) {
            return true;
        }
        Range noun = text.quoted.opensAt(first) ? Range.NONE : nouns.right(first, comma, true);
        boolean adverb = noun.exists() && noun.last() == comma - 2 && text.is(comma - 1, WordClass.ADV);
        return noun.exists() && (noun.last() == comma - 1 || adverb && text.is(comma + 1, WordClass.REL));
    }
}
