package oyer.core.read.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Statement;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Passage;
import oyer.core.text.Prose;

/// Puts the statements of a document in order, numbers them, and notes which is told within which.
final class Numbering {

    private final Prose prose;
    private final Speakers speakers;
    private final Occasions occasions;

    Numbering(ClauseText text, Speakers speakers, Occasions occasions) {
        this.prose = text.prose;
        this.speakers = speakers;
        this.occasions = occasions;
    }

    List<Statement> statements(List<Draft> drafts) {
        drafts.sort(Comparator.<Draft>comparingInt(d -> d.content().first())
                .thenComparing(d -> -d.content().last())
                .thenComparing(d -> d.cue().first()));
        List<Statement> statements = new ArrayList<>();
        List<Draft> open = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (Draft draft : drafts) {
            while (!open.isEmpty()
                    && open.getLast().content().last() < draft.content().last()) {
                open.removeLast();
                numbers.removeLast();
            }
            OptionalInt within = open.isEmpty()
                            || !open.getLast().content().contains(draft.cue().exists() ? draft.cue() : draft.content())
                    ? OptionalInt.empty()
                    : OptionalInt.of(numbers.getLast());
            if (within.isPresent() && open.getLast().content().equals(draft.content())) {
                continue;
            }
            int number = statements.size();
            statements.add(statement(number, draft, within));
            open.add(draft);
            numbers.add(number);
        }
        return List.copyOf(statements);
    }

    private Statement statement(int number, Draft draft, OptionalInt within) {
        Speakers.Found speaker = speakers.of(draft.speaker());
        return new Statement(
                number,
                prose.passage(draft.content().first(), draft.content().last()),
                speaker.entity(),
                passage(draft.speaker()),
                speakers.of(draft.hearer()).entity(),
                passage(draft.cue()),
                draft.mode(),
                draft.act(),
                occasions.of(draft),
                List.of(),
                within,
                new Grounds("statement." + draft.rule(), speaker.guessed() ? draft.sure() * .8 : draft.sure()));
    }

    private Optional<Passage> passage(Range range) {
        return range.exists() ? Optional.of(prose.passage(range.first(), range.last())) : Optional.empty();
    }
}
