package oyer.core.read.statement.german;

import java.util.List;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;

/// Who is quoted and by which paper, behind `zitiert`: the paper tells that he said it, so both speak.
final class GermanCiting {

    /// @param who whose words they are
    /// @param paper who passes them on, where it is named
    record Cited(Range who, Range paper) {}

    private final ClauseText text;
    private final GermanNoun nouns;
    private final GermanSubject subjects;

    GermanCiting(ClauseText text, GermanNoun nouns, GermanSubject subjects) {
        this.text = text;
        this.nouns = nouns;
        this.subjects = subjects;
    }

    /// @param subject of the clause from `from` to `to` whose `zitiert` stands at `verb`
    Cited of(Range subject, boolean passive, int from, int to, int verb, int end) {
        if (passive) {
            return passive(subject, from, to);
        }
        if (text.tokens.is(verb + 1, "man")) {
            return new Cited(nouns.right(verb + 2, end, false), Range.NONE); // zitierte man die Wirtin
        }
        if (!subject.exists()) {
            return new Cited(subject, Range.NONE);
        }
        for (int i = subject.first(); i < subject.last(); i++) {
            boolean named = text.quoted.closesAt(i) && text.capital(i + 1);
            if (named && subject.first() > verb) { // zitiert der „Bote“ Lund
                return new Cited(new Range(i + 1, subject.last()), new Range(subject.first(), i));
            }
        }
        int at = Math.max(verb, subject.last()) + 1;
        Range cited = nouns.right(at, end, false);
        boolean who = cited.exists() && !text.is(at, WordClass.PREP) && !text.quoted.opensAt(cited.first());
        return who ? new Cited(cited, subject) : new Cited(subject, Range.NONE); // Der Bote zitiert die Wirtin: „...“
    }

    /// `wie Lund vom Boten zitiert wird`, `im Bericht wird Lund zitiert`.
    private Cited passive(Range subject, int from, int to) {
        for (int i = subject.first(); subject.exists() && i < subject.last(); i++) {
            if (i > subject.first() && (text.tokens.is(i, "von") || text.tokens.is(i, "vom"))) {
                return new Cited(new Range(subject.first(), i - 1), new Range(i + 1, subject.last()));
            }
        }
        Range paper = subjects.agent(from, to, true);
        return new Cited(subject, paper.contains(subject) || subject.contains(paper) ? Range.NONE : paper);
    }

    /// Adds what the paper tells: the same words, each before those of whom it quotes.
    void told(Range paper, Range who, Range cue, List<Draft> into) {
        for (int i = into.size() - 1; i >= 0; i--) {
            Draft draft = into.get(i);
            if (draft.cue().equals(cue) && draft.speaker().equals(who)) {
                into.add(i, draft.withSpeaker(paper));
            }
        }
    }
}
