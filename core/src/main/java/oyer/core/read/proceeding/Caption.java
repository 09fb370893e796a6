package oyer.core.read.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.read.head.DecisionHead;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// The head of a decision: the court in a line of its own above the word for what it is (`IN THE COURT OF APPEAL ...
/// JUDGMENT`). The decision itself is a step, of the day that the document bears.
final class Caption {

    /// How many characters at the top can be the head.
    private static final int HEAD = 2_500;

    private static final int LONGEST = 90;
    /// The title of a party's paper has so many words at most.
    private static final int PAPER = 8;
    /// The name of a court begins its line, but for `in the` and the like.
    private static final int LEAD = 5;

    private final Prose prose;
    private final Tokens tokens;
    private final StepWords words;

    Caption(Prose prose, StepWords words) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
    }

    /// A line as tokens, the last not included.
    private record Line(int first, int end) {}

    /// @param head of the document: where it names parties or judges, no further word has to say that this is a
    /// decision
    /// @param mentions of the document, in order
    List<Proceeding> read(Written written, DecisionHead head, List<Mention> mentions, List<TimeReading> times) {
        List<Proceeding> steps = new ArrayList<>();
        decision(written, head, mentions).ifPresent(steps::add);
        heard(head, times, steps);
        return steps;
    }

    /// Each day on which, the head says, the court sat.
    private void heard(DecisionHead head, List<TimeReading> times, List<Proceeding> steps) {
        for (TimeReading time : times) {
            boolean sat = head.heard().stream()
                    .anyMatch(s -> s.contains(time.passage().span()));
            if (sat && time.when().dated()) {
                steps.add(new Proceeding(
                        time.passage(),
                        Optional.empty(),
                        "hearing",
                        Optional.of("held"),
                        OptionalInt.empty(),
                        time.when(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.of(time.passage()),
                        new Grounds("caption-hearing", .8)));
            }
        }
    }

    private Optional<Proceeding> decision(Written written, DecisionHead head, List<Mention> mentions) {
        int limit = tokens.at(Math.min(HEAD, prose.characters().length()));
        Optional<Line> court = Optional.empty();
        boolean titled = !head.fields().isEmpty();
        boolean called = false;
        boolean sitting = false;
        boolean paper = false;
        for (int i = 0; i < limit; ) {
            int end = lineEnd(i, limit);
            Line line = new Line(i, presided(i, end));
            if (court.isEmpty() && isCourt(line, false)) {
                court = Optional.of(line);
            } else if (court.isPresent() && court.get().end() == i && isCourt(line, true)) {
                // a court and its division stand on two lines
                court = Optional.of(new Line(court.get().first(), end));
            }
            boolean heading = tokens.capitalised(i) && end - i <= 16;
            titled |= words.is("titled", tokens, i) && heading;
            called |= words.is("titled", tokens, i) && !words.is("lists", tokens, i) && heading;
            paper |= heading && end - i <= PAPER && party(line);
            sitting |= (words.is("sitting", tokens, i) || volume(line)) && heading;
            i = end;
        }
        if (court.isEmpty() || !titled || paper && !called) {
            return Optional.empty();
        }
        Optional<Passage> day =
                written instanceof Written.Stated stated ? Optional.of(stated.passage()) : Optional.empty();
        Line line = court.get();
        int first = line.first();
        while (first < line.end() - 1 && words.is("opener", tokens, first)) {
            first++;
        }
        Passage passage = prose.passage(line.first(), line.end() - 1);
        // the record of a day in court names court, parties and bench as a decision does
        boolean heard = sitting && !called;
        return Optional.of(new Proceeding(
                passage,
                Optional.of(prose.passage(first, line.end() - 1).words().replaceAll("\\s+", " ")),
                heard ? "hearing" : "judgment",
                Optional.of(heard ? "held" : "given"),
                only(head.of(DecisionHead.Part.JUDGE), mentions),
                written.anchor().<When>map(When.Day::new).orElseGet(When.Undated::new),
                only(accused(head), mentions),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                day,
                new Grounds("caption", .8)));
    }

    /// `BRIEF OF APPELLANT`: what a party wrote decides nothing.
    private boolean party(Line line) {
        return words.is("paper", tokens, line.first()) && tokens.capitalised(line.first());
    }

    /// `TRIAL - VOLUME II`, `Day 3`.
    private boolean volume(Line line) {
        for (int i = line.first(); i < line.end() - 1; i++) {
            boolean day = tokens.is(i, "day") && tokens.kind(i + 1) == Tokens.Kind.NUMBER;
            if (day || tokens.is(i, "volume") || tokens.is(i, "vol")) {
                return true;
            }
        }
        return false;
    }

    /// Whom the decision is about, where the Crown or the state is on the other side.
    private static List<DecisionHead.Field> accused(DecisionHead head) {
        List<DecisionHead.Field> parties = head.of(DecisionHead.Part.PARTY);
        boolean prosecuted = parties.stream().anyMatch(f -> f.roles().contains("prosecution"));
        return parties.stream()
                .filter(f -> f.roles().contains("Angeklagter")
                        || prosecuted && !f.roles().contains("prosecution"))
                .toList();
    }

    /// The one who is named in these fields; left open where there are several.
    private static OptionalInt only(List<DecisionHead.Field> fields, List<Mention> mentions) {
        if (fields.size() != 1) {
            return OptionalInt.empty();
        }
        return mentions.stream()
                .filter(m -> m.form() == Mention.Form.NAME
                        && m.role().isPresent()
                        && m.passage().span().overlaps(fields.getFirst().span()))
                .mapToInt(Mention::entity)
                .findFirst();
    }

    /// `Court of Common Pleas, Hon. Jane Dow`: the line without who presides.
    private int presided(int from, int end) {
        for (int i = from + 1; i < end - 1; i++) {
            if (tokens.is(i, ',') && (tokens.is(i + 1, "Hon") || words.is("official", tokens, i + 1))) {
                return i;
            }
        }
        return end;
    }

    private int lineEnd(int from, int limit) {
        int end = from + 1;
        while (end < limit && tokens.gap(end) != Tokens.Gap.LINE && tokens.gap(end) != Tokens.Gap.BLOCK) {
            end++;
        }
        return end;
    }

    /// A short line that names a court and no more: every word capitalised but the small ones.
    ///
    /// @param goesOn whether it stands under the name of a court, so that a division is enough
    private boolean isCourt(Line line, boolean goesOn) {
        boolean court = false;
        boolean listed = goesOn && words.is("division", tokens, line.end() - 1);
        for (int i = line.first(); i < line.end(); i++) {
            boolean word = tokens.kind(i) == Tokens.Kind.WORD;
            if (word && !tokens.capitalised(i) && !words.is("joins", tokens, i) && !words.is("opener", tokens, i)
                    || tokens.is(i, ',') && !listed
                    || words.is("titled", tokens, i)
                    || tokens.is(i, ':')
                    || tokens.kind(i) == Tokens.Kind.NUMBER) {
                return false;
            }
            court |= i - line.first() <= LEAD
                            && words.is("bench", tokens, i)
                            && words.authority(tokens, i, line.end()) > 0
                    || goesOn && words.is("division", tokens, i);
        }
        boolean length = tokens.end(line.end() - 1) - tokens.start(line.first()) <= LONGEST;
        return court && length && !words.is("from", tokens, line.first());
    }
}
