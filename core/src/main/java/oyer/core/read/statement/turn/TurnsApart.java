package oyer.core.read.statement.turn;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.turn.Turn.Sort;
import oyer.core.text.Tokens.Gap;

/// What was taken for one turn and is several: question and answer stand on one line.
final class TurnsApart {

    private final ClauseText text;
    private final AnswerDashes dashes;
    private final boolean bare;

    /// @param bare whether letters open turns with no sign behind them
    TurnsApart(ClauseText text, AnswerDashes dashes, boolean bare) {
        this.text = text;
        this.dashes = dashes;
        this.bare = bare;
    }

    /// `Q  Was it dark?   A  It was.`: question and answer on one line are two turns.
    List<Turn> answered(List<Turn> turns) {
        List<Turn> apart = new ArrayList<>();
        for (Turn turn : turns) {
            Turn rest = turn;
            int dash = dashes.behind(turn.end() + 1, turn.limit());
            if (dash >= 0) {
                dashed(turn, dash, apart);
                continue;
            }
            boolean letters = turn.sort() == Sort.QUESTION || turn.sort() == Sort.ANSWER;
            for (int i = turn.end() + 2; letters && i + 2 < turn.limit(); i++) {
                Sort sort = marked(i);
                if (sort == null || sort == rest.sort()) {
                    continue;
                }
                apart.add(rest.until(i));
                int end = text.sign(i + 1, '.') || text.sign(i + 1, ':') ? i + 1 : i;
                rest = new Turn(i, end, rest.hearer(), Range.NONE, rest.speaker(), sort, turn.limit());
            }
            apart.add(rest);
        }
        return apart;
    }

    /// `MR LUND: Was it dark?---It was.`: what stands behind the dashes is the answer, and a new line asks again.
    private void dashed(Turn turn, int firstDash, List<Turn> into) {
        int from = turn.start();
        int label = turn.end();
        int dash = firstDash;
        while (dash >= 0) {
            into.add(new Turn(from, label, turn.speaker(), turn.named(), turn.hearer(), Sort.QUESTION, dash));
            int says = dashes.answer(dash);
            int next = says;
            while (next < turn.limit() && text.tokens.gap(next) != Gap.LINE && text.tokens.gap(next) != Gap.BLOCK) {
                next++;
            }
            int further = dashes.behind(next, turn.limit());
            int ends = further < 0 ? turn.limit() : next;
            into.add(new Turn(says, says - 1, turn.hearer(), Range.NONE, turn.speaker(), Sort.ANSWER, ends));
            from = next;
            label = next - 1;
            dash = further;
        }
    }

    /// Whether a letter within a line opens a turn: behind the end of a sentence, before one that begins.
    private @Nullable Sort marked(int at) {
        Sort sort = text.tokens.is(at, 'A') ? Sort.ANSWER : text.tokens.is(at, 'Q') ? Sort.QUESTION : null;
        if (sort == null || !text.full(at - 1) && !text.sign(at - 1, '?')) {
            return null;
        }
        boolean closed = text.sign(at + 1, '.') || text.sign(at + 1, ':');
        boolean spaced = closed
                ? text.tokens.gap(at + 2) != Gap.NONE && text.apart(at, 1)
                : bare && text.apart(at, 2) && text.apart(at + 1, 2);
        return spaced ? sort : null;
    }
}
