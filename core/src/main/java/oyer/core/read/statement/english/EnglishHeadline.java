package oyer.core.read.statement.english;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.WordKind;

/// Headlines, in which every word has a capital: `Neighbour Says She Saw the Van`, `Van Was Seen Twice, Neighbour
/// Says`.
public final class EnglishHeadline {

    private static final int LEAST_WORDS = 5;
    private static final int LONGEST = 25;

    /// The longest name before a colon, in words.
    private static final int LABEL = 3;

    /// How far a name is looked for below its headline.
    private static final int BODY = 300;

    /// The longest subject, in words.
    private static final int SUBJECT = 7;

    private final ClauseText text;

    public EnglishHeadline(ClauseText text) {
        this.text = text;
    }

    /// Whether the tokens are a paragraph of their own in which all but the small words have a capital.
    public boolean is(int first, int end) {
        boolean alone = (first == 0 || text.tokens.gap(first) == Gap.BLOCK)
                && (end >= text.tokens.size() || text.tokens.gap(end) == Gap.BLOCK);
        if (!alone || end - first > LONGEST) {
            return false;
        }
        int capitals = 0;
        int small = 0;
        boolean mixed = false;
        for (int i = first; i < end; i++) {
            if (text.word(i) && text.tokens.length(i) > 3) {
                capitals += text.tokens.capitalised(i) ? 1 : 0;
                small += text.tokens.capitalised(i) ? 0 : 1;
                mixed |= !text.tokens.allCapitals(i);
            }
        }
        return mixed && capitals >= LEAST_WORDS - 1 && small * 5 <= capitals;
    }

    /// What the headline says that somebody says.
    void read(int number, int first, int end, List<Draft> into) {
        if (labelled(number, first, end, into)) {
            return;
        }
        for (int i = first + 1; i < end; i++) {
            Optional<Cue> cue = cue(i);
            if (cue.isEmpty()) {
                continue;
            }
            boolean closes = i == end - 1 || i == end - 2 && text.full(end - 1);
            int comma = i - 1;
            while (comma > first && !text.sign(comma, ',')) {
                comma--;
            }
            if (closes && comma > first + 2) {
                add(new Range(first, comma - 1), new Range(comma + 1, i - 1), i, cue.get(), number, into);
            } else if (comma == first && i - first <= SUBJECT && end - i > 2 && !text.is(i + 1, WordClass.PREP)) {
                int last = end - 1;
                while (last > i + 1 && text.full(last)) {
                    last--;
                }
                add(new Range(i + 1, last), new Range(first, i - 1), i, cue.get(), number, into);
            }
            return;
        }
        for (int i = first + 1; i < end - 1 && i - first <= SUBJECT && into.isEmpty(); i++) {
            object(i, number, first, end, into);
        }
    }

    /// `Governor Endorses Lund`, `Lund Vows To Appeal`: a verb in the present whose object or infinitive is what it
    /// tells.
    private void object(int verb, int number, int first, int end, List<Draft> into) {
        Cue cue = text.lexicon.verb(text.tokens, verb);
        boolean present = text.ends(verb, "s")
                && !text.ends(verb, "ss")
                && !text.ends(verb - 1, "s")
                && text.word(verb - 1)
                && !text.any(verb - 1, WordClass.POSS.bit() | WordClass.DET.bit() | WordClass.PREP.bit());
        if (cue == null || !present || cue.clause() && !cue.has('n') && !cue.has('i')) {
            return;
        }
        int next = verb + 1;
        boolean to = text.tokens.is(next, "to");
        boolean taken = to ? cue.has('i') : cue.has('n') && text.capital(next) && !text.is(next, WordClass.PREP);
        if (!taken || cue.has('o')) {
            return;
        }
        int last = end - 1;
        while (last > next && text.full(last)) {
            last--;
        }
        add(new Range(next, last), new Range(first, verb - 1), verb, cue, number, into);
    }

    /// `Police: Van Was Seen Twice`: a name that the text says again, or what tells without anybody speaking.
    private boolean labelled(int number, int first, int end, List<Draft> into) {
        int colon = first;
        while (colon < end - 4 && colon - first <= LABEL && !text.sign(colon, ':')) {
            colon++;
        }
        boolean words = text.sign(colon, ':') && colon > first && text.tokens.gap(colon) == Gap.NONE;
        for (int i = first; words && i < colon; i++) {
            words = text.capital(i) && (text.plain(i) || text.is(i, WordClass.SOURCE));
        }
        if (!words || !text.is(colon - 1, WordClass.SOURCE) && !again(colon - 1, end)) {
            return false;
        }
        int last = text.sign(end - 1, '.') ? end - 2 : end - 1;
        into.add(new Draft(
                new Range(colon + 1, last),
                new Range(first, colon - 1),
                new Range(colon, colon),
                Range.NONE,
                Mode.INDIRECT,
                Act.ASSERTS,
                number,
                "headline",
                .7));
        return true;
    }

    /// Whether a name stands in the text below too, within a sentence.
    private boolean again(int name, int from) {
        String word = text.tokens.text(name);
        for (int i = from + 1; i < Math.min(text.tokens.size(), from + BODY); i++) {
            if (text.capital(i) && text.word(i - 1) && text.tokens.is(i, word)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Cue> cue(int token) {
        Cue cue = text.lexicon.verb(text.tokens, token);
        boolean verb = cue != null
                && cue.clause()
                && cue.speech()
                && cue.has('q')
                && text.ends(token, "s")
                && !text.possessive(token - 1)
                && !text.any(token - 1, WordClass.POSS.bit() | WordClass.DET.bit() | WordClass.PREP.bit())
                && (!cue.has('x') || text.kind(token, WordKind.VERB));
        return verb ? Optional.ofNullable(cue) : Optional.empty();
    }

    private void add(Range content, Range speaker, int cue, Cue said, int number, List<Draft> into) {
        if (content.last() < content.first() || speaker.last() < speaker.first() || text.quoted.at(cue) >= 0) {
            return;
        }
        into.add(new Draft(
                content, speaker, new Range(cue, cue), Range.NONE, Mode.INDIRECT, said.act(), number, "headline", .8));
    }
}
