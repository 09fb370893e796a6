package oyer.core.read.statement.turn;

import oyer.core.read.statement.cue.ClauseText;

/// The dashes by which transcripts of Australian courts set the answer off from the question: `Was it dark?---It was.`
final class AnswerDashes {

    /// A transcript that is written so has as many.
    private static final int FEW = 3;

    private final ClauseText text;
    private final boolean used;

    AnswerDashes(ClauseText text) {
        this.text = text;
        int count = 0;
        for (int i = 0; i + 2 < text.tokens.size() && count < FEW; i++) {
            count += at(i) ? 1 : 0;
        }
        this.used = count >= FEW;
    }

    boolean used() {
        return used;
    }

    private boolean at(int mark) {
        return (text.sign(mark, '?') || text.sign(mark, '.')) && text.stroke(mark + 1) && text.stroke(mark + 2);
    }

    /// The first dash behind a question between two tokens; -1 where none is or the text is not written so.
    int behind(int from, int to) {
        for (int i = Math.max(0, from); used && i + 2 < Math.min(to, text.tokens.size()); i++) {
            if (at(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /// The first token of the answer behind the dashes.
    int answer(int dash) {
        int i = dash;
        while (text.stroke(i)) {
            i++;
        }
        return i;
    }
}
