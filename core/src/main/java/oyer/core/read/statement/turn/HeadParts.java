package oyer.core.read.statement.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;

/// Who the parts are under which people speak: the head of a call's transcript says `Dispatcher: T. Berg   Caller: Ada
/// Lund`, and the turns below have `DISPATCHER:` and `CALLER:`.
final class HeadParts {

    /// The head is over after so many lines.
    private static final int HEAD = 15;

    /// Words of a part: `Haft- und Rechtsschutzrichterin`.
    private static final int LABEL = 6;

    /// The end of a compound by which a turn may call its part.
    private static final int SHORTEST = 6;

    /// By these a part is another's: the Staatsanwalt is no Anwalt, the Nebenkläger no Kläger.
    private static final List<String> OTHERS = List.of("staats", "neben", "gegen", "amts", "ober", "general", "bundes");

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
        for (int k = 0; k + 1 < Math.min(HEAD, all.size()); k++) {
            boolean both =
                    field(names, all, k).exists() && field(names, all, k + 1).exists();
            for (int row = k; both && row <= k + 1; row++) {
                int colon = colon(all.first(row), all.end(row));
                bearers.putIfAbsent(text.tokens.lower(colon - 1), field(names, all, row));
                lines.add(row);
            }
        }
    }

    /// The name that a line has behind the word of a part and a colon, two words or more, and no sentence.
    private Range field(Names names, Lines all, int line) {
        if (all.empty(line)) {
            return Range.NONE;
        }
        int end = all.end(line);
        int colon = colon(all.first(line), end);
        Range name = colon < 0 || text.full(end - 1) || text.sign(end - 1, '?') ? Range.NONE : names.at(colon + 1, end);
        boolean whole = name.exists() && (name.last() == end - 1 || text.sign(name.last() + 1, ','));
        return whole && name.last() > name.first() ? name : Range.NONE;
    }

    /// The colon behind a word with a capital, within the first few of a line, or -1.
    private int colon(int first, int end) {
        for (int i = first + 1; i < Math.min(end - 1, first + LABEL); i++) {
            if (text.sign(i, ':')) {
                return text.capital(first) && text.word(i - 1) ? i : -1;
            }
        }
        return -1;
    }

    private void cells(Names names, int first, int end, int line) {
        int from = first;
        while (from < end) {
            int next = names.cell(from, end);
            boolean row = from > first || next < end;
            boolean field = row && text.capital(from) && text.sign(from + 1, ':') && from + 2 < next;
            Range name = field ? names.at(from + 2, next) : Range.NONE;
            boolean whole =
                    name.exists() && (name.last() == next - 1 || text.sign(name.last() + 1, ',')); // his address
            if (whole && name.last() > name.first()) {
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
        String word = text.tokens.lower(label);
        Range whole = bearers.getOrDefault(word, Range.NONE);
        if (whole.exists() || word.length() < SHORTEST) {
            return whole;
        }
        Range found = Range.NONE;
        for (Map.Entry<String, Range> part : bearers.entrySet()) {
            boolean same = part.getKey().endsWith(word) && OTHERS.stream().noneMatch(part.getKey()::startsWith);
            if (same && found.exists()) {
                return Range.NONE; // two of them
            }
            found = same ? part.getValue() : found; // Rechtsschutzrichterin: Ada Berg, and RICHTERIN:
        }
        return found;
    }
}
