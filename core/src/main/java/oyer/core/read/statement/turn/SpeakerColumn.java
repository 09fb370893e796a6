package oyer.core.read.statement.turn;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Lines;
import oyer.core.text.Tokens.Kind;

/// The column of speakers in a record of interview that has no colons: `9.20   BERG     Did you see it?`,
/// `DS LUND     No.` A surname in capitals, with a rank before it or not, stands apart from what is said, with
/// the time of the tape before it or not; it comes again, and the head of the paper has it.
final class SpeakerColumn {

    /// So many blanks part the columns.
    private static final int APART = 2;

    /// Words of a rank before the surname: `DET SGT BERG`.
    private static final int RANK = 2;

    /// Tokens of the head, which names who is in the room.
    private static final int HEAD = 200;

    private final ClauseText text;
    private final Map<String, Integer> speakers = new HashMap<>();

    SpeakerColumn(ClauseText text, Lines lines) {
        this.text = text;
        int all = 0;
        Set<String> once = new HashSet<>();
        Map<String, Integer> firstAt = new HashMap<>();
        for (int k = 0; k < lines.size(); k++) {
            if (lines.empty(k)) {
                continue;
            }
            int at = time(lines.first(k), lines.end(k));
            int last = label(at, lines.end(k));
            if (last >= 0) {
                once.add(at > lines.first(k) ? word(last) : "");
                speakers.merge(word(last), 1, Integer::sum);
                firstAt.putIfAbsent(word(last), at);
                all++;
            }
        }
        // who speaks once has the time before him, or his line may be a title: `RECORD OF INTERVIEW     Exhibit 4`
        speakers.entrySet().removeIf(e -> e.getValue() < 2 && !once.contains(e.getKey()));
        firstAt.keySet().retainAll(speakers.keySet());
        int head = firstAt.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        Set<String> named = new HashSet<>();
        for (int i = 0; all > 3 && i < Math.min(head, HEAD); i++) {
            if (text.word(i) && text.tokens.length(i) <= 24) {
                named.add(word(i));
            }
        }
        speakers.keySet().retainAll(named);
    }

    /// Whether a paper has that column.
    boolean exists() {
        return !speakers.isEmpty();
    }

    /// The last token of the name that begins at a token in that column, or -1.
    int speaks(int at, int end) {
        int last = speakers.isEmpty() ? -1 : label(at, end);
        return last >= 0 && speakers.containsKey(word(last)) ? last : -1;
    }

    /// The first token behind the time of the tape, where a speaker follows it.
    int behindTime(int at, int end) {
        int behind = speakers.isEmpty() ? at : time(at, end);
        return behind > at && speaks(behind, end) >= 0 ? behind : at;
    }

    private int time(int at, int end) {
        int i = at;
        while (i < end
                && i < at + 3
                && (text.tokens.kind(i) == Kind.NUMBER || text.sign(i, '.') || text.sign(i, ':'))) {
            i++;
        }
        return i;
    }

    /// The last of the words in capitals that stand apart before what is said, or -1.
    private int label(int at, int end) {
        for (int i = at; i < end - 2 && i <= at + 2 * RANK && shouts(i); i++) {
            if (text.sign(i + 1, '.') && i + 2 < end && !text.apart(i + 2, APART)) {
                i++;
            } else if (text.apart(i + 1, APART)) {
                boolean said = text.word(i + 1) && (!text.tokens.allCapitals(i + 1) || text.tokens.length(i + 1) == 1);
                return said && text.tokens.length(i) > 2 ? i : -1;
            }
        }
        return -1;
    }

    private boolean shouts(int at) {
        return text.word(at)
                && text.tokens.length(at) > 1
                && text.tokens.length(at) <= 24
                && text.tokens.allCapitals(at);
    }

    private String word(int at) {
        return text.tokens.text(at).toLowerCase(Locale.ROOT);
    }
}
