package oyer.core.read.statement.german;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordSet;

/// German noun phrases, told by their capitals: article, small adjectives, noun, then genitives, `von`, names.
final class GermanNoun {

    private static final int LONGEST = 40;

    /// By what a noun hangs on another.
    private static final WordSet HANGING =
            WordSet.of("von", "vom", "auf", "durch", "aus", "zu", "zur", "zum", "über", "für");

    final GermanWords words;
    final GermanVoices voices;
    private final ClauseText text;

    GermanNoun(ClauseText text) {
        this.text = text;
        this.words = new GermanWords(text);
        this.voices = new GermanVoices(text);
    }

    boolean begins(int token) {
        return words.compound(token)
                || text.is(token, WordClass.PRO)
                || text.is(token, WordClass.DET)
                || text.is(token, WordClass.POSS)
                || text.capital(token) && text.plain(token)
                || text.tokens.kind(token) == Kind.MIXED && text.tokens.capitalised(token);
    }

    /// The noun phrase that begins at `from`, before `limit`; none when there is no noun.
    ///
    /// @param places whether `in Berlin` may belong to it
    Range right(int from, int limit, boolean places) {
        return right(from, limit, places, 0);
    }

    /// Behind `am Montag`, `am 3. Mai`.
    private int timeAfter(int from, int limit) {
        int i = from;
        while (i < limit
                && (text.is(i, WordClass.TIME)
                        || text.tokens.is(i, "heute") && text.is(i + 1, WordClass.TIME)
                        || text.tokens.is(i, "gestern") && text.is(i + 1, WordClass.TIME)
                        || text.tokens.kind(i) == Kind.NUMBER
                        || text.sign(i, '.') && text.tokens.kind(i - 1) == Kind.NUMBER)) {
            i++;
        }
        return i;
    }

    private Range right(int from, int limit, boolean places, int depth) {
        int i = from;
        while (i < limit
                && (text.is(i, WordClass.ADV) && !text.is(i, WordClass.DET)
                        || text.is(i, WordClass.OBJ) && !text.is(i, WordClass.DET))) {
            i++;
        }
        if (i >= limit) {
            return Range.NONE;
        }
        if (text.is(i, WordClass.PREP) && !text.is(i, WordClass.DET) && i + 1 < limit && depth < 3) {
            Range phrase = right(i + 1, limit, false, depth + 1);
            int after = phrase.exists() ? phrase.last() + 1 : timeAfter(i + 1, limit);
            return after > i + 1 && after < limit ? right(after, limit, places, depth + 1) : Range.NONE;
        }
        if (text.is(i, WordClass.PRO) && (!text.is(i, WordClass.DET) || !nounSoon(i + 1, limit))) {
            return text.tokens.is(i, "es") || text.tokens.is(i, "man") ? Range.NONE : new Range(i, i);
        }
        int start = i;
        int last = -1;
        if (text.is(i, WordClass.DET) && participleNoun(i + 1, limit) > 0) {
            i = participleNoun(i + 1, limit);
        } else if (text.is(i, WordClass.DET)
                && text.is(i + 1, WordClass.ADV)
                && text.capital(i)
                && words.adjective(i + 2)
                && i + 3 < limit) {
            i++; // Ein nicht genannter Zeuge: the capital is the sentence's
        }
        while (i < limit && i - start < LONGEST) {
            if (text.quoted.opensAt(i)) {
                int close = text.quoted.stretches().get(text.quoted.at(i)).last();
                if (close - i > 7 || !title(i, close, i > start)) {
                    break;
                }
                last = close;
                i = close + 1;
            } else if (text.sign(i, '(')) {
                int close = i;
                while (close < limit && close - i < 8 && !text.sign(close, ')')) {
                    close++;
                }
                if (last < 0 || close >= limit || !text.sign(close, ')')) {
                    break;
                }
                last = close;
                i = close + 1;
            } else if (words.dotted(i)) {
                last = i + 2;
                i += 3;
                if (text.capital(i)) {
                    break; // zitiert bote.de Wachtmeister Berg
                }
            } else if (last == i - 1 && last > start && bareObject(last, i, limit)) {
                break;
            } else if (text.capital(i)
                            && !text.is(i, WordClass.TIME)
                            && !words.partOfTime(i)
                            && (!text.any(i, WordClass.PREP.bit() | WordClass.ADV.bit()) || i == start)
                    || words.compound(i)
                    || text.tokens.kind(i) == Kind.MIXED) {
                last = i++;
            } else if (text.tokens.kind(i) == Kind.NUMBER
                    && (last < 0
                            || text.is(i - 1, WordClass.DET)
                            || last == i - 1
                                    && (text.tokens.first(i) == '0' && text.capital(i + 1) || text.sign(i + 1, '/')))) {
                i++; // Der 81-jährige Besitzer, Einer der 13 Zeugen, von Lund 04 Holm
            } else if (text.is(i, WordClass.ADV) && last < 0 && i == start + 1 && words.adjective(i + 1)) {
                i++; // Der gestern veröffentlichte Bericht
            } else if (words.particle(i) && (text.capital(i + 1) || text.sign(i + 1, '-')) && i + 1 < limit) {
                i++; // Thomas de Berg
            } else if (text.sign(i, '-') && text.tokens.gap(i) == Gap.NONE
                    || text.sign(i, '.') && last >= 0 && text.tokens.length(last) <= 4 && text.capital(i + 1)
                    || text.sign(i, '&')
                    || text.sign(i, '/')) {
                i++;
            } else if (text.is(i, WordClass.DET) || text.is(i, WordClass.POSS)) {
                boolean named = last == i - 1 && last > start && text.quoted.closesAt(last);
                boolean genitive = last < 0
                        || words.genitive(i) && !words.nominative(i) && !named
                        || text.ends(i, "iger")
                        || text.ends(i, "erer")
                        || text.tokens.is(i, "aller")
                        || text.ends(i, "dener")
                        || text.tokens.is(i, "vieler")
                        || text.is(i - 1, WordClass.PREP)
                        || text.is(i - 1, WordClass.DET) && text.is(i, WordClass.DET) && last < i - 1
                        || text.is(i - 1, WordClass.CONJ);
                if (!genitive || !nounSoon(i + 1, limit) && participleNoun(i + 1, limit) < 0) {
                    break; // wirft der „Bote“ | der Wache vor
                }
                int own = text.is(i + 1, WordClass.PREP) ? participleNoun(i + 1, limit) : -1;
                i = own > 0 ? own : i + 1;
            } else if (text.is(i, WordClass.CONJ)
                    && last >= 0
                    && (text.tokens.is(i, "und") || text.tokens.is(i, "sowie"))) {
                if (!nounSoon(i + 1, limit)) {
                    break;
                }
                i++;
            } else if (text.is(i, WordClass.PREP) && last >= 0) {
                boolean spoken = text.tokens.is(start - 1, "sprach") || text.tokens.is(start - 1, "spricht");
                boolean joins = (text.tokens.is(i, "von") || text.tokens.is(i, "vom")) && !spoken
                        || text.tokens.is(i, "für")
                        || places && text.tokens.is(i, "aus")
                        || town(i, start, limit)
                        || text.tokens.is(i, "zu") && text.capital(last) && text.capital(i + 1)
                        || places && !text.is(i + 1, WordClass.TIME)
                        || namedBehind(i, start, limit, depth);
                if (!joins || !nounSoon(i + 1, limit)) {
                    break;
                }
                i++;
            } else if (text.plain(i)
                    && nounSoon(i + 1, limit)
                    && (last < 0
                            || text.any(
                                    i - 1,
                                    WordClass.DET.bit()
                                            | WordClass.POSS.bit()
                                            | WordClass.PREP.bit()
                                            | WordClass.CONJ.bit())
                            || !text.capital(i - 1) && text.plain(i - 1) && last < i - 1
                            || text.tokens.kind(i - 1) == Kind.NUMBER
                            || text.capital(i - 1) && text.ends(i - 1, "s") && i - 1 == start && words.adjective(i)
                            || text.sign(i - 1, '-')
                            || text.ends(i, "er")
                                    && (text.is(i - 1, WordClass.SOURCE)
                                            || text.is(start, WordClass.DET)
                                                    && text.capital(i - 1)
                                                    && words.adjective(i)))) {
                i++; // an adjective
            } else if (text.sign(i, ',') && last >= 0 && aside(i, limit)) {
                int close = asideEnd(i + 1, limit);
                last = withoutTime(close - 1, i + 1);
                i = close;
                break;
            } else {
                break;
            }
        }
        boolean aged = last < 0
                && start + 3 < limit
                && text.is(start, WordClass.DET)
                && text.tokens.kind(start + 1) == Kind.NUMBER
                && (text.tokens.is(start + 3, "jährige") || text.tokens.is(start + 3, "jähriger"));
        if (aged) {
            return new Range(start, start + 3); // der 81-jährige sagte
        }
        return last < 0 ? Range.NONE : new Range(start, last);
    }

    /// `wird von den Behörden Diebstahl vorgeworfen`: no name follows bodies of which the text speaks in the plural, so
    /// the bare noun is what the verb rules.
    private boolean bareObject(int noun, int next, int limit) {
        boolean bodies = text.ends(noun, "ionen")
                || text.ends(noun, "ungen")
                || text.ends(noun, "schaften")
                || text.ends(noun, "behörden")
                || text.tokens.is(noun, "Behörden");
        return bodies
                && text.plain(noun)
                && text.capital(next)
                && next + 1 < limit
                && text.word(next + 1)
                && !text.capital(next + 1)
                && !text.is(next + 1, WordClass.CONJ)
                && !words.particle(next + 1);
    }

    /// `der General der Truppen im Tal, Carl Lund`: the place belongs to whom the name behind it names.
    private boolean namedBehind(int preposition, int start, int limit, int depth) {
        if (!text.is(start, WordClass.DET) || depth > 1) {
            return false;
        }
        int comma = preposition + 1;
        while (comma < Math.min(limit, preposition + 6) && !text.sign(comma, ',')) {
            comma++;
        }
        return text.sign(comma, ',')
                && right(preposition + 1, comma, false, depth + 2).last() == comma - 1
                && text.capital(comma + 1)
                && text.capital(comma + 2)
                && aside(comma, limit);
    }

    /// `die Regierung in Lund`: a town without an article, behind a common noun with one.
    private boolean town(int preposition, int start, int limit) {
        boolean in = text.tokens.is(preposition, "in") || text.tokens.is(preposition, "aus");
        int name = preposition + 1;
        return in
                && name < limit
                && text.is(start, WordClass.DET)
                && text.capital(name)
                && text.plain(name)
                && !words.ofVerb(name)
                && (name + 1 >= limit
                        || !text.capital(name + 1)
                                && !words.genitive(name + 1)
                                && !text.tokens.is(name + 1, "und")
                                && !text.tokens.is(name + 1, "von"));
    }

    /// The last word of an apposition without `am Montag`, `heute` at its end: these belong to the verb.
    private int withoutTime(int last, int first) {
        int at = last;
        for (int i = first + 1; i <= last; i++) {
            if (text.any(i, WordClass.TIME.bit() | WordClass.ADV.bit()) && !text.capital(i) && text.capital(i - 1)) {
                at = i - 1; // Carl Lund heute vor der Presse
                break;
            }
        }
        while (at > first + 1 && (text.is(at, WordClass.TIME) || text.is(at, WordClass.ADV) && !text.capital(at))) {
            at--;
            if (text.tokens.is(at, "am") || text.tokens.is(at, "im") || text.tokens.is(at, "vom")) {
                at--;
            }
        }
        return at;
    }

    /// Whether a clause about the noun stands between these commas (`, der die Tür bewachte,`) and no apposition.
    boolean clauseAbout(int first, int last) {
        int at = text.is(first, WordClass.PREP) && !text.is(first, WordClass.DET) ? first + 1 : first;
        return text.is(at, WordClass.REL)
                && last > at
                && text.word(last)
                && !text.capital(last)
                && !words.compound(last)
                && !text.is(last, WordClass.TIME);
    }

    /// The noun of `die in Lund geborene Frau`, `der als milde geltende Richter`, or -1: its participle stands before
    /// it and its own words between article and participle.
    private int participleNoun(int from, int limit) {
        boolean own = text.is(from, WordClass.PREP) || text.tokens.is(from, "als") || text.tokens.is(from, "sich");
        if (!own) {
            return -1;
        }
        for (int i = from + 2; i < Math.min(limit - 1, from + 9); i++) {
            boolean participle = !text.capital(i)
                    && text.plain(i)
                    && (text.ends(i, "ende")
                            || text.ends(i, "enden")
                            || text.ends(i, "ene")
                            || text.ends(i, "enen")
                            || text.ends(i, "te")
                            || text.ends(i, "ten")
                            || text.ends(i, "ige")
                            || text.ends(i, "igen"));
            if (participle && text.capital(i + 1) && !text.is(i + 1, WordClass.TIME)) {
                return i + 1;
            }
            if (text.sign(i, ',') || text.is(i, WordClass.AUX)) {
                return -1;
            }
        }
        return -1;
    }

    /// Whether quoted words are a name and no speech.
    ///
    /// @param behind whether a word of the noun phrase stands before them
    private boolean title(int open, int close, boolean behind) {
        int last = close - 1;
        while (last > open && !text.word(last) && text.tokens.kind(last) != Kind.NUMBER) {
            last--;
        }
        boolean small = text.word(open + 1) && !text.capital(open + 1) && !words.dotted(open + 1);
        if (!behind && text.word(last) && !text.capital(last) && close - open > 3 && !text.sign(last - 1, '.')) {
            return false; // „Das Tor klemmt“
        }
        if (small && (close - open > 3 || text.capital(last)) && (words.inflected(open + 1) || !text.capital(last))) {
            return false; // „gravierende Bedenken“, „ganz besonders sorgfältig“
        }
        int smalls = 0;
        for (int i = open + 1; i < close; i++) {
            smalls += text.word(i) && !text.capital(i) ? 1 : 0;
        }
        // die „Gruppe für ein offenes Tor“
        boolean name = text.is(open - 1, WordClass.DET) && text.capital(open + 1) && text.capital(last) && smalls < 4;
        return smalls == 0 || close - open <= 4 || name;
    }

    /// Whether the comma opens an apposition: `die Sprecherin, Ada Berg,` or `Ada Berg, Sprecherin der Anstalt,`.
    private boolean aside(int comma, int limit) {
        int next = comma + 1;
        boolean opens = text.is(next, WordClass.DET) && !text.is(next, WordClass.SUB)
                || text.capital(next) && text.plain(next)
                || text.plain(next) && text.capital(next + 1);
        int close = opens ? asideEnd(next, limit) : -1;
        boolean pointing = close > next + 1
                && text.is(close - 1, WordClass.ADV)
                && text.tokens.first(close - 1) == 'd'
                && text.tokens.length(close - 1) > 4; // so Lund, schuld daran
        return close > 0
                && !pointing
                && !clauseAbout(next, close - 1)
                && (close < limit && (text.sign(close, ',') || text.sign(close, ':')) || close >= limit - 1);
    }

    /// Where an apposition that begins here ends (its comma or the limit), or -1 when it is a clause.
    private int asideEnd(int from, int limit) {
        for (int i = from; i < limit && i < from + 25; i++) {
            if (text.sign(i, ',') || text.sign(i, ':')) {
                return i;
            }
            boolean past = (text.ends(i, "te") || text.ends(i, "ten"))
                    && text.plain(i)
                    && !text.capital(i)
                    && text.capital(i - 1)
                    && !text.capital(i + 1);
            if (past
                    || text.any(i, WordClass.AUX.bit() | WordClass.PAST.bit() | WordClass.REPORT.bit())
                    || text.lexicon.verb(text.tokens, i) != null && !text.capital(i)) {
                return -1;
            }
        }
        return text.full(limit - 1) ? limit - 1 : limit;
    }

    /// Whether a noun follows, perhaps after an article and adjectives.
    private boolean nounSoon(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + 5); i++) {
            if (text.capital(i) && !text.is(i, WordClass.TIME)
                    || text.quoted.opensAt(i)
                    || text.tokens.kind(i) == Kind.MIXED) {
                return true;
            }
            boolean joined =
                    text.sign(i, '-') && text.tokens.gap(i) == Gap.NONE && text.tokens.kind(i - 1) == Kind.NUMBER;
            if (!text.word(i) && text.tokens.kind(i) != Kind.NUMBER && !joined
                    || text.is(i, WordClass.AUX)
                    || text.is(i, WordClass.PREP) && i > from
                    || text.is(i, WordClass.ADV) && i == from && !text.is(i, WordClass.DET)) {
                return false;
            }
        }
        return false;
    }

    /// The noun phrase that ends here: the longest that begins behind the verb, the comma or the preposition before it.
    Range endingAt(int last, int first) {
        for (int start = Math.max(first, last - 20); start <= last; start++) {
            boolean opens = start == first
                    || text.sign(start - 1, ',')
                    || text.any(start, WordClass.DET.bit() | WordClass.POSS.bit());
            if (opens && begins(start)) {
                Range noun = right(start, last + 1, false);
                if (noun.exists() && noun.last() == last && !text.is(start - 1, WordClass.PREP)) {
                    return noun;
                }
            }
        }
        return Range.NONE;
    }

    /// `wie die Zeitung in ihrer Ausgabe berichtet`: the place up to the verb belongs to whom it follows.
    Range withPlace(Range noun, int verb) {
        int preposition = noun.last() + 1;
        boolean place = noun.exists()
                && (text.tokens.is(preposition, "in") || text.tokens.is(preposition, "aus"))
                && !text.is(preposition + 1, WordClass.TIME);
        Range phrase = place ? withHangers(right(preposition + 1, verb, false), verb) : Range.NONE;
        return phrase.exists() && phrase.last() == verb - 1 ? new Range(noun.first(), phrase.last()) : noun;
    }

    /// `Sowohl der Wächter als auch die Wirtin`, `Der Wächter, aber auch die Wirtin`: both speak.
    private Range withBoth(Range noun, int first, int verb) {
        int next = noun.last() + 1;
        boolean as = noun.first() == first + 1
                && text.tokens.is(first, "sowohl")
                && text.tokens.is(next, "als")
                && text.tokens.is(next + 1, "auch");
        boolean but = text.sign(next, ',') && text.tokens.is(next + 1, "aber") && text.tokens.is(next + 2, "auch");
        int from = as ? next + 2 : next + 3;
        Range other = as || but ? right(from, verb, true) : Range.NONE;
        return other.exists() && other.last() == verb - 1 ? new Range(as ? first : noun.first(), other.last()) : noun;
    }

    /// A writing with all that hangs on it up to `limit`: `die Meldung auf der Seite der Bahn`, `die Mitteilung von
    /// heute Mittag`.
    Range withHangers(Range noun, int limit) {
        int last = noun.last();
        while (noun.exists() && last + 2 < limit && HANGING.has(text.tokens, last + 1)) {
            int time = timeAfter(last + 2, limit);
            Range phrase = time > last + 2 ? new Range(last + 2, time - 1) : right(last + 2, limit, false);
            if (!phrase.exists() || phrase.first() != last + 2) {
                break;
            }
            last = phrase.last();
        }
        return noun.exists() ? new Range(noun.first(), last) : noun;
    }

    /// The subject that fills a clause from `first` up to its verb at `verb`, commas of an apposition included.
    Range before(int first, int verb) {
        int start = first;
        while (start < verb && (text.is(start, WordClass.CONJ) || words.focus(start) && begins(start + 1))) {
            start++;
        }
        if (start >= verb
                || !begins(start) && !text.quoted.opensAt(start)
                || text.is(start, WordClass.PREP)
                || text.is(start, WordClass.ADV) && !text.is(start, WordClass.DET)
                || text.is(start, WordClass.SUB)) {
            return Range.NONE;
        }
        if (start == first && words.manner(start)) {
            return Range.NONE;
        }
        boolean object = words.object(start)
                || text.tokens.is(start, "des")
                || text.ends(start, "end") && start + 1 == verb
                || text.tokens.is(start, "der") && text.ends(start + 1, "en") && words.adjective(start + 1);
        if (object) {
            return Range.NONE;
        }
        Range noun = right(start, verb, true);
        if (!noun.exists()) {
            return noun;
        }
        noun = withBoth(noun, first, verb);
        int last = noun.last();
        boolean bare = noun.first() == last && text.is(last, WordClass.DET) && text.plain(last + 1);
        if (bare && last + 2 == verb && !text.is(last + 1, WordClass.ADV) && !text.is(last + 1, WordClass.PREP)) {
            return new Range(last, last + 1); // Die letzte sagte
        }
        if (text.sign(last + 1, ',') && verb - last < LONGEST && text.sign(verb - 1, ',')) {
            boolean about = clauseAbout(last + 2, verb - 2); // and no apposition: Ada Berg, Wirtin, sagte
            return about ? noun : new Range(noun.first(), verb - 2);
        }
        return noun;
    }
}
