package oyer.core.read.happening;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Phrases;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.time.When;

/// Reads when things were handed to a laboratory and when they came in there, by the table `handovers.txt`. A
/// laboratory's
/// own paper need not name it.
public final class HandOverReader {

    /// Words at the head of a paper, which tell whose it is.
    private static final int HEAD = 25;

    /// Words between what is told and its day.
    private static final int REACH = 22;

    private static final Map<String, Phrases> TABLE = HappeningKinds.table("handovers.txt");

    private final Prose prose;
    private final Tokens tokens;
    private final boolean own;

    private HandOverReader(Prose prose) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.own = phrases("place").within(tokens, 0, Math.min(HEAD, tokens.size()));
    }

    private static Phrases phrases(String row) {
        return Optional.ofNullable(TABLE.get(row)).orElseThrow();
    }

    public static List<HandOver> read(DocumentReadings readings, Prose prose) {
        HandOverReader reader = new HandOverReader(prose);
        List<HandOver> found = new ArrayList<>();
        for (TimeReading time : readings.times()) {
            Optional<LocalDate> day = time.when().earliest();
            boolean one = time.when() instanceof When.Day
                    || time.when() instanceof When.Moment m && m.from().equals(m.to());
            if (one && day.isPresent() && time.passage().words().chars().anyMatch(Character::isDigit)) {
                reader.at(time, day.get()).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<HandOver> at(TimeReading time, LocalDate day) {
        int first = tokens.at(time.passage().start());
        int last = Math.max(first, tokens.at(time.passage().end()) - 1);
        int sentence = prose.sentences().of(first);
        int from = within(first, Math.max(prose.sentences().first(sentence), first - REACH));
        int to = Math.min(prose.sentences().end(sentence), last + REACH);
        int got = phrases("got").nearest(tokens, from, to, first);
        int handed = phrases("handed").nearest(tokens, from, to, first);
        boolean received = got >= 0 && (handed < 0 || Math.abs(got - first) < Math.abs(handed - first));
        int said = received ? got : handed;
        if (said < 0 || denied(said) || !nearestDay(said, first, last)) {
            return Optional.empty();
        }
        boolean place = phrases("place").within(tokens, from, to);
        boolean there = place || received && (own || near(sentence));
        if (!there) {
            return Optional.empty();
        }
        boolean byHand = phrases("by hand").within(tokens, from, to)
                && !phrases("on way").within(tokens, from, to);
        return Optional.of(new HandOver(
                received,
                byHand,
                day,
                time.passage(),
                prose.passage(
                        prose.sentences().first(sentence), prose.sentences().end(sentence) - 1)));
    }

    /// Whether one of the two sentences before names a laboratory.
    private boolean near(int sentence) {
        int first = prose.sentences().first(Math.max(0, sentence - 2));
        return phrases("place").within(tokens, first, prose.sentences().first(sentence));
    }

    private boolean denied(int token) {
        for (int i = Math.max(0, token - 3); i < token; i++) {
            if (tokens.is(i, "not")
                    || tokens.is(i, "never")
                    || tokens.is(i, "nicht")
                    || tokens.is(i, "be")
                    || tokens.is(i, "will")) {
                return true;
            }
        }
        return false;
    }

    /// No line of a form begins between the word and its day.
    private boolean nearestDay(int said, int first, int last) {
        int from = Math.min(said, last) + 1;
        int to = Math.max(said, first);
        boolean label = tokens.is(said + 1, ':');
        for (int i = from; i <= to && i < tokens.size(); i++) {
            boolean line = tokens.gap(i) == Gap.BLOCK || tokens.gap(i) == Gap.LINE && label;
            if (line) {
                return false;
            }
        }
        return true;
    }

    private int within(int token, int limit) {
        int i = token;
        while (i > limit && tokens.gap(i) != Gap.BLOCK) {
            i--;
        }
        return i;
    }
}
