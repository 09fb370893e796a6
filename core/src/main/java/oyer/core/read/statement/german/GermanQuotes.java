package oyer.core.read.statement.german;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Quoted;
import oyer.core.read.statement.cue.WordClass;

/// Quoted words that no cue of their own introduces: those that stand alone, and those within an indirect statement.
final class GermanQuotes {

    private final ClauseText text;
    private final GermanNoun nouns;
    private final GermanFreeSpeech free;

    GermanQuotes(ClauseText text, GermanNoun nouns, GermanFreeSpeech free) {
        this.text = text;
        this.nouns = nouns;
        this.free = free;
    }

    /// Quoted words of a sentence that has no cue: somebody's words, whose is known only when his name opens the
    /// sentence.
    void alone(int number, int first, int end, List<Draft> into) {
        boolean nothing = into.isEmpty();
        for (int i = first; i < end; i++) {
            if (!text.quoted.opensAt(i)) {
                continue;
            }
            Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(i));
            int words = stretch.last() - stretch.first() - 1;
            boolean small = false;
            for (int k = stretch.first() + 1; k < stretch.last(); k++) {
                small |= text.word(k) && !text.capital(k);
            }
            boolean sentence = text.full(stretch.last() - 1) || !text.capital(stretch.first() + 1) || words > 7;
            boolean whole = nothing && words > 4 && sentence && !(words < 9 && titled(stretch));
            boolean fragment = words > 1 && !text.capital(stretch.first() + 1) && text.word(stretch.first() + 1);
            if (i > first && small && (whole || fragment && free(stretch, into))) {
                Range noun = calledBy(stretch.last() + 1, first, i, end);
                if (!noun.exists() && whole) {
                    noun = free.introduces(clause(i, first), i);
                }
                if (!noun.exists() && whole) {
                    noun = free.speakerNear(number);
                }
                Range content = new Range(stretch.first(), stretch.last());
                into.add(new Draft(
                        content, noun, Range.NONE, Range.NONE, Mode.DIRECT, Act.ASSERTS, number, "lone-quote", .5));
            }
            i = stretch.last();
        }
    }

    /// Who calls it so: `Von einer „großen Not“ sprach der Wirt`, `Als „späte Einsicht“ bezeichnete die Wirtin den
    /// Plan`,
    /// `Für die Wirtin ist das „späte Einsicht“`.
    private Range calledBy(int verb, int first, int quote, int end) {
        if (text.tokens.is(first, "für") && quote > first + 3) {
            Range holder = nouns.right(first + 1, quote, false);
            int is = holder.last() + 1;
            boolean holds = holder.exists()
                    && (text.tokens.is(is, "ist")
                            || text.tokens.is(is, "war")
                            || text.tokens.is(is, "sei")
                            || text.tokens.is(is, "sind")
                            || text.tokens.is(is, "waren"));
            return holds ? holder : Range.NONE; // Für den Wirt ist das „unfassbar dumm“
        }
        boolean opens = text.tokens.is(first, "von") || text.tokens.is(first, "als");
        boolean near = quote == first + 1 || quote == first + 2 && text.is(first + 1, WordClass.DET);
        boolean says = text.plain(verb)
                && !text.capital(verb)
                && (text.lexicon.verb(text.tokens, verb) != null
                        || !text.lexicon.separable(text.tokens, verb).isEmpty());
        Range noun = opens && near && says ? nouns.right(verb + 1, end, false) : Range.NONE;
        return noun.exists() && !nouns.words.object(noun.first()) ? noun : Range.NONE;
    }

    /// Where the words before a quotation begin: behind the quotation before it.
    private int clause(int quote, int first) {
        for (int i = quote - 1; i > first; i--) {
            if (text.quoted.closesAt(i - 1)) {
                return i;
            }
        }
        return first;
    }

    private static boolean free(Quoted.Stretch stretch, List<Draft> drafts) {
        return drafts.stream()
                .noneMatch(d -> d.content().first() <= stretch.last()
                        && stretch.first() <= d.content().last());
    }

    /// Words that a clause quotes whose verb has no content behind it: `kritisierte den Plan als „verfehlt“`.
    void said(Cue cue, Range speaker, Range cueRange, int from, int to, int number, List<Draft> into) {
        for (int i = from; i < to; i++) {
            if (!text.quoted.opensAt(i)) {
                continue;
            }
            Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(i));
            Range range = new Range(stretch.first(), stretch.last());
            if (!speaker.contains(range)
                    && speaks(stretch, text.is(i - 1, WordClass.DET) || text.tokens.is(i - 1, "als"))) {
                into.add(new Draft(
                        range, speaker, cueRange, Range.NONE, Mode.DIRECT, cue.act(), number, "quoted-words", .75));
            }
            i = stretch.last();
        }
    }

    /// Words that an indirect statement quotes are direct speech within it.
    void within(int number, int first, int end, List<Draft> into) {
        List<Draft> outer = List.copyOf(into);
        for (int i = first; i < end; i++) {
            if (!text.quoted.opensAt(i)) {
                continue;
            }
            Quoted.Stretch stretch = text.quoted.stretches().get(text.quoted.at(i));
            Range range = new Range(stretch.first(), stretch.last());
            for (Draft draft : outer) {
                boolean inner = draft.content().contains(range)
                        && !draft.content().equals(range)
                        && draft.mode() == Mode.INDIRECT;
                if (inner && speaks(stretch, draft.rule().equals("reported"))) {
                    into.add(new Draft(
                            range,
                            draft.speaker(),
                            draft.cue(),
                            Range.NONE,
                            Mode.DIRECT,
                            draft.act(),
                            number,
                            "quoted-words",
                            .75));
                    break;
                }
            }
            i = stretch.last();
        }
    }

    /// Whether the words stand behind the noun that they name: `das Buch „...“`.
    private boolean titled(Quoted.Stretch stretch) {
        int before = stretch.first() - 1;
        return text.capital(before) && text.plain(before) && !text.full(stretch.last() - 1);
    }

    /// Whether quoted words are spoken, and not a title or a name.
    ///
    /// @param reported whether a verb of speech rules them
    private boolean speaks(Quoted.Stretch stretch, boolean reported) {
        int words = 0;
        boolean small = false;
        for (int i = stretch.first() + 1; i < stretch.last(); i++) {
            words++;
            small |= text.word(i) && !text.capital(i);
        }
        boolean capital = text.capital(stretch.first() + 1);
        boolean name = words > 1 && words < 6 && capital && text.capital(stretch.last() - 1)
                || words < 9 && capital && titled(stretch);
        boolean adjective = words == 1 && small;
        boolean called = capital && titled(stretch) && text.capital(stretch.last() - 1); // die Partei „Rat und Tat“
        boolean said = reported && (words == 1 || small && !called);
        return adjective || small && words > 1 && !name || said || words > 6 && !name;
    }
}
