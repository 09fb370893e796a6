package oyer.core.read.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oyer.core.read.statement.Draft.Range;

/// Who the parts are under which people speak: the head of a call's transcript says `Dispatcher: T. Berg   Caller: Ada
/// Lund`, and the turns below have `DISPATCHER:` and `CALLER:`.
final class HeadParts {

    /// The head is over after so many lines.
    private static final int HEAD = 15;

    private final ClauseText text;
    private final Map<String, Range> bearers = new HashMap<>();
    private final Set<Integer> lines = new HashSet<>();

    HeadParts(ClauseText text, Lines all) {
        this.text = text;
        Names names = new Names(text);
        for (int k = 0; k < Math.min(HEAD, all.size()); k++) {
            if (!all.empty(k)) {
                cells(names, all.first(k), all.end(k), k);
            }
        }
    }

    private void cells(Names names, int first, int end, int line) {
        int from = first;
        while (from < end) {
            int next = names.cell(from, end);
            boolean row = from > first || next < end;
            boolean field = row && text.capital(from) && text.sign(from + 1, ':') && from + 2 < next;
            Range name = field ? names.at(from + 2, next) : Range.NONE;
            if (name.exists() && name.last() == next - 1 && name.last() > name.first()) {
                bearers.put(text.tokens.lower(from), name);
                lines.add(line);
            }
            from = next;
        }
    }

    /// Whether a line has such fields and so opens no turn.
    boolean heads(int line) {
        return lines.contains(line);
    }

    /// The name of whoever speaks under a label of one word, or none.
    Range of(int label) {
        return bearers.getOrDefault(text.tokens.lower(label), Range.NONE);
    }
}
