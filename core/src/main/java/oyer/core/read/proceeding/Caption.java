package oyer.core.read.proceeding;

import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Written;
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

    Optional<Proceeding> read(Written written) {
        int limit = tokens.at(Math.min(HEAD, prose.characters().length()));
        Optional<Line> court = Optional.empty();
        boolean titled = false;
        for (int i = 0; i < limit; ) {
            int end = lineEnd(i, limit);
            Line line = new Line(i, end);
            if (court.isEmpty() && isCourt(line, false)) {
                court = Optional.of(line);
            } else if (court.isPresent() && court.get().end() == i && isCourt(line, true)) {
                // a court and its division stand on two lines
                court = Optional.of(new Line(court.get().first(), end));
            }
            titled |= words.is("titled", tokens, i) && tokens.capitalised(i) && end - i <= 16;
            i = end;
        }
        if (court.isEmpty() || !titled) {
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
        return Optional.of(new Proceeding(
                passage,
                Optional.of(prose.passage(first, line.end() - 1).words().replaceAll("\\s+", " ")),
                "judgment",
                Optional.of("given"),
                OptionalInt.empty(),
                written.anchor().<When>map(When.Day::new).orElseGet(When.Undated::new),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                day,
                new Grounds("caption", .8)));
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
        for (int i = line.first(); i < line.end(); i++) {
            boolean word = tokens.kind(i) == Tokens.Kind.WORD;
            if (word && !tokens.capitalised(i) && !words.is("joins", tokens, i) && !words.is("opener", tokens, i)
                    || tokens.is(i, ',')
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
