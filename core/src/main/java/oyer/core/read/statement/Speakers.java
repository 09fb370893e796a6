package oyer.core.read.statement;

import java.util.List;
import java.util.OptionalInt;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.read.name.Cast;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Prose;

/// Looks up who a speaker phrase names: the first person or organisation mentioned in it, a name before a nominal.
final class Speakers {

    private final Prose prose;
    private final List<Mention> mentions;
    private final int[] starts;

    Speakers(Prose prose, Cast cast) {
        this.prose = prose;
        this.mentions = cast.mentions();
        this.starts = mentions.stream().mapToInt(m -> m.passage().start()).toArray();
    }

    OptionalInt of(Range range) {
        if (!range.exists()) {
            return OptionalInt.empty();
        }
        int start = prose.tokens().start(range.first());
        int end = prose.tokens().end(range.last());
        int at = java.util.Arrays.binarySearch(starts, start);
        at = at < 0 ? -at - 1 : at;
        while (at > 0 && starts[at - 1] == start) {
            at--;
        }
        OptionalInt found = OptionalInt.empty();
        for (int i = at; i < mentions.size() && starts[i] < end; i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() == EntityKind.PLACE || mention.passage().end() > end + 2) {
                continue;
            }
            boolean owner = mention.passage().words().endsWith("'s")
                    || mention.passage().words().endsWith("\u2019s");
            if (mention.form() == Mention.Form.NAME && !owner) {
                // the head stands first: an apposition names him again
                return OptionalInt.of(mention.entity());
            }
            if (found.isEmpty()) {
                found = OptionalInt.of(mention.entity());
            }
        }
        return found;
    }
}
