package oyer.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.check.network.Stretch;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// What has lasted since a day, with its length, in a document that states its own day: `He is in custody since 8 June,
/// nine days`, written on 12 June. That the length is counted to the day of writing is an assumption, and said as such.
///
/// What had lasted, or lasted then, ended before the document was written: nothing is said of it.
final class SinceTimes implements TimeSource {

    private static final double SURE = .8;

    /// Words between the day and the length.
    private static final int NEAR = 6;

    private static final TokenSet SINCE = TokenSet.of(Set.of("since", "seit"));
    private static final TokenSet PAST = TokenSet.of(
            Set.of("had", "was", "were", "until", "till", "before", "hatte", "hatten", "war", "waren", "bis", "vor"));
    private static final TokenSet BETWEEN = TokenSet.of(Set.of(
            "for",
            "now",
            "that",
            "is",
            "i",
            "e",
            "a",
            "total",
            "of",
            "these",
            "the",
            "last",
            "past",
            "already",
            "or",
            "in",
            "all",
            "today",
            "makes",
            "which",
            "nun",
            "also",
            "das",
            "sind",
            "schon",
            "mithin",
            "insgesamt",
            "den"));

    private record Told(TimeReading since, LocalDate day, Quantity length, Lengths lengths, Written.Stated written) {}

    private final List<Told> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        if (!(sheet.readings().written() instanceof Written.Stated written)) {
            return;
        }
        for (Quantity quantity : sheet.quantities()) {
            if (quantity.measure() == Quantity.Measure.DURATION) {
                int sentence = sheet.sentenceOf(quantity.passage());
                since(sheet, sentence, quantity, written.day())
                        .ifPresent(since -> Lengths.of(quantity)
                                .ifPresent(lengths -> told.add(new Told(
                                        since, since.when().earliest().orElseThrow(), quantity, lengths, written))));
            }
        }
    }

    /// The day right before the length or right after it, which `since` leads in, with nothing past in the sentence.
    private static Optional<TimeReading> since(Sheet sheet, int sentence, Quantity quantity, LocalDate written) {
        Tokens tokens = sheet.tokens();
        int first = sheet.sentences().first(sentence);
        int end = sheet.sentences().end(sentence);
        if (PAST.within(tokens, first, end)) {
            return Optional.empty();
        }
        int from = sheet.firstToken(quantity.passage().span());
        int to = sheet.lastToken(quantity.passage().span());
        return sheet.timesIn(sentence).stream()
                .filter(t -> t.timex().type() == Timex.Type.DATE
                        && t.when() instanceof When.Day(var day)
                        && !day.isAfter(written)
                        && t.passage().words().chars().anyMatch(Character::isDigit))
                .filter(t -> {
                    int begins = sheet.firstToken(t.passage().span());
                    int ends = sheet.lastToken(t.passage().span());
                    boolean led = SINCE.has(tokens, begins - 1)
                            || tokens.is(begins - 1, "the") && SINCE.has(tokens, begins - 2)
                            || SINCE.has(tokens, begins);
                    boolean after = ends < from && beside(tokens, ends + 1, from);
                    boolean before =
                            begins > to && beside(tokens, to + 1, SINCE.has(tokens, begins) ? begins : begins - 1);
                    return led && (after || before);
                })
                .findFirst();
    }

    private static boolean beside(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean sign = tokens.kind(i) == Tokens.Kind.SIGN && !tokens.is(i, ';') && !tokens.is(i, '.');
            if (!sign && !BETWEEN.has(tokens, i)) {
                return false;
            }
        }
        return to - from <= NEAR;
    }

    @Override
    public void say(CaseTimes times) {
        Set<Integer> tied = new HashSet<>();
        for (Told one : told) {
            Passage dated = one.written().passage();
            int since = times.dated(one.since().passage(), one.day(), one.day(), "the day since when was");
            int written = times.dated(dated, one.written().day(), one.written().day(), "the document was written");
            int now = times.event("now of " + dated.document(), "the day counted to");
            if (tied.add(now)) {
                times.after(
                        now,
                        written,
                        CaseTimes.Kind.ASSUMPTION,
                        "the time is counted to the day of writing",
                        List.of(),
                        SURE,
                        new Stretch(0, 0),
                        new Stretch(0, 0));
            }
            times.after(
                    since,
                    now,
                    CaseTimes.Kind.SINCE,
                    reckoned(one),
                    List.of(one.length().passage()),
                    SURE,
                    one.lengths().least(),
                    one.lengths().most());
        }
    }

    private static String reckoned(Told one) {
        long days = one.written().day().toEpochDay() - one.day().toEpochDay();
        return "From " + CalendarWords.day(one.day()) + " to "
                + CalendarWords.day(one.written().day())
                + ", when the document was written, there are " + days + (days == 1 ? " day" : " days") + ", or "
                + (days + 1) + " counting both; the text says "
                + one.length().passage().words() + ".";
    }
}
