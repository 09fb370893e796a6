package oyer.core.read.statement;

import java.util.List;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.Draft.Range;

/// Rows of a log of dispatch in capitals, whose words no case tells apart: `02:14 CALLER STATES MALE WITH KNIFE`, `RP
/// ADV
/// SHE HEARD TWO SHOTS`. What stands behind the verb, to the end of the row, is what was said.
final class DispatchRows {

    /// Words before the verb: `UNIT 12`, `CALLER`, `RP`.
    private static final int WHO = 3;

    /// Tokens of a row that are looked at for its letters.
    private static final int ROW = 40;

    private final ClauseText text;
    private final Lines lines;
    private final Acts acts;

    DispatchRows(ClauseText text, Lines lines) {
        this.text = text;
        this.lines = lines;
        this.acts = new Acts(text);
    }

    void add(List<Draft> drafts) {
        for (int k = 0; k < lines.size(); k++) {
            if (!lines.empty(k)) {
                row(lines.first(k), lines.end(k), drafts);
            }
        }
    }

    private void row(int first, int end, List<Draft> drafts) {
        int from = first;
        while (from < end && !(text.word(from) && text.tokens.allCapitals(from))) {
            if (text.word(from)) {
                return;
            }
            from++; // the time, the number of the row
        }
        int verb = from + 1;
        while (verb < end && verb <= from + WHO && !acts.logs(verb)) {
            verb++;
        }
        if (verb >= end || verb > from + WHO || !acts.logs(verb) || !shouts(verb, end)) {
            return;
        }
        int content = verb + 1;
        while (content < end && !text.word(content)) {
            content++;
        }
        if (end - content < 2) {
            return;
        }
        Range said = new Range(content, end - 1);
        Act act = acts.of(said, Acts.Voice.NOBODY);
        drafts.add(new Draft(
                said,
                new Range(from, verb - 1),
                new Range(verb, verb),
                Range.NONE,
                Mode.INDIRECT,
                act,
                text.prose.sentences().of(content),
                "row",
                .75));
    }

    private boolean shouts(int first, int end) {
        int words = 0;
        for (int i = first; i < Math.min(end, first + ROW); i++) {
            if (text.word(i) && text.tokens.length(i) > 1) {
                words++;
                if (!text.tokens.allCapitals(i)) {
                    return false;
                }
            }
        }
        return words > 2;
    }
}
