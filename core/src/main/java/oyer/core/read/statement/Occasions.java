package oyer.core.read.statement;

import java.util.Arrays;
import java.util.List;
import oyer.core.casefile.TimeReading;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// When a statement was made: the dated expression of the cue's sentence that stands outside what was said and nearest
/// to the cue; for a letter or a signed statement the day in its head; for a turn the day at the head of the session.
/// A neighbour sentence's date is never borrowed.
final class Occasions {

    /// A line of a head is short; a day in a longer one is something told.
    private static final int LONGEST_HEAD = 36;

    private final Prose prose;
    private final List<TimeReading> times;
    private final int[] starts;

    /// For each time the last one up to it that stands in a head, or -1.
    private final int[] lastHead;

    Occasions(Prose prose, Lines lines, List<TimeReading> times) {
        this.prose = prose;
        this.times = times;
        this.starts = times.stream().mapToInt(t -> t.passage().start()).toArray();
        this.lastHead = new int[times.size()];
        int line = 0;
        for (int i = 0; i < lastHead.length; i++) {
            int token = prose.tokens().at(starts[i]);
            while (line < lines.size() && lines.end(line) <= token) {
                line++;
            }
            boolean head = aDay(times.get(i).when())
                    && times.get(i).passage().words().chars().anyMatch(Character::isDigit) // and not `today`
                    && line < lines.size()
                    && lines.end(line) - lines.first(line) <= LONGEST_HEAD
                    && head(lines.first(line), lines.end(line), token)
                    && begins(lines.first(line), token);
            lastHead[i] = head ? i : i == 0 ? -1 : lastHead[i - 1];
        }
    }

    private static boolean aDay(When when) {
        return when.earliest().isPresent() && when.earliest().equals(when.latest());
    }

    /// A line whose words all have capitals or are few, so that the day stands for all below it.
    private boolean head(int first, int end, int at) {
        int small = 0;
        for (int i = first; i < end; i++) {
            boolean plain = prose.tokens().kind(i) == Tokens.Kind.WORD
                    && !prose.tokens().capitalised(i)
                    && prose.tokens().length(i) > 2;
            small += plain ? 1 : 0;
        }
        return (small <= 2 || sworn(first))
                && at < end
                && !prose.tokens().is(first, '(')
                && !asked(first)
                && !about(first);
    }

    /// `Sworn to before me this 3rd day of May, 2012`.
    private boolean sworn(int first) {
        return prose.tokens().is(first, "Sworn") || prose.tokens().is(first, "Subscribed");
    }

    /// `Betreff: Fire in Westbury, 12 November 1994`: the day is of the matter and not of the letter.
    private boolean about(int first) {
        Tokens tokens = prose.tokens();
        return first + 1 < tokens.size()
                && (tokens.is(first + 1, ':') || tokens.is(first + 1, '.'))
                && (tokens.is(first, "Re")
                        || tokens.is(first, "Subject")
                        || tokens.is(first, "Regarding")
                        || tokens.is(first, "Matter")
                        || tokens.is(first, "Betreff")
                        || tokens.is(first, "Betr")
                        || tokens.is(first, "Bezug"));
    }

    private boolean asked(int line) {
        int first = prose.tokens().kind(line) == oyer.core.text.Tokens.Kind.NUMBER ? line + 1 : line;
        return prose.tokens().is(first, 'Q') || prose.tokens().is(first, 'A');
    }

    /// Whether the words of the day begin on its line: a sentence that runs over from the line before tells of a day
    /// and heads nothing.
    private boolean begins(int first, int token) {
        return prose.sentences().first(prose.sentences().of(token)) >= first;
    }

    /// @param cues where the cues of all statements stand, in order: a day behind another one's cue is that one's
    When of(Draft draft, int[] cues) {
        if (times.isEmpty()) {
            return new When.Undated();
        }
        if (draft.own()) {
            return draft.rule().startsWith("turn") ? session(draft.content().first()) : head(draft);
        }
        if (!draft.cue().exists()) {
            return new When.Undated();
        }
        Range cue = draft.cue();
        int sentence = prose.sentences().of(cue.first());
        int from = prose.tokens().start(prose.sentences().first(sentence));
        int to = prose.tokens().end(prose.sentences().end(sentence) - 1);
        int said = prose.tokens().start(draft.content().first());
        int saidEnd = prose.tokens().end(draft.content().last());
        boolean act = draft.content().contains(cue);
        When best = new When.Undated();
        int nearest = Integer.MAX_VALUE;
        for (int i = firstAt(from); i < times.size() && starts[i] < to; i++) {
            TimeReading time = times.get(i);
            boolean inContent =
                    time.passage().start() < saidEnd && time.passage().end() > said;
            int distance = Math.abs(time.passage().start() - prose.tokens().start(cue.first()));
            if ((act || !inContent)
                    && time.when().dated()
                    && distance < nearest
                    && !ofAnother(draft, prose.tokens().at(time.passage().start()), cues)) {
                best = time.when();
                nearest = distance;
            }
        }
        return best;
    }

    /// Whether another cue stands between this one and a day behind it, and not within what was said.
    private static boolean ofAnother(Draft draft, int day, int[] cues) {
        int from = Arrays.binarySearch(cues, draft.cue().last() + 1);
        for (int i = from < 0 ? -from - 1 : from; i < cues.length && cues[i] < day; i++) {
            if (!draft.content().holds(cues[i])) {
                return true;
            }
        }
        return false;
    }

    private int firstAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }

    /// The last day that stands in the head of a writing.
    private When head(Draft draft) {
        Range head = draft.named();
        if (!head.exists() || head.last() < head.first()) {
            return new When.Undated();
        }
        int at = headBefore(prose.tokens().end(head.last()));
        return at >= 0 && starts[at] >= prose.tokens().start(head.first())
                ? times.get(at).when()
                : new When.Undated();
    }

    private int headBefore(int offset) {
        int before = firstAt(offset) - 1;
        return before < 0 ? -1 : lastHead[before];
    }

    /// The last day before a turn that stands in a line of its own.
    private When session(int token) {
        int at = headBefore(prose.tokens().start(token));
        return at < 0 ? new When.Undated() : times.get(at).when();
    }
}
