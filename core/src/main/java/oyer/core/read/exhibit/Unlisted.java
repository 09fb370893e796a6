package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Prose;

/// `None of it is on their list of 6 May`, and then a numbered list of what it is: said of the first paper that each of
/// its paragraphs names.
final class Unlisted {

    private final String text;
    private final List<StatusStep> said = new ArrayList<>();

    Unlisted(Prose prose) {
        this.text = prose.characters();
    }

    /// Remembers a step whose thing no sentence before it names.
    void of(StatusStep step) {
        said.add(step);
    }

    /// Gives the steps to what the lists behind them name.
    void tell(List<Draft> drafts) {
        for (StatusStep step : said) {
            int expected = 1;
            int given = -1;
            for (Draft draft : drafts) {
                int from = paragraph(draft.passage.start());
                boolean behind = from > step.passage().end();
                boolean paper = draft.type == Type.DOCUMENT || draft.type == Type.TESTIMONY;
                if (behind && paper && from != given && number(from) >= expected) {
                    expected = number(from) + 1;
                    given = from;
                    draft.steps.add(step);
                }
            }
        }
    }

    /// Where the paragraph begins: behind the nearest empty line, or at its own number.
    private int paragraph(int place) {
        int line = text.lastIndexOf('\n', place - 1) + 1;
        while (line > 0
                && number(line) < 0
                && !text.substring(previous(line), line).isBlank()) {
            line = previous(line);
        }
        return line;
    }

    private int previous(int line) {
        return text.lastIndexOf('\n', line - 2) + 1;
    }

    /// The number that a line begins with (`3.`, `3)`), or -1.
    private int number(int line) {
        int i = line;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        int digits = i;
        while (i < text.length() && i - digits < 3 && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        boolean point = i > digits && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
        return point ? Integer.parseInt(text.substring(digits, i)) : -1;
    }
}
