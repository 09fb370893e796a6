package oyer.core.read.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// The day of a step whose own sentence has none: of the sentence before, of the heading right above, of the entry of a
/// log.
final class StepScene {

    private static final double HEADING = .5;
    private static final int BACK = 2;
    /// A paper with so many lines that begin with a day is a log.
    private static final int ENTRIES = 2;

    private static final int HEADING_LENGTH = 60;

    private final Prose prose;
    private final Tokens tokens;
    private final TreeMap<Integer, TimeReading> byStart;
    private final Turns turns;
    private @Nullable TreeMap<Integer, TimeReading> entries;

    /// @param byStart the times that date steps, filled later
    StepScene(Prose prose, TreeMap<Integer, TimeReading> byStart, Turns turns) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.byStart = byStart;
        this.turns = turns;
    }

    /// @param stepBefore whether the sentences just before tell of a step themselves, the nearest first
    Optional<StepDay.Found> of(Span sentence, boolean[] stepBefore) {
        return scene(sentence, stepBefore).or(() -> heading(sentence)).or(() -> entry(sentence));
    }

    /// The day of a sentence just before that tells of no step itself.
    private Optional<StepDay.Found> scene(Span sentence, boolean[] stepBefore) {
        int s = prose.sentences().of(tokens.at(sentence.start()));
        for (int back = 1; back <= BACK && s - back >= 0; back++) {
            int first = prose.sentences().first(s - back);
            int end = prose.sentences().end(s - back);
            if (turns.broken(first, tokens.at(sentence.start())) || stepBefore[back - 1]) {
                return Optional.empty();
            }
            Span before = tokens.span(first, end - 1);
            List<TimeReading> times =
                    List.copyOf(byStart.subMap(before.start(), before.end()).values());
            if (!times.isEmpty()) {
                return times.size() == 1 && times.getFirst().when() instanceof When.Day && !field(times.getFirst())
                        ? Optional.of(StepDay.found(times.getFirst(), "scene-day", StepDay.SCENE))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `Tatzeit:   23. Januar 2015`: the day of another field of the form.
    private boolean field(TimeReading time) {
        return prose.tokens().is(prose.tokens().at(time.passage().start()) - 1, ':');
    }

    /// The day of the entry in a log or notebook, whose lines begin with days: `TUESDAY 18 NOVEMBER 1986`.
    private Optional<StepDay.Found> entry(Span sentence) {
        if (entries == null) {
            entries = new TreeMap<>();
            for (TimeReading time : byStart.values()) {
                int at = tokens.at(time.passage().start());
                int to = tokens.at(time.passage().end());
                boolean begins = at == 0 || tokens.gap(at) != Tokens.Gap.SPACE;
                boolean heads = to >= tokens.size()
                        || tokens.gap(to) != Tokens.Gap.SPACE
                        || tokens.is(to, ':')
                        || tokens.start(to) - time.passage().end() > 1;
                if (time.when() instanceof When.Day && begins && heads) {
                    entries.put(time.passage().start(), time);
                }
            }
        }
        var last = entries.floorEntry(sentence.start());
        return entries.size() < ENTRIES || last == null
                ? Optional.empty()
                : Optional.of(StepDay.found(last.getValue(), "entry-day", StepDay.SCENE));
    }

    /// A year with its title that ends the line right above: `1990 - The Trial`.
    private Optional<StepDay.Found> heading(Span sentence) {
        String text = prose.characters();
        int line = text.lastIndexOf('\n', Math.max(0, sentence.start() - 1));
        if (line < 0 || sentence.start() - line > 3) {
            return Optional.empty();
        }
        int from = Math.max(text.lastIndexOf('\n', line - 1) + 1, line - HEADING_LENGTH);
        var last = byStart.subMap(Math.max(0, from), line).lastEntry();
        if (last == null || last.getValue().passage().end() > line) { // a date that the line breaks
            return Optional.empty();
        }
        String behind = text.substring(last.getValue().passage().end(), line).strip();
        boolean titled =
                behind.isEmpty() || behind.startsWith("-") || behind.startsWith("\u2013") || behind.startsWith(":");
        return titled && behind.indexOf('.') < 0
                ? Optional.of(StepDay.found(last.getValue(), "heading-year", HEADING))
                : Optional.empty();
    }
}
