package oyer.core.read.statement.speaker;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Mention.Form;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Prose;

/// Whose a writing is that speaks.
final class Writings {

    private final ClauseText text;
    private final Prose prose;
    private final List<Mention> mentions;
    private final int[] starts;

    /// @param starts where each mention begins
    Writings(ClauseText text, List<Mention> mentions, int[] starts) {
        this.text = text;
        this.prose = text.prose;
        this.mentions = mentions;
        this.starts = starts;
    }

    /// Who wrote what speaks here (`Berg's notes`), or what a pronoun means that stands right behind the sentence about
    /// it.
    Found of(Range words) {
        int from = words.first();
        int to = words.last();
        boolean they = from == to && (text.tokens.is(from, "they") || text.tokens.is(from, "It"));
        if (they) {
            int sentence = prose.sentences().of(from);
            if (sentence == 0 || from > prose.sentences().first(sentence) + 1) {
                return Found.NOBODY;
            }
            from = prose.sentences().first(sentence - 1);
            to = Math.min(prose.sentences().end(sentence - 1) - 1, from + 6);
        }
        for (int i = from + 1; i <= to; i++) {
            boolean fits = !they || text.ends(i, "s") == text.tokens.is(words.first(), "they");
            if (text.is(i, WordClass.WRITING) && fits && text.possessive(i - 1)) {
                int end = prose.tokens().end(i - 1);
                for (int at = first(prose.tokens().start(from)); at < mentions.size() && starts[at] < end; at++) {
                    Mention mention = mentions.get(at);
                    boolean owns = mention.form() == Form.NAME
                            && end - mention.passage().end() <= 2;
                    if (owns && mention.kind() == EntityKind.PERSON) {
                        return new Found(OptionalInt.of(mention.entity()), they);
                    }
                }
            }
        }
        return Found.NOBODY;
    }

    private int first(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && starts[at - 1] == offset) {
            at--;
        }
        return at;
    }
}
