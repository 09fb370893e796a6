package oyer.core.read.statement.german;

import java.util.List;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// German clauses, told by their commas, and what closes them.
final class GermanClauses {

    private final ClauseText text;

    GermanClauses(ClauseText text) {
        this.text = text;
    }

    /// The first token behind the number of a paragraph: `2. Der Fahrer erklärte`; no day (`3. Mai`).
    int unnumbered(int first, int end) {
        boolean bracketed = first + 3 < end
                && text.sign(first, '(')
                && (text.tokens.kind(first + 1) == Kind.NUMBER || text.tokens.length(first + 1) == 1)
                && text.sign(first + 2, ')')
                && text.capital(first + 3);
        if (bracketed) {
            return first + 3; // (5) Der Angeklagte bestreitet die Tat
        }
        boolean number = first + 2 < end
                && text.tokens.kind(first) == Kind.NUMBER
                && (first == 0 || text.tokens.gap(first) == Gap.LINE || text.tokens.gap(first) == Gap.BLOCK)
                && (text.sign(first + 1, '.') || text.sign(first + 1, ')'));
        return number && text.capital(first + 2) && !text.is(first + 2, WordClass.TIME) ? first + 2 : first;
    }

    boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, WordClass.AUX)
                    || text.is(i, WordClass.VERB)
                    || text.lexicon.verb(text.tokens, i) != null && !text.capital(i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether no verb in a tense stands here but in clauses about a noun: `Von den Zeugen, die dort waren,`.
    boolean verbless(int from, int to) {
        for (int i = from; i < to; i++) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                i = Math.min(to, text.quoted.stretches().get(stretch).last());
                continue;
            }
            if (text.sign(i, ',') && text.is(i + 1, WordClass.REL)) {
                i = clauseEnd(i + 1, to + 1) - 1;
                continue;
            }
            boolean small = text.plain(i) && !text.capital(i);
            if (text.any(i, WordClass.AUX.bit() | WordClass.VERB.bit())
                    || small && (text.ends(i, "t") || text.ends(i, "te") || text.ends(i, "ten"))
                    || text.lexicon.verb(text.tokens, i) != null && !text.capital(i)) {
                return false;
            }
        }
        return true;
    }

    boolean relative(int token, int end) {
        if (!text.is(token, WordClass.REL) || text.is(token, WordClass.THAT)) {
            return text.tokens.is(token, "um")
                    || text.tokens.is(token, "nachdem")
                    || text.tokens.is(token, "weil")
                    || text.tokens.is(token, "während")
                    || text.tokens.is(token, "wobei");
        }
        // verb last: a relative clause; verb second: what was said (sagte, die Lage sei ...)
        int to = clauseEnd(token, end);
        if (infinitive(token, to)) {
            return false; // die Frau halten zu können
        }
        boolean last = text.is(to - 1, WordClass.AUX)
                || text.is(to - 1, WordClass.VERB)
                || text.ends(to - 1, "te")
                || text.ends(to - 1, "t")
                || text.ends(to - 1, "en") && text.plain(to - 1) && !text.capital(to - 1);
        boolean second = false;
        for (int i = token + 1; i < Math.min(to, token + 8); i++) {
            second |= i < to - 1 && (text.is(i, WordClass.AUX) || text.is(i, WordClass.VERB));
        }
        return last && !second && !text.is(to - 1, WordClass.NEG); // das stimme nicht
    }

    int colon(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.quoted.at(i) >= 0) {
                return -1;
            }
            if (text.sign(i, ':')
                    && text.tokens.gap(i) == Gap.NONE
                    && i + 1 < end
                    && text.tokens.gap(i + 1) != Gap.NONE) {
                return i;
            }
        }
        return -1;
    }

    int last(int from, int end) {
        int last = end - 1;
        for (int i = from + 1; i < end; i++) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                i = Math.min(end - 1, text.quoted.stretches().get(stretch).last());
            } else if (text.sign(i, ';')
                    || text.sign(i, ',') && (goesOn(i + 1, end) || ownRemark(from, i, end))
                    || text.tokens.is(i, "und") && tells(i + 1, end)) {
                last = text.sign(i, ';') || text.sign(i, ',') ? i : i - 1;
                break;
            }
        }
        while (last > from
                && (text.full(last) || text.sign(last, ',') || text.sign(last, ';'))
                && !(text.quoted.closesAt(last))) {
            last--;
        }
        return Math.max(from, last);
    }

    /// `das Tor sei zu und bemühte sich um einen Schlüssel`: behind `und` the speaker does the next thing.
    private boolean tells(int verb, int end) {
        return verb + 1 < end
                && text.plain(verb)
                && !text.capital(verb)
                && text.ends(verb, "te")
                && !text.any(verb, WordClass.AUX.bit() | WordClass.DET.bit() | WordClass.VERB.bit())
                && text.word(verb + 1)
                && (!text.capital(verb + 1) && !adjectives(verb + 1) || text.lexicon.verb(text.tokens, verb) != null);
    }

    /// Whether adjectives lead up to a noun: `(alte) steinerne Brücken`.
    private boolean adjectives(int token) {
        return text.capital(token + 1)
                && !text.any(token, WordClass.DET.bit() | WordClass.PREP.bit() | WordClass.POSS.bit())
                && (text.ends(token, "e")
                        || text.ends(token, "en")
                        || text.ends(token, "er")
                        || text.ends(token, "es"));
    }

    /// `er sei unschuldig, doch das Gericht glaubte ihm nicht`: behind what is told in the mood of report, who writes
    /// tells something in his own.
    private boolean ownRemark(int from, int comma, int end) {
        boolean turns = text.tokens.is(comma + 1, "doch")
                || text.tokens.is(comma + 1, "allerdings")
                || text.tokens.is(comma + 1, "was")
                || text.tokens.is(comma + 1, "worauf")
                || text.tokens.is(comma + 1, "womit");
        if (!turns || text.is(from, WordClass.THAT)) {
            return false;
        }
        for (int i = comma + 2; i < end; i++) {
            if (text.is(i, WordClass.VERB) || text.quoted.at(i) >= 0) {
                return false;
            }
        }
        for (int i = from; i < comma; i++) {
            if (text.is(i, WordClass.REPORT)) {
                return true;
            }
        }
        return infinitive(from, comma);
    }

    /// The last token of what is told from `start` on, where a main clause may follow that begins with its verb: `Wer
    /// sagte, das Tor sei zu, irrte sich`.
    int lastBeforeMain(int start, int to, int end) {
        int comma = to;
        while (comma < end && text.sign(comma, ',')) {
            int next = comma + 1;
            boolean main = text.is(next, WordClass.AUX) && !text.is(next, WordClass.DET)
                    || text.plain(next)
                            && !text.capital(next)
                            && (text.ends(next, "t") || text.ends(next, "te") || text.ends(next, "ten"))
                    || text.lexicon.verb(text.tokens, next) != null && !text.capital(next);
            if (main) {
                return comma - 1;
            }
            comma = clauseEnd(next, end);
        }
        return last(start, end);
    }

    /// Whether the speaker's next verb of speech follows: `..., und gab an`, `..., räumte aber ein`.
    private boolean goesOn(int from, int end) {
        int at = text.is(from, WordClass.CONJ) ? from + 1 : from;
        while (at < end && text.is(at, WordClass.ADV)) {
            at++;
        }
        boolean past = text.plain(at) && (text.ends(at, "te") || text.ends(at, "ten"))
                || text.tokens.is(at, "gab")
                || text.tokens.is(at, "wies");
        return at < end
                && past
                && at > from
                && (text.lexicon.verb(text.tokens, at) != null
                        || !text.lexicon.separable(text.tokens, at).isEmpty());
    }

    /// `am Freitag, den 11. August`: the comma parts no clauses.
    private boolean dated(int comma) {
        return text.is(comma - 1, WordClass.TIME)
                && (text.tokens.is(comma + 1, "den") || text.tokens.is(comma + 1, "dem"))
                && text.tokens.kind(comma + 2) == Kind.NUMBER;
    }

    int clauseStart(int token, int first) {
        int i = token;
        while (i > first
                && !(text.sign(i - 1, ',') && text.quoted.at(i - 1) < 0 && !text.thousands(i - 1) && !joined(i - 1))
                && !(text.quoted.closesAt(i - 1) && speech(i - 1, first))
                && !text.sign(i - 1, ';')
                && !text.sign(i - 1, ':')
                && !text.dash(i - 1)) {
            i = text.sign(i - 1, ')') ? opened(i - 1, first) : i - 1;
        }
        return i;
    }

    /// Where the parenthesis that closes here opens: a comma within it parts no clauses; the closing one when none
    /// does.
    private int opened(int close, int first) {
        for (int i = close - 1; i >= Math.max(first, close - 15); i--) {
            if (text.sign(i, '(')) {
                return i;
            }
        }
        return close;
    }

    /// The `wie` of a clause whose verb stands behind an apposition: `, wie Ada Berg, Sprecherin der Anstalt, |
    /// mitteilte`;
    /// or -1.
    int wieBefore(int verb, int first) {
        int start = verb;
        for (int commas = 0; commas < 2 && start > first + 2 && text.sign(start - 1, ','); commas++) {
            int before = clauseStart(start - 2, first);
            if (hasVerb(before, start - 1)) {
                return -1;
            }
            if (text.tokens.is(before, "wie") && before > first) {
                return before;
            }
            start = before;
        }
        return -1;
    }

    /// The auxiliary of a participle that an apposition parts from it: `hatte der Leiter, Carl Lund, | erklärt`; or -1.
    int auxiliaryBefore(int participle, int first) {
        boolean form = text.ends(participle, "t") || text.ends(participle, "en");
        if (!form || participle < first + 4 || !text.sign(participle - 1, ',')) {
            return -1;
        }
        int aside = clauseStart(participle - 2, first);
        if (aside <= first || !text.sign(aside - 1, ',') || hasVerb(aside, participle - 1)) {
            return -1;
        }
        int start = clauseStart(aside - 2, first);
        for (int i = start; i < aside - 1; i++) {
            boolean has = text.tokens.is(i, "hat")
                    || text.tokens.is(i, "hatte")
                    || text.tokens.is(i, "haben")
                    || text.tokens.is(i, "hatten")
                    || text.tokens.is(i, "habe");
            if (has) {
                return text.is(start, WordClass.REL) && start > first ? -1 : i;
            }
        }
        return -1;
    }

    /// Whether the quoted words that close here end a clause: a few words within one (`gegenüber der Zeitung
    /// „Bote“`) do not.
    private boolean speech(int close, int first) {
        int open = text.quoted.stretches().get(text.quoted.at(close)).first();
        int small = 0;
        for (int i = open + 1; i < close; i++) {
            small += text.word(i) && !text.capital(i) ? 1 : 0;
        }
        boolean long_ = close - open > 7 && !(text.capital(open + 1) && small < 3);
        boolean name = open <= first
                && small == 0
                && close - open < 5
                && text.word(close - 1)
                && text.word(close + 1)
                && !text.capital(close + 1);
        return !name && (open <= first || !text.word(open - 1) || long_ || text.full(close - 1));
    }

    int clauseEnd(int token, int end) {
        int i = token + 1;
        while (i < end) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                i = Math.min(end, text.quoted.stretches().get(stretch).last() + 1);
                continue;
            }
            boolean comma = text.sign(i, ',') && !text.thousands(i) && !joined(i) && !dated(i);
            if (comma || text.sign(i, ';') || text.sign(i, ':')) {
                return i;
            }
            if (i == end - 1 && text.full(i)) {
                return i;
            }
            i++;
        }
        return end;
    }

    /// The comma of `Presse-, Meinungs- und Versammlungsfreiheit`.
    private boolean joined(int comma) {
        int before = comma > 0 ? text.tokens.end(comma - 1) - 1 : -1;
        return before >= 0 && text.tokens.characters().charAt(before) == '-' && text.capital(comma + 1);
    }

    /// Whether what follows the comma of a cue's clause is what was said: a clause with `dass` or `ob`, with an
    /// infinitive, or with its verb second; and no clause about a noun, no reason and no main clause.
    ///
    /// @param within whether the cue's clause is itself subordinate, so that the main clause may follow
    boolean content(int start, int end, boolean within) {
        int to = clauseEnd(start, end);
        if (text.tokens.is(start, "wie") && to - 1 > start && text.lexicon.verb(text.tokens, to - 1) != null) {
            return false; // zu zweifeln, wie er im Brief bekundete
        }
        if (text.quoted.opensAt(start) || text.is(start, WordClass.THAT)) {
            return true;
        }
        boolean report = false;
        for (int i = start; i < end; i++) {
            report |= text.is(i, WordClass.VERB);
        }
        boolean indicative = !report && !infinitive(start, to);
        if (indicative && (within || text.is(start, WordClass.CONJ))) {
            return false; // als niemand daran dachte, war das Tor zu
        }
        if (indicative && nominal(start, to)) {
            return false; // plant eine Brücke, ein Werk aus Holz
        }
        if (finite(start)) {
            return !within && report && text.is(start, WordClass.VERB);
        }
        boolean about = text.is(start, WordClass.PREP)
                && !text.is(start, WordClass.DET)
                && text.is(start + 1, WordClass.REL)
                && !infinitive(start, to)
                && !second(start + 2, to);
        boolean reason = text.is(start, WordClass.SUB) || aside(start);
        return !about && !(reason && !report);
    }

    /// Whether a clause ends with an infinitive: `zu halten`, `einzuleiten`.
    boolean infinitive(int from, int to) {
        int last = to - 1;
        while (last > from && !text.word(last)) {
            last--;
        }
        if (last <= from || text.capital(last) || !text.ends(last, "n")) {
            return false;
        }
        int zu = text.tokens.characters().indexOf("zu", text.tokens.start(last) + 2);
        return text.tokens.is(last - 1, "zu")
                || text.tokens.is(last - 2, "zu")
                || zu > 0 && zu < text.tokens.end(last) - 3;
    }

    /// Whether nothing but a noun with what belongs to it stands here: `ein Werk aus altem Holz`, `in einem Gespräch`.
    boolean nominal(int from, int to) {
        for (int i = from; i < to; i++) {
            int held = WordClass.DET.bit()
                    | WordClass.POSS.bit()
                    | WordClass.PREP.bit()
                    | WordClass.CONJ.bit()
                    | WordClass.TIME.bit();
            boolean adjective = text.capital(i + 1)
                    && (text.ends(i, "e") || text.ends(i, "en") || text.ends(i, "er") || text.ends(i, "es"))
                    && !text.any(i, WordClass.AUX.bit() | WordClass.VERB.bit())
                    && text.lexicon.verb(text.tokens, i) == null;
            if (text.is(i, WordClass.PRO) && !text.is(i, WordClass.DET)
                    || text.plain(i) && !text.capital(i) && !text.any(i, held) && !adjective
                    || text.quoted.opensAt(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean aside(int token) {
        return text.tokens.is(token, "so")
                || text.tokens.is(token, "also")
                || text.tokens.is(token, "einschließlich")
                || text.tokens.is(token, "darunter")
                || text.tokens.is(token, "insbesondere")
                || text.tokens.is(token, "sondern")
                || text.tokens.is(token, "doch")
                || text.tokens.is(token, "ohne")
                || text.tokens.is(token, "worauf");
    }

    /// Whether a finite verb stands within a clause and not at its end.
    private boolean second(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (text.is(i, WordClass.AUX) || text.is(i, WordClass.VERB)) {
                return true;
            }
        }
        return false;
    }

    private boolean finite(int token) {
        return text.is(token, WordClass.AUX) && !text.is(token, WordClass.DET)
                || text.plain(token) && !text.capital(token) && (text.ends(token, "te") || text.ends(token, "ten"))
                || text.lexicon.verb(text.tokens, token) != null && !text.capital(token)
                || text.is(token, WordClass.VERB);
    }

    /// `Mit Regen rechnet der Wirt`: what the verb rules stands ahead of it.
    boolean drawnAhead(String preposition, int from, int verb) {
        boolean rules = preposition.equals("mit") || preposition.equals("von");
        return rules
                && verb > from + 1
                && text.capital(from)
                && text.tokens.is(from, preposition)
                && !text.capital(verb);
    }

    /// Whether a main clause with its verb at `finite` begins behind a comma: at once behind a subordinate clause, or
    /// with its subject behind another main clause.
    boolean mainBehind(int from, int finite, int first) {
        if (from <= first || !text.sign(from - 1, ',')) {
            return false;
        }
        boolean led = finite == from && text.is(first, WordClass.SUB);
        boolean beside = finite > from
                && finite < from + 8
                && !text.any(from, WordClass.SUB.bit() | WordClass.CONJ.bit() | WordClass.PREP.bit())
                && (!text.is(from, WordClass.REL) || text.capital(from + 1))
                && hasVerb(first, from);
        return led || beside && finite + 1 < clauseEnd(finite, text.tokens.size());
    }

    /// The last word of a separable cue: at the end of the clause, or anywhere in it for `spricht von`, `äußerte sich`.
    int find(List<String> words, int from, int to, int verb, int end) {
        String last = words.getLast();
        boolean anywhere = last.equals("von")
                || last.equals("sich")
                || last.equals("für")
                || last.equals("mit") && !text.tokens.is(verb, "teilte")
                || last.equals("bei")
                || last.equals("als")
                || last.equals("hin");
        if (text.tokens.is(to - 1, last)) {
            return to - 1;
        }
        if (anywhere) {
            for (int i = from; i < to; i++) {
                if (text.tokens.is(i, last)) {
                    return i;
                }
            }
            return -1;
        }
        // the prefix stands after an apposition: kündigte X, Sprecher von Y, an
        int far = to;
        for (int commas = 0; commas < 3 && far + 1 < end; commas++) {
            far = clauseEnd(far + 1, end);
            if (text.tokens.is(far - 1, last)) {
                return far - 1;
            }
        }
        return -1;
    }
}
