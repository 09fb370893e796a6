package oyer.core.read.statement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.text.Tokens.Kind;

/// The column of speakers in a record of interview that has no colons: `9.20   BERG     Did you see it?`. A surname in
/// capitals stands apart from what is said, with the time of the tape before it or not; it comes again, and the head of
/// the paper has it.
final class SpeakerColumn {

    /// So many blanks part the columns.
    private static final int APART = 2;

    /// Tokens of the head, which names who is in the room.
    private static final int HEAD = 200;

    private final ClauseText text;
    private final Map<String, Integer> speakers = new HashMap<>();

    SpeakerColumn(ClauseText text, Lines lines) {
        this.text = text;
        int all = 0;
        int head = text.tokens.size();
        for (int k = 0; k < lines.size(); k++) {
            if (lines.empty(k)) {
                continue;
            }
            int at = time(lines.first(k), lines.end(k));
            if (label(at, lines.end(k))) {
                speakers.merge(word(at), 1, Integer::sum);
                head = Math.min(head, at);
                all++;
            }
        }
        int rows = all;
        Set<String> named = new HashSet<>();
        for (int i = 0; rows > 3 && i < Math.min(head, HEAD); i++) {
            if (text.word(i) && text.tokens.length(i) <= 24) {
                named.add(word(i));
            }
        }
        speakers.entrySet().removeIf(e -> e.getValue() < 2 || !named.contains(e.getKey()));
    }

    /// Whether the word at a token is in that column.
    boolean speaks(int at, int end) {
        return !speakers.isEmpty() && label(at, end) && speakers.containsKey(word(at));
    }

    /// The first token behind the time of the tape, where a speaker follows it.
    int behindTime(int at, int end) {
        int behind = speakers.isEmpty() ? at : time(at, end);
        return behind > at && speaks(behind, end) ? behind : at;
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

    private boolean label(int at, int end) {
        return at + 2 < end
                && text.word(at)
                && text.tokens.length(at) > 2
                && text.tokens.length(at) <= 24
                && text.tokens.allCapitals(at)
                && text.apart(at + 1, APART)
                && text.word(at + 1)
                && !text.tokens.allCapitals(at + 1);
    }

    private String word(int at) {
        return text.tokens.text(at).toLowerCase(Locale.ROOT);
    }
}
