package oyer.core.read.statement.german;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Kind;

/// German sources without a verb: `laut Anklage`, `nach Angaben der Polizei`, `der Zeugin zufolge`, `..., so die
/// Richterin`.
final class GermanSources {

    /// The longest name in quotation marks, with its marks.
    private static final int NAME = 6;

    private final ClauseText text;
    private final GermanNoun nouns;

    GermanSources(ClauseText text, GermanNoun nouns) {
        this.text = text;
        this.nouns = nouns;
    }

    boolean at(int token, int number, int first, int end, List<Draft> into) {
        if (text.tokens.is(token, "laut")
                || text.tokens.is(token, "ausweislich")
                || text.tokens.is(token, "gemäß") && !section(token + 1, end)
                || text.tokens.is(token, "nach")
                        && !relative(token, first)
                        && sourceSoon(token + 1, end, token == first)) {
            Range source = named(token + 1);
            if (!source.exists()) {
                source = token == first ? opening(token + 1, end) : nouns.right(token + 1, end, false);
            }
            boolean rule = text.tokens.is(token, "gemäß") && nouns.voices.mute(source); // gemäß der alten Regelung
            return source.exists()
                    && !rule
                    && around(new Range(token, token), source, token, source.last(), number, first, end, into);
        }
        if (text.tokens.is(token, "aus") && text.tokens.is(token + 1, "Sicht")) {
            Range source = nouns.right(token + 1, end, false);
            return source.last() > token + 1
                    && around(new Range(token, token), source, token, source.last(), number, first, end, into);
        }
        if (ofNoun(token, first)) {
            Range which = new Range(token + 1, token + 1); // die Umfragen, nach denen die meisten ...
            int last = clauseLast(token + 2, end);
            add(new Range(token + 2, last), which, new Range(token, token), number, .8, into);
            return true;
        }
        boolean opinion = text.tokens.is(token, "nach")
                && text.is(token - 1, WordClass.SOURCE)
                && token - 2 >= first
                && (text.is(token - 2, WordClass.POSS)
                        || text.tokens.is(token - 1, "Vernehmen")
                        || text.capital(token - 2) && text.ends(token - 2, "s"));
        if (text.tokens.is(token, "zufolge") || opinion) {
            Range source = opinion ? nouns.right(token - 2, token, true) : before(token, first);
            return source.exists()
                    && around(new Range(token, token), source, source.first(), token, number, first, end, into);
        }
        boolean thus = token == first && text.tokens.is(token, "danach") && subjunctive(token, end);
        if (thus || token == first && text.tokens.is(token, "demnach") || text.tokens.is(token, "wonach")) {
            return whereby(token, number, first, end, into);
        }
        if (text.tokens.is(token, "so")
                && token > first
                && (text.sign(token - 1, ',') || text.quoted.closesAt(token - 1))) {
            return so(token, number, first, end, into);
        }
        return false;
    }

    /// `die Klage, nach der die Liste ...`: a clause about a noun.
    private boolean relative(int token, int first) {
        return token > first
                && text.sign(token - 1, ',')
                && text.is(token + 1, WordClass.REL)
                && text.any(token + 2, WordClass.DET.bit() | WordClass.PRO.bit() | WordClass.POSS.bit());
    }

    /// `ein Bericht, laut dem ...`, `die Umfragen, nach denen ...`: the noun before the comma is what it is so by.
    private boolean ofNoun(int token, int first) {
        boolean which = text.tokens.is(token + 1, "denen")
                || text.tokens.is(token + 1, "dem")
                || text.tokens.is(token + 1, "der");
        boolean laut = text.tokens.is(token, "laut");
        boolean by = laut || text.tokens.is(token, "nach");
        int noun = token - 2;
        return by
                && which
                && noun >= first
                && text.sign(token - 1, ',')
                && (laut && text.tokens.is(token + 1, "denen")
                        || text.capital(noun) && (text.is(noun, WordClass.SOURCE) || nouns.voices.source(noun)))
                && !nouns.voices.time(noun);
    }

    /// The last token of a subordinate clause: before the comma behind its verb.
    private int clauseLast(int from, int end) {
        int i = from;
        while (i < end - 1 && !(text.sign(i, ',') && text.is(i - 1, WordClass.AUX)) && !text.sign(i, ';')) {
            i++;
        }
        while (i > from && !text.word(i) && text.quoted.at(i) < 0) {
            i--;
        }
        return i;
    }

    /// `laut „Bote“`: a name in quotation marks is the whole source.
    private Range named(int open) {
        if (!text.quoted.opensAt(open)) {
            return Range.NONE;
        }
        int close = text.quoted.stretches().get(text.quoted.at(open)).last();
        return close - open <= NAME && text.capital(open + 1) ? new Range(open, close) : Range.NONE;
    }

    /// Who is named before `zufolge`.
    private Range before(int token, int first) {
        int start = token - 1;
        if (text.tokens.is(start, "ihm") || text.tokens.is(start, "ihnen") || text.tokens.is(start, "ihr")) {
            return new Range(start, start);
        }
        if (text.is(start, WordClass.SOURCE) && text.ends(start, "n") || nouns.voices.source(start)) {
            while (start > first
                    && text.plain(start - 1)
                    && (nouns.words.attributive(start - 1)
                            || start - 1 == first && (text.ends(start - 1, "en") || text.ends(start - 1, "er")))
                    && text.lexicon.verb(text.tokens, start - 1) == null) {
                start--;
            }
            if (start > first && text.any(start - 1, WordClass.DET.bit() | WordClass.POSS.bit())) {
                start--;
            }
            Range whole = nouns.endingAt(token - 1, first);
            boolean more = whole.exists() && whole.first() < start && text.is(whole.first(), WordClass.DET);
            boolean headed = start > first && text.capital(start - 1) && text.is(start - 1, WordClass.SOURCE);
            return more ? whole : new Range(headed ? start - 1 : start, token - 1); // Berichten einiger Medien zufolge
        }
        Range noun = nouns.endingAt(token - 1, first);
        int head = noun.first() - 1;
        if (noun.exists()
                && head >= first
                && text.capital(head)
                && (text.is(head, WordClass.SOURCE) || nouns.voices.source(head))) {
            return new Range(head, noun.last()); // Informationen des Senders zufolge
        }
        if (noun.exists()) {
            return noun;
        }
        Range bare = nouns.right(start, token, true);
        int left = bare.first();
        while (bare.exists()
                && left > first
                && (nouns.words.attributive(left - 1) || text.tokens.is(left - 1, "einigen"))) {
            left--; // einigen Zeugen zufolge
        }
        return bare.exists() ? new Range(left, bare.last()) : bare;
    }

    /// `Demnach ...`, `ein Bericht, wonach ...`: the source of the latter is the noun that it is said of.
    private boolean whereby(int token, int number, int first, int end, List<Draft> into) {
        boolean clause = token > first && text.sign(token - 1, ',');
        int last = end - 1;
        // Demnach: the word itself points at who was named before
        Range source = clause ? Range.NONE : new Range(token, token);
        if (clause) {
            source = nouns.endingAt(token - 2, first);
            for (int i = token + 1; i < end; i++) {
                if (text.sign(i, ',')
                        && !text.thousands(i)
                        && (text.is(i + 1, WordClass.AUX)
                                || text.is(i - 1, WordClass.AUX) && text.plain(i + 1) && !text.capital(i + 1))) {
                    last = i - 1;
                    break;
                }
            }
        }
        while (last > token && text.full(last)) {
            last--;
        }
        add(new Range(token + 1, last), source, new Range(token, token), number, .7, into);
        return true;
    }

    /// Who is named where `Nach` or `Laut` opens the sentence: all that stands before its verb, which comes second.
    private Range opening(int from, int end) {
        Range noun = nouns.right(from, end, false);
        int last = noun.last();
        int i = last + 1;
        while (noun.exists() && i < Math.min(end, noun.last() + 30)) {
            if (finite(i)) {
                return new Range(noun.first(), last);
            }
            if (text.quoted.opensAt(i)) {
                last = text.quoted.stretches().get(text.quoted.at(i)).last();
                i = last + 1;
            } else if (text.tokens.is(i, "gegenüber") || resting(i)) {
                return new Range(noun.first(), last); // to whom it was said
            } else if (text.is(i, WordClass.PREP) && dateEnd(i + 1, end) > i + 1) {
                last = dateEnd(i + 1, end) - 1;
                i = last + 1;
            } else if (text.is(i, WordClass.PREP)) {
                Range phrase = nouns.right(i + 1, end, false);
                if (!phrase.exists()) {
                    return noun;
                }
                last = phrase.last();
                i = last + 1;
            } else if (text.sign(i, ',')) {
                if (text.tokens.is(i + 1, "vertreten")) {
                    return noun; // Nach Ansicht der Anklage, vertreten durch Lund, ...
                }
                int close = i + 1;
                while (close < end && !text.sign(close, ',')) {
                    close++;
                }
                if (close + 1 >= end || !finite(close + 1)) {
                    return noun;
                }
                return new Range(noun.first(), nouns.clauseAbout(i + 1, close - 1) ? last : close - 1);
            } else {
                return noun;
            }
        }
        return noun;
    }

    /// `unter Berufung auf`: on whom the source rests.
    private boolean resting(int token) {
        return text.tokens.is(token, "unter")
                && (text.tokens.is(token + 1, "Berufung") || text.tokens.is(token + 1, "Verweis"))
                && text.tokens.is(token + 2, "auf");
    }

    /// The first token behind a date that begins at `from`, which is part of the source: `dem Gutachten vom 3. Mai
    /// 1984`.
    private int dateEnd(int from, int end) {
        int i = from;
        while (i < Math.min(end, from + 8)
                && (text.tokens.kind(i) == Kind.NUMBER
                        || text.tokens.kind(i) == Kind.MIXED && Character.isDigit(text.tokens.first(i))
                        || text.is(i, WordClass.TIME)
                        || i > from && text.sign(i, '.'))) {
            i++;
        }
        return i;
    }

    /// A verb where a verb must come: a known one, or a small word that is no adjective.
    private boolean finite(int token) {
        boolean ending = text.ends(token, "t") || text.ends(token, "te") || text.ends(token, "ten");
        return text.any(token, WordClass.AUX.bit() | WordClass.VERB.bit())
                || text.plain(token) && !text.capital(token) && (ending || !text.capital(token + 1));
    }

    /// `gemäß § 5`, `gemäß Art. 3`: a rule and nobody's words.
    private boolean section(int from, int end) {
        for (int i = from; i < Math.min(end, from + 3); i++) {
            if (text.sign(i, '§')
                    || text.tokens.is(i, "Art")
                    || text.tokens.is(i, "Artikel")
                    || text.tokens.is(i, "Absatz")) {
                return true;
            }
        }
        return false;
    }

    private boolean indefinite(int article) {
        return text.tokens.is(article, "einer") || text.tokens.is(article, "einem");
    }

    private boolean sourceSoon(int from, int end, boolean opens) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (text.is(i, WordClass.SOURCE) || nouns.voices.source(i)) {
                // nach dem Urteil sprach er von Glück: after it, and in nobody's opinion
                boolean whose = text.is(i + 1, WordClass.DET) || text.tokens.is(i + 1, "von") && text.capital(i + 2);
                boolean later = !opens && text.is(from, WordClass.DET) && !indefinite(from) && nouns.voices.time(i);
                return !later && (whose || !text.tokens.is(i, "Urteil"));
            }
            boolean owner = i == from && text.capital(i) && text.ends(i, "s");
            if (text.capital(i) && !owner || !text.word(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean so(int token, int number, int first, int end, List<Draft> into) {
        Range source = nouns.right(token + 1, end, false);
        if (!source.exists()
                || text.capital(token)
                || text.is(token + 1, WordClass.AUX)
                || text.lexicon.verb(text.tokens, token + 1) != null) {
            return false;
        }
        int after = source.last() + 1;
        boolean closes = after >= end - 1
                || text.sign(after, ',')
                || text.full(after)
                || text.is(after, WordClass.PREP)
                || text.is(after, WordClass.ADV);
        if (!closes || hasVerb(after, end)) {
            return false;
        }
        int last = token - 1;
        if (text.sign(last, ',')) {
            last--;
        }
        int stretch = text.quoted.at(last);
        int from = first;
        boolean quote = false;
        if (stretch >= 0 && text.quoted.closesAt(last)) {
            int open = text.quoted.stretches().get(stretch).first();
            quote = open <= first || text.full(open - 1) || text.sign(open - 1, ':');
            from = quote ? open : first;
        }
        int start = from;
        into.removeIf(d -> d.sentence() == number
                && d.content().first() >= start
                && !d.rule().equals("colon"));
        into.add(new Draft(
                new Range(from, last),
                source,
                new Range(token, token),
                Range.NONE,
                quote ? Mode.DIRECT : Mode.INDIRECT,
                Act.ASSERTS,
                number,
                "so",
                .9));
        if (text.sign(after, ',') && after + 2 < end) {
            // Die Frist sei, so der Wächter, längst um; „Bald“, so der Wächter, gehe er
            int stop = end - 1;
            while (stop > after + 1 && text.full(stop)) {
                stop--;
            }
            Range rest = new Range(after + 1, stop);
            into.add(new Draft(
                    rest, source, new Range(token, token), Range.NONE, Mode.INDIRECT, Act.ASSERTS, number, "so", .85));
        }
        return true;
    }

    private boolean subjunctive(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.is(i, WordClass.VERB)) {
                return true;
            }
        }
        return false;
    }

    private boolean verbWithin(int from, int last) {
        for (int i = from + 1; i <= last; i++) {
            if (text.any(i, WordClass.AUX.bit() | WordClass.VERB.bit())) {
                return last - i < 4 && !text.is(from, WordClass.REL);
            }
        }
        return false;
    }

    private boolean hasVerb(int from, int end) {
        for (int i = from; i < end && !text.sign(i, ',') && !text.sign(i, ':'); i++) {
            if (text.is(i, WordClass.AUX)) {
                return true;
            }
        }
        return false;
    }

    /// The content stands around the source: behind it when it opens the sentence, before it when it closes it.
    private boolean around(
            Range cue, Range source, int from, int to, int number, int first, int end, List<Draft> into) {
        int last = end - 1;
        while (last > to && text.full(last)) {
            last--;
        }
        if (from <= first + 1) {
            int start = to + 1;
            if (text.tokens.is(start, "gegenüber") || resting(start)) {
                Range hearer = nouns.right(resting(start) ? start + 3 : start + 1, end, false);
                start = hearer.exists() ? hearer.last() + 1 : start; // Nach Angaben der Zeugin gegenüber dem Boten
            }
            if (text.sign(start, ',')) {
                start++;
                if (text.is(start, WordClass.REL)) {
                    // Nach Angaben des Wächters, der ..., war: what is told begins behind the clause about him
                    int close = start;
                    while (close < last && !text.sign(close, ',')) {
                        close++;
                    }
                    start = close < last && finite(close + 1) ? close + 1 : start;
                }
            }
            add(new Range(start, last), source, cue, number, .88, into);
            return true;
        }
        int left = from - 1;
        while (left > first && text.sign(left, ',')) {
            left--;
        }
        boolean removed = into.removeIf(d ->
                d.sentence() == number && d.content().holds(from) && d.rule().equals("reported"));
        if (!removed) {
            for (Draft draft : into) {
                if (draft.sentence() == number && draft.content().holds(from)) {
                    return false;
                }
            }
        }
        int begin = text.is(first, WordClass.CONJ) ? first + 1 : first;
        for (int i = left; i > first; i--) {
            boolean relative = text.is(i, WordClass.REL)
                    || text.is(i, WordClass.PREP) && text.is(i + 1, WordClass.REL)
                    || text.tokens.is(i, "was");
            if (text.sign(i - 1, ',')
                    && text.quoted.at(i - 1) < 0
                    && (relative && left - i < 3 || verbWithin(i, left))) {
                begin = i;
                break;
            }
        }
        add(new Range(begin, left), source, cue, number, .85, into);
        int start = text.sign(to + 1, ',') ? to + 2 : to + 1;
        add(new Range(start, last), source, cue, number, .85, into);
        return true;
    }

    private static void add(Range content, Range speaker, Range cue, int number, double sure, List<Draft> into) {
        if (content.last() > content.first()) {
            into.add(new Draft(content, speaker, cue, Range.NONE, Mode.INDIRECT, Act.ASSERTS, number, "source", sure));
        }
    }
}
