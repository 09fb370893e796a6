package oyer.core.read.statement;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.Draft.Range;

/// German sources without a verb: `laut Anklage`, `nach Angaben der Polizei`, `der Zeugin zufolge`, `..., so die
/// Richterin`.
final class GermanSources {

    private final ClauseText text;
    private final GermanNoun nouns;

    GermanSources(ClauseText text, GermanNoun nouns) {
        this.text = text;
        this.nouns = nouns;
    }

    boolean at(int token, int number, int first, int end, List<Draft> into) {
        if (text.tokens.is(token, "laut")
                || text.tokens.is(token, "gemäß") && sourceSoon(token + 1, end)
                || text.tokens.is(token, "nach") && sourceSoon(token + 1, end)) {
            Range source = token == first ? opening(token + 1, end) : nouns.right(token + 1, end, false);
            return source.exists()
                    && around(new Range(token, token), source, token, source.last(), number, first, end, into);
        }
        boolean opinion = text.tokens.is(token, "nach")
                && text.is(token - 1, WordClass.SOURCE)
                && token - 2 >= first
                && (text.is(token - 2, WordClass.POSS) || text.capital(token - 2) && text.ends(token - 2, "s"));
        if (text.tokens.is(token, "zufolge") || opinion) {
            int start = token - 1;
            while (start > first
                    && !text.sign(start - 1, ',')
                    && token - start < 14
                    && !text.is(start - 1, WordClass.AUX)) {
                start--;
            }
            Range source = nouns.right(start, token, true);
            return source.exists()
                    && around(new Range(token, token), source, source.first(), token, number, first, end, into);
        }
        boolean thus = token == first && text.tokens.is(token, "danach") && subjunctive(token, end);
        if (thus || token == first && text.tokens.is(token, "demnach") || text.tokens.is(token, "wonach")) {
            int last = end - 1;
            while (last > token && text.full(last)) {
                last--;
            }
            add(new Range(token + 1, last), Range.NONE, new Range(token, token), number, .7, into);
            return true;
        }
        if (text.tokens.is(token, "so")
                && token > first
                && (text.sign(token - 1, ',') || text.quoted.closesAt(token - 1))) {
            return so(token, number, first, end, into);
        }
        return false;
    }

    /// Who is named where `Nach` or `Laut` opens the sentence: all that stands before its verb, which comes second.
    private Range opening(int from, int end) {
        Range noun = nouns.right(from, end, false);
        for (int i = noun.last() + 1; noun.exists() && i < Math.min(end, noun.last() + 8); i++) {
            if (text.is(i, WordClass.AUX) || i > from && text.is(i, WordClass.VERB)) {
                return new Range(noun.first(), i - 1);
            }
            if (!text.word(i) && !text.sign(i, '-') && !text.sign(i, '(') && !text.sign(i, ')')
                    || text.is(i, WordClass.SUB) && !text.is(i, WordClass.DET)
                    || text.is(i, WordClass.ADV)) {
                return noun;
            }
        }
        return noun;
    }

    private boolean sourceSoon(int from, int end) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (text.is(i, WordClass.SOURCE) || compound(i)) {
                return true;
            }
            if (text.capital(i) || !text.word(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean compound(int token) {
        return text.capital(token)
                && (text.ends(token, "meinung")
                        || text.ends(token, "bericht")
                        || text.ends(token, "meldung")
                        || text.ends(token, "mitteilung")
                        || text.ends(token, "studie")
                        || text.ends(token, "erkenntnisstand")
                        || text.ends(token, "medien")
                        || text.ends(token, "angaben")
                        || text.ends(token, "berichten")
                        || text.ends(token, "meldungen")
                        || text.ends(token, "informationen")
                        || text.ends(token, "aussagen")
                        || text.ends(token, "quellen"));
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

    private boolean hasVerb(int from, int end) {
        for (int i = from; i < end && !text.sign(i, ','); i++) {
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
            if (text.sign(start, ',')) {
                start++;
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
        add(new Range(text.is(first, WordClass.CONJ) ? first + 1 : first, left), source, cue, number, .85, into);
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
