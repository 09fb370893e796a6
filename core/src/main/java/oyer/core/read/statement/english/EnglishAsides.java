package oyer.core.read.statement.english;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;

/// Speech without a verb of saying: `according to her`, the nouns that carry what is said, and whose version it is.
final class EnglishAsides {

    /// So many tokens from the verb a quotation opens.
    private static final int QUOTED = 10;

    private final ClauseText text;
    private final EnglishNoun nouns;
    private final EnglishContent contents;
    private final EnglishCarriers carriers;
    private final EnglishVersions versions;

    EnglishAsides(
            ClauseText text,
            EnglishNoun nouns,
            EnglishContent contents,
            EnglishCarriers carriers,
            EnglishVersions versions) {
        this.carriers = carriers;
        this.versions = versions;
        this.text = text;
        this.nouns = nouns;
        this.contents = contents;
    }

    void at(int token, int number, int first, int end, List<Draft> into) {
        if (token == first && text.tokens.is(token, "asked")) {
            asked(token, number, end, into);
        }
        if (text.tokens.is(token, "according") && text.tokens.is(token + 1, "to")) {
            according(token, number, first, end, into);
            return;
        }
        if (versions.at(token, number, first, end, into)) {
            return;
        }
        Cue noun = text.lexicon.noun(text.tokens, token);
        if (noun != null) {
            carriers.at(noun, token, number, first, end, into);
        }
        Cue adjective = text.lexicon.adjective(text.tokens, token);
        if (adjective != null) {
            carriers.adjective(adjective, token, number, first, end, into);
        }
    }

    private void according(int token, int number, int first, int end, List<Draft> into) {
        Range cue = new Range(token, token + 1);
        int comma = token + 2;
        while (comma < end && !text.sign(comma, ',')) {
            comma++;
        }
        Range speaker = token <= first + 1 ? fronted(token + 2, comma, end) : until(token + 2, end);
        if (!speaker.exists()) {
            return;
        }
        int after = speaker.last() + 1;
        Range content;
        if (token <= first + 1) {
            int start = text.sign(after, ',') ? after + 1 : text.sign(after - 1, ',') ? after : end;
            if (start >= end) {
                return;
            }
            content = new Range(start, contents.last(start, end, false, true));
        } else {
            int last = token - 1;
            while (last > first && (text.sign(last, ',') || text.dash(last))) {
                last--;
            }
            content = new Range(contents.told(first, last), last);
        }
        if (content.last() >= content.first() && content.last() < end) {
            into.removeIf(
                    d -> d.sentence() == number && d.rule().equals("complement") && content.contains(d.content()));
            into.add(new Draft(
                    content, speaker, cue, Range.NONE, Mode.INDIRECT, Act.ASSERTS, number, "according-to", .9));
        }
    }

    /// `According to a list that Berg and Holm kept, A`, `According to Berg, the porter, A`: all before the
    /// comma behind which the clause begins.
    private Range fronted(int from, int comma, int end) {
        if (comma >= end) {
            return Range.NONE;
        }
        boolean apposed = text.capital(comma - 1)
                && (text.any(comma + 1, WordClass.DET.bit() | WordClass.POSS.bit() | WordClass.REL.bit())
                        || text.noun(comma + 1) && text.possessive(comma + 1));
        for (int i = comma + 1; apposed && i < end; i++) {
            if (text.sign(i, ',')) {
                return new Range(from, i);
            }
            if (text.any(i, WordClass.AUX.bit() | WordClass.CLITIC.bit()) && !text.is(comma + 1, WordClass.REL)
                    || text.sign(i, ';')) {
                break;
            }
        }
        return new Range(from, comma - 1);
    }

    /// `Asked where he had been, Lund said ...`: somebody asked it, and who answers is told behind.
    private void asked(int token, int number, int end, List<Draft> into) {
        int start = contents.start(token, end);
        boolean about = text.tokens.is(start, "about");
        if (start >= end || !about && (!text.is(start, WordClass.THAT) || text.tokens.is(start, "that"))) {
            return;
        }
        int comma = start;
        while (comma < end && !text.sign(comma, ',')) {
            comma++;
        }
        if (comma >= end) {
            return;
        }
        int last = contents.last(start, end, true, false);
        into.add(new Draft(
                new Range(start, last),
                Range.NONE,
                new Range(token, token),
                Range.NONE,
                Mode.INDIRECT,
                Act.ASKS,
                number,
                "asked",
                .7));
    }

    /// A noun phrase with all that is said of it, up to its comma or the sentence's end; only the noun where a clause
    /// begins before that.
    private Range until(int from, int end) {
        Range noun = nouns.right(from, end);
        boolean relative = false;
        for (int i = noun.last() + 1; noun.exists() && i < end; i++) {
            boolean stops = text.sign(i, ',') || text.sign(i, ';') || text.dash(i) || text.sign(i, '(');
            if (stops || text.quoted.at(i) >= 0) {
                return new Range(from, i - 1);
            }
            relative |= text.is(i, WordClass.REL);
            if (text.is(i, WordClass.AUX) && !relative
                    || text.is(i, WordClass.CONJ)
                    || text.is(i, WordClass.SUB) && !relative) {
                return noun;
            }
            if (text.full(i) && i + 1 >= end) {
                return new Range(from, i - 1);
            }
        }
        return noun;
    }

    /// `told me that Berg said to him, "Go home"`: the words that another is quoted with in what is told.
    boolean quoted(EnglishSentence in, EnglishCue at, Range speaker) {
        for (int i = at.last() + 1; i < Math.min(in.end, at.last() + QUOTED); i++) {
            boolean leads = text.sign(i - 1, ',') || text.sign(i - 1, ':') || i == at.last() + 1;
            if (text.quoted.opensAt(i) && leads && text.capital(i + 1)) { // and no part of a sentence
                Range words = new Range(
                        i, text.quoted.stretches().get(text.quoted.at(i)).last());
                in.drafts.add(EnglishPlacing.draft(
                        words, speaker, at.range(), Range.NONE, Mode.DIRECT, at.act(), in.number, "quote", .85));
                return true;
            }
            if (text.full(i) || text.cue(i) || text.sign(i, ',') && !text.quoted.opensAt(i + 1)) {
                return false;
            }
        }
        return false;
    }
}
