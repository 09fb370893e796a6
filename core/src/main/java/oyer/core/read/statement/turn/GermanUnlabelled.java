package oyer.core.read.statement.turn;

import java.util.ArrayList;
import java.util.List;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.text.Language;

/// Questions and answers without labels, as Swiss and Austrian offices write them: the question on a numbered line and
/// the answer below it, or each answer behind a dash.
final class GermanUnlabelled {

    /// So many questions make an interview, of a numbered list.
    private static final int LEAST = 3;

    /// @param question what is asked
    /// @param answer what is said to it
    record Pair(Range question, Range answer) {}

    private final ClauseText text;
    private final Lines lines;

    GermanUnlabelled(ClauseText text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /// In the order of the text; none where the paper is no interview.
    List<Pair> pairs() {
        if (text.prose.language() != Language.GERMAN) {
            return List.of();
        }
        List<Pair> dashed = pairs(true);
        return dashed.isEmpty() ? pairs(false) : dashed;
    }

    private List<Pair> pairs(boolean dashed) {
        List<Pair> found = new ArrayList<>();
        int asked = 0;
        for (int k = 0; k < lines.size(); k++) {
            if (!asks(k, dashed)) {
                continue;
            }
            int answer = k + 1;
            while (answer < lines.size() && !answers(answer, dashed) && answer < k + 4 && !asks(answer, dashed)) {
                answer++;
            }
            if (answer >= lines.size() || !answers(answer, dashed) || lines.empty(answer)) {
                continue;
            }
            int first = lines.first(k);
            int said = dashed ? lines.first(answer) + 1 : lines.first(answer);
            int end = answer;
            while (end + 1 < lines.size()
                    && !lines.opensBlock(end + 1)
                    && !asks(end + 1, dashed)
                    && !(dashed && dash(end + 1))) {
                end++;
            }
            int last = lines.end(end) - 1;
            while (last > said && !text.word(last) && !text.full(last)) {
                last--; // the number of the next question
            }
            if (said <= last) {
                int stop = lines.end(answer - 1) - 1;
                found.add(new Pair(new Range(first, stop), new Range(said, last)));
                asked += text.sign(stop, '?') ? 1 : 0;
            }
        }
        return asked >= LEAST && asked * 2 >= found.size() ? found : List.of();
    }

    /// Whether a question begins on this line: one with a number before it, or any that a dash answers.
    private boolean asks(int k, boolean dashed) {
        if (lines.empty(k) || dash(k)) {
            return false;
        }
        boolean ends = text.full(lines.end(k) - 1);
        return dashed
                ? ends && k + 1 < lines.size() && dash(k + 1)
                        || !ends
                                && k + 2 < lines.size()
                                && dash(k + 2)
                                && !lines.opensBlock(k + 1)
                                && lines.opensBlock(k)
                : lines.numbered(k) && text.capital(lines.first(k)) && !text.sign(lines.first(k) + 1, ':');
    }

    private boolean answers(int k, boolean dashed) {
        return dashed ? dash(k) : !lines.numbered(k) && !lines.opensBlock(k) && text.full(lines.end(k - 1) - 1);
    }

    private boolean dash(int k) {
        return !lines.empty(k)
                && (text.sign(lines.first(k), '-') || text.dash(lines.first(k)))
                && lines.first(k) + 1 < lines.end(k);
    }
}
