package oyer.core.read.statement.paper;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oyer.core.casefile.TimeReading;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.time.TimeReader;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.When;

/// When a statement was made: the dated expression of the cue's sentence that stands outside what was said and nearest
/// to the cue; for a letter or a signed statement the day in its head; for a turn the day at the head of the session.
/// A neighbour sentence's date is never borrowed.
public final class Occasions {

    /// A line of a head is short; a day in a longer one is something told.
    /// Within so many words of its head a sentence says when all of it was.
    private static final int LEAD = 3;

    private static final int LONGEST_HEAD = 36;

    /// The head of an interview ends this many characters behind the name at the latest.
    private static final int HEAD = 400;

    /// What follows a signature within this many characters belongs to it.
    private static final int SIGNED = 60;

    /// What stands before a day of birth.
    private static final Set<String> BIRTH =
            Set.of("dob", "d.o.b", "d.o.b.", "born", "birth", "geb", "geb.", "geboren", "geburtsdatum", "geburtstag");

    /// Tokens of the day and the hour before a message.
    private static final int STAMP = 20;
    /// The words of a label are no more.
    private static final int LABEL = 8;

    private final Range heard;
    private final Prose prose;
    private final List<TimeReading> times;
    private final int[] starts;

    /// For each time the last one up to it that stands in a head, or -1.
    private final int[] lastHead;

    /// @param turns what was said in turns: a day in the line where one begins is told, and heads nothing
    /// @param heard the name of the only one whose interview this is, or none
    public Occasions(Prose prose, Lines lines, List<TimeReading> times, List<Draft> turns, Range heard) {
        this.heard = heard;
        Set<Integer> labels = new HashSet<>();
        turns.forEach(t -> labels.add(t.cue().first()));
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
                    && !labels.contains(lines.first(line))
                    && begins(lines.first(line), token)
                    && !done(token)
                    && !born(prose.tokens(), lines.first(line), token);
            lastHead[i] = head ? i : i == 0 ? -1 : lastHead[i - 1];
        }
    }

    /// Whether a time stands in a head, so that its day is that of all below it.
    boolean heads(int time) {
        return lastHead[time] == time;
    }

    private static boolean aDay(When when) {
        return when.earliest().isPresent() && when.earliest().equals(when.latest());
    }

    /// A line whose words all have capitals or are few, so that the day stands for all below it.
    private boolean head(int first, int end, int at) {
        int small = 0;
        for (int i = first; i < end; i++) {
            boolean plain = prose.tokens().kind(i) == Kind.WORD
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

    /// `Ten-print card, P. Hask   taken October 29, 1984`: what was done then, in the row of a table.
    private boolean done(int day) {
        Tokens tokens = prose.tokens();
        int before = day - 1;
        return before >= 0
                && tokens.kind(before) == Kind.WORD
                && !tokens.capitalised(before)
                && tokens.length(before) > 4
                && !tokens.is(before, "dated")
                && (tokens.text(before).endsWith("en") || tokens.text(before).endsWith("ed"));
    }

    /// `Sworn to before me this 3rd day of May, 2012`.
    private boolean sworn(int first) {
        return prose.tokens().is(first, "Sworn") || prose.tokens().is(first, "Subscribed");
    }

    /// `Betreff: Fire in Westbury, 12 November 1994`, `DATE OCCURRED: 12/11/94`: the day is of the matter and not of
    /// the letter, and nobody spoke of it then.
    private boolean about(int first) {
        Tokens tokens = prose.tokens();
        StringBuilder label = new StringBuilder();
        for (int i = first; i < Math.min(tokens.size(), first + LABEL) && !tokens.is(i, ':'); i++) {
            if (tokens.kind(i) == Kind.WORD) {
                label.append(label.isEmpty() ? "" : " ").append(tokens.text(i).toLowerCase(Locale.ROOT));
            }
        }
        if (TimeReader.ofTheMatter(label.toString())) {
            return true;
        }
        return first + 1 < tokens.size()
                && (tokens.is(first + 1, ':') || tokens.is(first + 1, '.'))
                && (tokens.is(first, "Re")
                        || tokens.is(first, "Subject")
                        || tokens.is(first, "Regarding")
                        || tokens.is(first, "Matter")
                        || tokens.is(first, "Betreff")
                        || tokens.is(first, "Betr")
                        || tokens.is(first, "Gegenstand")
                        || tokens.is(first, "Bezug"));
    }

    /// `W/F   age 71   DOB 3/8/13`, `geb. 08.03.1913`: on that day somebody was born, and nothing was said.
    static boolean born(Tokens tokens, int line, int at) {
        for (int i = at - 1; i >= line && i >= at - 4; i--) {
            boolean letter = tokens.is(i, "b") && tokens.is(i + 1, '.') && i + 2 == at;
            if (letter || BIRTH.contains(tokens.text(i).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private boolean asked(int line) {
        int first = prose.tokens().kind(line) == Kind.NUMBER ? line + 1 : line;
        return prose.tokens().is(first, 'Q') || prose.tokens().is(first, 'A');
    }

    /// Whether the words of the day begin on its line: a sentence that runs over from the line before tells of a day
    /// and heads nothing.
    private boolean begins(int first, int token) {
        int before = first - 1;
        while (before > 0 && prose.tokens().kind(before) == Kind.NUMBER) {
            before--; // the printed number of the line
        }
        boolean runsOver = before >= 0
                && prose.tokens().kind(before) == Kind.WORD
                && !prose.tokens().capitalised(before);
        return !runsOver || prose.sentences().first(prose.sentences().of(token)) >= first;
    }

    /// @param cues where the cues of all statements stand, in order: a day behind another one's cue is that one's
    /// @param told what is reported, in order of its first word: a day within one thing told is not that of another
    /// @param interviewed whether it is said by the one whose interview this is, and to who asks
    public When of(Draft draft, int[] cues, List<Range> told, boolean interviewed) {
        if (times.isEmpty()) {
            return new When.Undated();
        }
        if (draft.own()) {
            return draft.rule().startsWith("turn") ? session(draft.content().first()) : head(draft);
        }
        if (!draft.cue().exists()) {
            return new When.Undated();
        }
        When own = beside(draft, cues, told);
        return own.dated() || !interviewed ? own : heard();
    }

    /// The day that the sentence of the cue tells.
    private When beside(Draft draft, int[] cues, List<Range> told) {
        Range cue = draft.cue();
        int sentence = prose.sentences().of(cue.first());
        int first = prose.sentences().first(sentence);
        int from = prose.tokens().start(first);
        int to = prose.tokens().end(prose.sentences().end(sentence) - 1);
        int said = prose.tokens().start(draft.content().first());
        int saidEnd = prose.tokens().end(draft.content().last());
        boolean act = draft.content().contains(cue);
        boolean other =
                prose.sentences().of(draft.content().first()) > sentence; // what goes on after what was told there
        When best = new When.Undated();
        int nearest = Integer.MAX_VALUE;
        for (int i = firstAt(from); i < times.size() && starts[i] < to; i++) {
            TimeReading time = times.get(i);
            boolean inContent =
                    time.passage().start() < saidEnd && time.passage().end() > said;
            int distance = Math.abs(time.passage().start() - prose.tokens().start(cue.first()));
            int day = prose.tokens().at(time.passage().start());
            if ((act || !inContent)
                    && time.when().dated()
                    && distance < nearest
                    && !born(prose.tokens(), first, day)
                    && !ofAnother(draft, day, cues)
                    && !toldBeside(draft, first, day, told)
                    && !beforeAnd(draft, first, day)
                    && (!other || day < cue.first())) {
                best = time.when();
                nearest = distance;
            }
        }
        return best;
    }

    /// `He gave him £40 on the Monday and Lund said ...`: a day within the clause before, and not at the head of both.
    private boolean beforeAnd(Draft draft, int first, int day) {
        int and = draft.speaker().first() - 1;
        boolean joins = draft.speaker().exists()
                && (prose.tokens().is(and, "and") || prose.tokens().is(and, "und"));
        return joins && day < and && day > first + LEAD;
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

    /// `She said that the glass was not there at 6 p.m. and that he did not drink`: the hour is in what else was said.
    private static boolean toldBeside(Draft draft, int sentence, int day, List<Range> told) {
        int low = 0;
        int high = told.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (told.get(middle).first() <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low - 1; i >= 0 && told.get(i).first() >= sentence; i--) {
            Range other = told.get(i);
            if (other.holds(day) && !other.contains(draft.cue()) && !other.equals(draft.content())) {
                return true;
            }
        }
        return false;
    }

    private int firstAt(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at < 0 ? -at - 1 : at;
    }

    /// The day of the interview: the one day that stands in its head, or the days of its head when they follow one
    /// another.
    private When heard() {
        if (!heard.exists()) {
            return new When.Undated();
        }
        int from = prose.tokens().start(heard.first());
        When.Undated none = new When.Undated();
        When day = none;
        for (int i = 0; i < starts.length && starts[i] < from + HEAD; i++) {
            if (lastHead[i] == i) {
                When other = times.get(i).when();
                if (day.dated() && !day.earliest().equals(other.earliest())) {
                    return follows(day, other)
                            ? When.between(
                                    day.earliest().orElseThrow(), other.latest().orElseThrow())
                            : none;
                }
                day = other;
            }
        }
        return day;
    }

    private static boolean follows(When day, When next) {
        return day.earliest()
                .flatMap(d -> next.earliest().map(d.plusDays(1)::equals))
                .orElse(false);
    }

    /// The last day that stands in the head of a writing; without one the day right behind the signature.
    private When head(Draft draft) {
        When above = draft.rule().equals("mail") ? stamped(draft.named()) : above(draft.named());
        if (above.dated() || !draft.speaker().exists()) {
            return above;
        }
        int end = prose.tokens().end(draft.speaker().last());
        int next = firstAt(end);
        boolean signed = draft.speaker().first() > draft.content().last()
                && next < starts.length
                && starts[next] - end <= SIGNED
                && lastHead[next] == next;
        return signed ? times.get(next).when() : only();
    }

    /// The one day that stands in a head, where there is no other.
    private When only() {
        int one = -1;
        for (int i = 0; i < starts.length; i++) {
            if (lastHead[i] == i) {
                if (one >= 0 && !times.get(one).when().equals(times.get(i).when())) {
                    return new When.Undated();
                }
                one = i;
            }
        }
        return one < 0 ? new When.Undated() : times.get(one).when();
    }

    private When above(Range head) {
        if (!head.exists() || head.last() < head.first()) {
            return new When.Undated();
        }
        int at = headBefore(prose.tokens().end(head.last()));
        return at >= 0 && starts[at] >= prose.tokens().start(head.first())
                ? times.get(at).when()
                : new When.Undated();
    }

    /// The day with which the row of a message begins, else that of its head.
    private When stamped(Range row) {
        if (row.exists() && row.last() >= row.first()) {
            int from = prose.tokens().start(row.first());
            int at = firstAt(from);
            boolean inside = at < starts.length && starts[at] < prose.tokens().end(row.last());
            if (inside && aDay(times.get(at).when()) && row.last() - row.first() < STAMP) {
                return times.get(at).when();
            }
        }
        return above(row);
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
