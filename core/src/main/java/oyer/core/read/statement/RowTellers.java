package oyer.core.read.statement;

import java.util.Comparator;
import java.util.List;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.Draft.Range;

/// Who it is that the rows of a log leave out: `23.40 Spoke to the barman Ned Foy. States two men were fighting.`
/// Whoever told something before in the row, else who is named last before it there.
final class RowTellers {

    private final ClockRows rows;
    private final List<Range> people;

    RowTellers(ClauseText text, ClockRows rows, Cast cast) {
        this.rows = rows;
        this.people = cast.mentions().stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                .map(m -> text.range(m.passage()))
                .toList();
    }

    void add(List<Draft> drafts) {
        List<Draft> told = drafts.stream()
                .filter(d -> d.cue().exists() && d.speaker().exists())
                .sorted(Comparator.comparingInt(d -> d.cue().first()))
                .toList();
        drafts.replaceAll(d -> d.rule().equals("note") && !d.speaker().exists() ? d.withSpeaker(teller(d, told)) : d);
    }

    private Range teller(Draft note, List<Draft> told) {
        int row = rows.of(note.cue().first());
        Range teller = Range.NONE;
        for (Draft draft : told) {
            boolean here = draft.cue().first() >= row
                    && draft.cue().first() < note.cue().first();
            teller = here ? draft.speaker() : teller;
        }
        for (int i = 0; row >= 0 && !teller.exists() && i < people.size(); i++) {
            Range name = people.get(i);
            teller = name.first() >= row && name.first() < note.cue().first() && !later(i, note) ? name : teller;
        }
        return teller;
    }

    private boolean later(int person, Draft note) {
        return person + 1 < people.size()
                && people.get(person + 1).first() < note.cue().first();
    }
}
