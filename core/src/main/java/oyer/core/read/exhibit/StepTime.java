package oyer.core.read.exhibit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Along;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// When a step was: the time that its own sentence gives nearest to it; else the day of the document, or of the sitting
/// that a transcript is in, for what the document itself finds or what is done in court; else on or before that day.
final class StepTime {

    private final Prose prose;
    private final Along<TimeReading> times;
    private final Optional<LocalDate> written;
    private final boolean transcript;
    private Optional<LocalDate> sitting = Optional.empty();

    StepTime(Prose prose, List<TimeReading> times, Written written) {
        this.prose = prose;
        this.times = new Along<>(times);
        this.written = written.anchor();
        this.transcript = isTranscript(prose.tokens());
    }

    /// Times of one sentence; sentences are asked for in order.
    List<TimeReading> in(int first, int end) {
        Span sentence = prose.tokens().span(first, end - 1);
        List<TimeReading> within = times.within(sentence);
        if (transcript) {
            for (TimeReading time : within) {
                if (time.when() instanceof When.Day day && heading(time)) {
                    sitting = Optional.of(day.date());
                }
            }
        }
        return within;
    }

    When of(Status status, int token, List<TimeReading> within) {
        int place = prose.tokens().start(token);
        TimeReading nearest = null;
        for (TimeReading time : within) {
            if (time.when().dated()
                    && !(time.when() instanceof When.Before)
                    && (nearest == null || distance(time, place) < distance(nearest, place))) {
                nearest = time;
            }
        }
        return nearest != null ? nearest.when() : undated(status);
    }

    private static int distance(TimeReading time, int place) {
        return Math.abs(time.passage().start() - place);
    }

    /// Of a step to which no time is given.
    When undated(Status status) {
        Optional<LocalDate> day = sitting.or(() -> written);
        if (day.isEmpty()) {
            return new When.Undated();
        }
        return switch (status) {
            case TESTED, RETESTED, NOT_TESTED, USABLE, INCONCLUSIVE, UNATTRIBUTED, MISSING, ABSENT ->
                new When.Day(day.get());
            case ADMITTED, EXCLUDED, CHALLENGED, DISCLOSED, MENTIONED ->
                transcript ? new When.Day(day.get()) : new When.Before(day.get());
            case MADE, COLLECTED, TRANSFERRED, WITHHELD, SUPPRESSED, DISCREDITED, DESTROYED, RETURNED ->
                new When.Before(day.get());
        };
    }

    /// The day that a list or form is of.
    When document(Status status) {
        return written.<When>map(When.Day::new).orElseGet(() -> undated(status));
    }

    /// A date that ends its line, with little else on it: the heading of a sitting.
    private boolean heading(TimeReading time) {
        String text = prose.characters();
        int end = time.passage().end();
        int from = text.lastIndexOf('\n', time.passage().start()) + 1;
        return (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r')
                && time.passage().start() - from < 40
                && text.substring(from, time.passage().start()).indexOf('.') < 0;
    }

    /// Questions and answers make a transcript.
    private static boolean isTranscript(Tokens tokens) {
        int questions = 0;
        for (int i = 0; i + 1 < tokens.size() && questions < 3; i++) {
            if ((tokens.is(i, 'Q') || tokens.is(i, 'A')) && tokens.capitalised(i) && tokens.is(i + 1, '.')) {
                questions++;
            }
        }
        return questions >= 3;
    }
}
