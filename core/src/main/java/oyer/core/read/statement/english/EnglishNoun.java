package oyer.core.read.statement.english;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordKind;

/// Finds the noun phrase that ends before a verb or begins after one: who speaks.
final class EnglishNoun {

    private static final int LONGEST = 45;
    private static final int BOUNDARY = WordClass.SUB.bit() | WordClass.NEG.bit();

    private final ClauseText text;

    EnglishNoun(ClauseText text) {
        this.text = text;
    }

    /// The subject that ends at `end`, not before `floor`; none when no noun stands there.
    Range left(int end, int floor) {
        return left(end, floor, 0);
    }

    /// The subject of the last finite verb before a comma: `after she called him, saying ...`.
    Range ofClauseBefore(int comma, int floor) {
        for (int i = comma - 1; i > Math.max(floor, comma - 20); i--) {
            boolean finite =
                    text.kind(i, WordKind.VERB) && !text.ends(i, "ing") && !attributive(i) || text.is(i, WordClass.AUX);
            if (text.sign(i, ',') || text.is(i, WordClass.REL)) {
                return Range.NONE;
            }
            if (finite) {
                EnglishVerbGroup group = EnglishVerbGroup.of(text, i, floor);
                Range subject = group.to() ? Range.NONE : left(group.first() - 1, floor);
                if (subject.exists()) {
                    return subject;
                }
            }
        }
        return Range.NONE;
    }

    private Range left(int end, int floor, int depth) {
        if (end < floor || depth > 2) {
            return Range.NONE;
        }
        if (text.is(end, WordClass.CONJ)) {
            return Range.NONE;
        }
        boolean day = text.is(end, WordClass.TIME) && text.capital(end) && text.ends(end, "day");
        int on = day && text.tokens.is(end - 1, "on") ? end - 1 : end;
        boolean week = text.tokens.is(end, "week") || text.tokens.is(end, "month") || text.tokens.is(end, "year");
        int since = week && (text.tokens.is(end - 1, "this") || text.tokens.is(end - 1, "last")) ? end - 1 : on;
        if ((day || since < end) && describing(since - 1, floor)) {
            Range noun = left(since - 2, floor, depth + 1); // a poll released Sunday said
            return noun.exists() ? new Range(noun.first(), end) : Range.NONE;
        }
        if (day && on < end && end - 2 >= floor) {
            return left(end - 2, floor, depth); // Berg on Monday said
        }
        boolean some = text.tokens.is(end - 1, "of")
                && end - 2 >= floor
                && (text.is(end - 2, WordClass.DET) || text.kind(end - 2, WordKind.NUMBER));
        if (some && text.any(end, WordClass.PRO.bit() | WordClass.REL.bit() | WordClass.OBJ.bit())) {
            return new Range(end - 2, end); // many of you, both of whom
        }
        if (text.is(end, WordClass.PRO) || text.is(end, WordClass.REL)) {
            return new Range(end, end);
        }
        if (text.sign(end, ',') || text.dash(end)) {
            return appositive(end, floor, depth);
        }
        if (text.sign(end, ')')) {
            for (int i = end - 1; i >= Math.max(floor, end - 12); i--) {
                if (text.sign(i, '(')) {
                    Range before = left(i - 1, floor, depth + 1);
                    return before.exists() ? new Range(before.first(), end) : Range.NONE;
                }
            }
            return Range.NONE;
        }
        if (!text.word(end)
                && text.tokens.kind(end) != Kind.MIXED
                && text.tokens.kind(end) != Kind.NUMBER
                && text.quoted.at(end) < 0) {
            return Range.NONE;
        }
        return walk(end, floor);
    }

    /// `Name, a former clerk of the court, said`: back over what stands between the commas.
    private Range appositive(int comma, int floor, int depth) {
        boolean dash = !text.sign(comma, ',');
        for (int i = comma - 1; i >= Math.max(floor + 1, comma - LONGEST); i--) {
            if (dash ? !text.dash(i) : !text.sign(i, ',')) {
                continue;
            }
            Range name = left(i - 1, floor, depth + 1);
            if (!name.exists() || text.is(i + 1, WordClass.CONJ)) {
                continue;
            }
            boolean aside = text.is(i + 1, WordClass.PREP) && !text.is(i + 1, WordClass.DET)
                    || text.ends(i + 1, "ing")
                    || text.is(i + 1, WordClass.SUB) && !text.is(i + 1, WordClass.REL)
                    || text.adverb(i + 1);
            Range whole = named(name, floor, depth);
            boolean among = text.tokens.is(i + 1, "including") || text.tokens.is(i + 1, "like");
            return aside && !among ? whole : new Range(whole.first(), comma);
        }
        return Range.NONE;
    }

    /// `Name, a clerk of the court, whose ...`: when what was found describes, the name before it belongs to it.
    private Range named(Range found, int floor, int depth) {
        int comma = found.first() - 1;
        boolean describes = comma > floor && text.sign(comma, ',') && !text.capital(found.first());
        Range name = describes && text.capital(comma - 1) ? left(comma - 1, floor, depth + 1) : Range.NONE;
        return name.exists() ? new Range(name.first(), found.last()) : found;
    }

    private Range walk(int end, int floor) {
        int start = end + 1;
        int verb = -1;
        int least = Math.max(floor, end - LONGEST);
        for (int i = end; i >= least; i--) {
            if (text.quoted.at(i) >= 0) {
                int from = text.quoted.stretches().get(text.quoted.at(i)).first();
                int within = text.lastWithin(i);
                if (end - from > 8 || from < least || text.sign(within, ',') || text.full(within)) {
                    break;
                }
                i = from;
                start = from;
                continue;
            }
            if (text.sign(i, ')')) {
                int open = i - 1;
                while (open > least && !text.sign(open, '(')) {
                    open--;
                }
                if (open <= least || i - open > 8) {
                    break;
                }
                i = open;
                continue;
            }
            if (text.is(i, WordClass.REL)
                    && verb >= 0
                    && i > least
                    && text.word(i - 1)
                    && !text.is(i - 1, WordClass.VERB)) {
                verb = -1;
                start = i;
                continue;
            }
            boolean noun = i == end && !text.is(i, WordClass.VERB) && (nounBefore(i - 1) || bare(i));
            if (text.any(i, BOUNDARY) && !text.is(i, WordClass.DET)
                    || text.is(i, WordClass.AUX)
                    || isVerb(i) && !noun) {
                if (text.is(i, WordClass.AUX) || isVerb(i)) {
                    if (verb < 0 && i != end && start <= end) {
                        verb = i;
                        continue;
                    }
                }
                break;
            }
            if (verb < 0
                    && i != end
                    && (text.is(i, WordClass.REL) && !text.is(i, WordClass.PRO) || text.tokens.is(i, "who"))) {
                break;
            }
            if (verb >= 0) {
                if (verb - i > 4 || text.is(i, WordClass.CONJ) || !text.word(i)) {
                    break;
                }
                continue;
            }
            boolean behind = i == end && text.is(i, WordClass.OBJ) && text.is(i - 1, WordClass.PREP);
            if (!behind && (text.is(i, WordClass.PRO) || text.is(i, WordClass.OBJ) && !text.is(i, WordClass.POSS))) {
                break; // a source close to him
            }
            if (text.is(i, WordClass.CONJ)) {
                if (i == least
                        || text.sign(i - 1, ',') && !series(i - 1, least)
                        || !text.word(i - 1) && !text.sign(i - 1, ',')
                        || clauseBefore(i, least)) {
                    break;
                }
                if (text.sign(i - 1, ',')) {
                    i--;
                }
                start = i;
                continue;
            }
            if (text.sign(i, ',')) {
                if (text.capital(i + 1) && i > least && text.capital(i - 1) && start <= end && hasAnd(i, end)) {
                    start = i;
                    continue;
                }
                break;
            }
            if (text.is(i, WordClass.PREP)) {
                boolean opens = i == least
                        || !text.word(i - 1)
                        || text.any(i - 1, BOUNDARY | WordClass.AUX.bit() | WordClass.CONJ.bit())
                        || text.adverb(i - 1) && !text.capital(i - 1)
                        || isVerb(i - 1);
                if (opens && describing(i - 1, least)) {
                    i--;
                    start = i;
                    continue;
                }
                if (opens) {
                    break;
                }
                start = i;
                continue;
            }
            if (text.adverb(i) && i == least) {
                break;
            }
            if (!accepts(i)) {
                break;
            }
            start = i;
        }
        while (start <= end
                && (text.is(start, WordClass.CONJ)
                        || text.adverb(start) && !text.is(start, WordClass.DET)
                        || !text.word(start)
                                && text.tokens.kind(start) == Kind.SIGN
                                && text.quoted.at(start) < 0
                                && !text.sign(start, '$'))) {
            start++;
        }
        start = withAmount(behindOccasion(behindDate(start, end), end), floor);
        return start <= end && !onlyTime(start, end) ? new Range(start, end) : Range.NONE;
    }

    /// `Tuesday`, `the last week`: nobody speaks.
    private boolean onlyTime(int from, int to) {
        boolean time = false;
        for (int i = from; i <= to; i++) {
            time |= text.is(i, WordClass.TIME);
            if (!text.is(i, WordClass.TIME)
                    && !text.is(i, WordClass.DET)
                    && !text.tokens.is(i, "late")
                    && !text.tokens.is(i, "early")
                    && !text.tokens.is(i, "next")
                    && !text.tokens.is(i, "past")) {
                return false;
            }
        }
        return time && !(from == to && text.tokens.is(from, "may"));
    }

    /// Whether a noun is due behind this word: `another`, `their`, `local`.
    private boolean nounBefore(int i) {
        return text.is(i, WordClass.DET) && !text.is(i, WordClass.PRO)
                || text.is(i, WordClass.POSS)
                || text.kind(i, WordKind.ADJECTIVE)
                || text.possessive(i);
    }

    /// Right before a verb and in no form of a past or a participle: `a Wrexley poll shows`.
    private boolean bare(int i) {
        return text.nounlike(i)
                && !text.ends(i, "ed")
                && !text.ends(i, "ing")
                && (text.lexicon.verb(text.tokens, i) == null || text.is(i, WordClass.SOURCE));
    }

    /// `A note found in the van says`: two verbs without a joint between them, so that the first describes the noun.
    private boolean describing(int i, int least) {
        boolean participle = text.ends(i, "ed")
                || text.tokens.is(i, "found")
                || text.tokens.is(i, "seen")
                || text.tokens.is(i, "taken")
                || text.tokens.is(i, "written")
                || text.tokens.is(i, "held")
                || text.tokens.is(i, "sent")
                || text.tokens.is(i, "made");
        return i - 1 > least && participle && !text.capital(i) && text.noun(i - 1) && !text.possessive(i - 1);
    }

    /// `About four in ten`, `nearly 140 members`, `at least some of them`: how many it is belongs to who it is.
    private int withAmount(int start, int floor) {
        int before = start - 1;
        if (before < floor) {
            return start;
        }
        boolean counted = text.tokens.kind(start) == Kind.NUMBER
                || text.kind(start, WordKind.NUMBER)
                || text.is(start, WordClass.DET) && !text.tokens.is(start, "the");
        boolean near = text.tokens.is(before, "about")
                || text.tokens.is(before, "nearly")
                || text.tokens.is(before, "almost")
                || text.tokens.is(before, "roughly")
                || text.tokens.is(before, "only")
                || text.tokens.is(before, "just");
        if (counted && near) {
            return before;
        }
        boolean least = text.tokens.is(before, "least") && text.tokens.is(before - 1, "at")
                || text.tokens.is(before, "than") && text.tokens.is(before - 1, "more");
        if (counted && least && before - 1 >= floor) {
            return before - 1;
        }
        return text.tokens.is(before, "both") ? before : start;
    }

    /// `At trial Detective Moss said`: what stands behind a preposition at the head of the sentence is where it was
    /// said.
    private int behindOccasion(int from, int end) {
        if (!text.is(from - 1, WordClass.PREP)) {
            return from;
        }
        for (int i = from; i < end && i < from + 5; i++) {
            boolean occasion = text.is(i, WordClass.OCCASION) && !text.capital(i) && !text.possessive(i);
            if (occasion && (text.capital(i + 1) || text.is(i + 1, WordClass.DET) || text.is(i + 1, WordClass.POSS))) {
                return i + 1;
            }
        }
        return from;
    }

    /// `On Monday, 11 June 2003 his sister said`: the date is no part of the one who speaks.
    private int behindDate(int from, int end) {
        int i = from;
        boolean day = false;
        while (i <= end && (text.is(i, WordClass.TIME) || text.tokens.kind(i) == Kind.NUMBER || text.sign(i, ','))) {
            day |= text.is(i, WordClass.TIME);
            i++;
        }
        boolean year = i == from + 1 && text.tokens.length(from) == 4 && text.tokens.kind(from) == Kind.NUMBER;
        boolean whole = i <= from + 1 && !year && text.is(from, WordClass.TIME) && !text.ends(from, "day");
        boolean opens = text.any(i, WordClass.DET.bit() | WordClass.POSS.bit()) || text.capital(i);
        return (day || year) && !whole && opens && i <= end ? i : from;
    }

    private boolean accepts(int i) {
        return switch (text.tokens.kind(i)) {
            case WORD, NUMBER, MIXED -> true;
            case SIGN ->
                text.sign(i, '.') && text.tokens.gap(i) == Gap.NONE && text.tokens.length(i - 1 < 0 ? i : i - 1) <= 4
                        || text.sign(i, '-') && text.tokens.gap(i) == Gap.NONE
                        || text.sign(i, '&')
                        || text.sign(i, '/')
                        || text.sign(i, '%')
                        || text.sign(i, '\'')
                        || text.sign(i, '\u2019')
                        || text.sign(i, '$');
        };
    }

    private boolean isVerb(int i) {
        return !text.capital(i) && text.kind(i, WordKind.VERB) && !attributive(i);
    }

    /// `elected officials`, `a leading candidate`: a participle that stands before its noun.
    private boolean attributive(int i) {
        boolean before = text.noun(i + 1) || text.kind(i + 1, WordKind.ADJECTIVE);
        return before
                && (text.ends(i, "ed") || text.ends(i, "ing") || text.ends(i, "en"))
                && (!text.noun(i - 1) || text.possessive(i - 1))
                && !text.is(i - 1, WordClass.PRO)
                && !text.is(i - 1, WordClass.AUX);
    }

    /// Whether the `and` behind this comma closes a row of names: another comma stands before it.
    private boolean series(int comma, int least) {
        if (comma <= least || !text.capital(comma - 1) || text.tokens.is(comma + 1, "but")) {
            return false;
        }
        for (int i = comma - 2; i > Math.max(least, comma - 7); i--) {
            if (text.sign(i, ',')) {
                return text.capital(i - 1);
            }
        }
        return false;
    }

    private boolean hasAnd(int from, int to) {
        for (int i = from; i <= to; i++) {
            if (text.is(i, WordClass.CONJ)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a verb stands left of a conjunction, so that it joins clauses and not nouns.
    private boolean clauseBefore(int conjunction, int least) {
        for (int i = conjunction - 1; i >= Math.max(least, conjunction - 12); i--) {
            if (text.is(i, WordClass.AUX) || isVerb(i)) {
                return true;
            }
            if (text.sign(i, ',')) {
                return false;
            }
        }
        return false;
    }

    /// The noun phrase that begins at `from`, with what is said of it, up to `limit` (exclusive).
    Range right(int from, int limit) {
        int last = from - 1;
        boolean aside = false;
        for (int i = from; i < limit && i < from + LONGEST; i++) {
            if (text.quoted.opensAt(i)
                            && text.quoted.stretches().get(text.quoted.at(i)).last() - i > 6
                    || text.sign(i, ';')
                    || text.sign(i, ':')
                    || text.dash(i)) {
                break;
            }
            if (text.quoted.opensAt(i)) {
                i = text.quoted.stretches().get(text.quoted.at(i)).last();
                last = i;
                continue;
            }
            if (text.sign(i, ',')) {
                int next = i + 1;
                if (next >= limit
                        || text.quoted.at(next) >= 0
                        || text.ends(next, "ing")
                        || text.is(next, WordClass.CONJ)
                        || text.is(next, WordClass.SUB) && !text.is(next, WordClass.REL)
                        || text.adverb(next)
                        || text.any(next, WordClass.PREP.bit() | WordClass.AUX.bit())
                        || text.is(next, WordClass.PRO) && !text.is(next, WordClass.REL)) {
                    break;
                }
                aside = true;
                continue;
            }
            if (!aside && i > from && stopsName(i)) {
                break;
            }
            if (i == from && text.is(i, WordClass.PRO)) {
                return new Range(i, i);
            }
            last = i;
        }
        while (last >= from
                && (text.full(last) && text.tokens.length(last - 1) > 2
                        || text.sign(last, ',')
                        || text.is(last, WordClass.REL) && last > from)) {
            last--;
        }
        return last >= from && !onlyTime(from, last) ? new Range(from, last) : Range.NONE;
    }

    private boolean stopsName(int i) {
        if (text.is(i, WordClass.AUX) && text.is(i - 1, WordClass.REL)) {
            return false; // sources who have seen the letter
        }
        if (text.is(i, WordClass.AUX) || text.adverb(i) || text.is(i, WordClass.TIME) && text.capital(i)) {
            return true;
        }
        if (!text.is(i, WordClass.PREP) && !text.is(i, WordClass.SUB)) {
            boolean row = text.kind(i + 1, WordKind.ADJECTIVE) && text.noun(i + 2);
            return text.is(i, WordClass.CONJ) && !text.capital(i + 1) && !row;
        }
        return !text.tokens.is(i, "of")
                && !text.tokens.is(i, "for")
                && !text.tokens.is(i, "from")
                && !text.tokens.is(i, "with");
    }
}
