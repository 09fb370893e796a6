package oyer.core.read.statement.turn;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;
import oyer.core.text.Tokens.Gap;

/// The two letters under which an interview is typed where they are not `Q` and `A`: `Q:` and `R:`, `I:` and `S:`. The
/// one under which most lines ask is that of who asks; the head may say whom it means (`Q is DS Berg unless shown`).
final class SpeakerLetters {

    private static final int LETTERS = 26;

    /// A letter that opens so many lines opens turns.
    private static final int TURNS = 3;

    /// Lines of the head, which may say whom a letter means.
    private static final int HEAD = 25;

    /// Of the answers at most one in so many may end with a question.
    private static final int SELDOM = 4;

    private final ClauseText text;
    private final Range[] meant = new Range[LETTERS];
    private char asking;
    private char answering;

    SpeakerLetters(ClauseText text, Lines lines) {
        this.text = text;
        int[] opened = new int[LETTERS];
        int[] asked = new int[LETTERS];
        for (int k = 0; k < lines.size(); k++) {
            int letter = lines.empty(k) ? -1 : letter(lines.first(k), lines.end(k));
            if (letter >= 0) {
                opened[letter]++;
                asked[letter] += asks(k, lines) ? 1 : 0;
            }
        }
        tell(opened, asked);
        for (int k = 0; asking > 0 && k < Math.min(HEAD, lines.size()); k++) {
            for (int i = lines.first(k); i + 2 < lines.end(k); i++) {
                told(i, lines.end(k));
            }
        }
    }

    private void tell(int[] opened, int[] asked) {
        int first = -1;
        int second = -1;
        for (int letter = 0; letter < LETTERS; letter++) {
            if (opened[letter] >= TURNS) {
                if (second >= 0) {
                    return; // three speak
                }
                second = first >= 0 ? letter : second;
                first = first < 0 ? letter : first;
            }
        }
        if (second < 0) {
            return;
        }
        int asks = asked[first] * opened[second] >= asked[second] * opened[first] ? first : second;
        int says = asks == first ? second : first;
        boolean question = asks == 'Q' - 'A';
        boolean tells = 2 * asked[asks] >= opened[asks] && SELDOM * asked[says] <= opened[says];
        if (question || tells) {
            asking = (char) ('A' + asks);
            answering = (char) ('A' + says);
        }
    }

    /// `Q is DC Berg`, `Q = DC Berg`, in a sentence of the head.
    private void told(int at, int end) {
        boolean letter = text.word(at) && text.tokens.length(at) == 1 && text.tokens.capitalised(at);
        int index = letter ? text.tokens.first(at) - 'A' : -1;
        boolean means = text.tokens.is(at + 1, "is") || text.sign(at + 1, '=') || text.tokens.is(at + 1, "ist");
        if (index >= 0 && index < LETTERS && means) {
            Range name = new Names(text).at(at + 2, end);
            meant[index] = name.exists() ? name : meant[index];
        }
    }

    boolean asks(int at, int lineEnd) {
        return asking > 0 && letter(at, lineEnd) == asking - 'A';
    }

    boolean answers(int at, int lineEnd) {
        return answering > 0 && letter(at, lineEnd) == answering - 'A';
    }

    /// Whom the head says that the letter of questions means, or none.
    Range examiner() {
        Range name = asking > 0 ? meant[asking - 'A'] : null;
        return name == null ? Range.NONE : name;
    }

    /// The letter of a label with a colon that opens a line and has words behind it, counted from A; else -1.
    private int letter(int at, int end) {
        boolean label = text.word(at)
                && text.tokens.length(at) == 1
                && text.sign(at + 1, ':')
                && at + 2 < end
                && text.tokens.gap(at + 2) != Gap.NONE;
        int letter = label ? text.tokens.first(at) - 'A' : -1;
        return letter < LETTERS ? Math.max(letter, -1) : -1;
    }

    /// Whether what begins on a line ends with a question before the next label.
    private boolean asks(int line, Lines lines) {
        int last = line;
        while (last + 1 < lines.size()
                && !lines.empty(last + 1)
                && !lines.opensBlock(last + 1)
                && letter(lines.first(last + 1), lines.end(last + 1)) < 0
                && last - line < HEAD) {
            last++;
        }
        return text.sign(lines.end(last) - 1, '?');
    }
}
