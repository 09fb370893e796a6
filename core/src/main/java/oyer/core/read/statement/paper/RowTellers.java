package oyer.core.read.statement.paper;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;

/// Who it is that the rows of a log leave out: `23.40 Spoke to the barman Ned Foy. States two men were fighting.`
/// Whoever told something before in the row, else who is named last before it there.
public final class RowTellers {

    private final ClockRows rows;
    private final List<Range> people;
    /// The tokens with which they begin, in order.
    private final int[] starts;

    public RowTellers(ClauseText text, ClockRows rows, Cast cast) {
        this.rows = rows;
        this.people = cast.mentions().stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                .map(m -> text.range(m.passage()))
                .toList();
        this.starts = people.stream().mapToInt(Range::first).toArray();
    }

    public void add(List<Draft> drafts) {
        List<Draft> told = drafts.stream()
                .filter(d -> d.cue().exists() && d.speaker().exists())
                .sorted(Comparator.comparingInt(d -> d.cue().first()))
                .toList();
        int[] cues = told.stream().mapToInt(d -> d.cue().first()).toArray();
        drafts.replaceAll(
                d -> d.rule().equals("note") && !d.speaker().exists() ? d.withSpeaker(teller(d, told, cues)) : d);
    }

    private Range teller(Draft note, List<Draft> told, int[] cues) {
        int row = rows.of(note.cue().first());
        int draft = before(cues, note.cue().first());
        if (draft >= 0 && cues[draft] >= row) {
            return told.get(draft).speaker();
        }
        int name = before(starts, note.cue().first());
        return row >= 0 && name >= 0 && starts[name] >= row ? people.get(name) : Range.NONE;
    }

    /// The last of them that begins before a token, or -1.
    private static int before(int[] ordered, int token) {
        int found = Arrays.binarySearch(ordered, token);
        int at = found < 0 ? -found - 1 : found;
        while (at > 0 && ordered[at - 1] >= token) {
            at--;
        }
        return at - 1;
    }
}
