package oyer.core.check.time;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// Finds the day of which an age is told, among the days that its sentence names and those named before.
final class DayOfAge {

    /// Words between `born` and the day of birth, at most.
    static final int BIRTH = 6;

    static final TokenSet THEN = TokenSet.of(Set.of("then", "damals"));

    /// Days so shortly before its writing are a paper's own.
    private static final int OF_NOW = 90;

    private DayOfAge() {}

    static boolean onCalendar(TimeReading time) {
        return time.timex().type() != Timex.Type.DURATION
                && time.timex().mod().isEmpty()
                && time.when().earliest().isPresent()
                && time.when().latest().isPresent()
                && time.passage().words().chars().anyMatch(Character::isDigit);
    }

    /// The day of which an age is told: the only date of its sentence beside a birth; or, with `then`, the last before.
    static Optional<TimeReading> day(Sheet sheet, int sentence, Passage age) {
        List<TimeReading> dates =
                sheet.timesIn(sentence).stream().filter(DayOfAge::onCalendar).toList();
        List<TimeReading> own =
                dates.stream().filter(t -> !ofBirth(sheet, sentence, t)).toList();
        boolean one = own.stream()
                        .flatMap(t -> Stream.of(t.when().earliest(), t.when().latest()))
                        .distinct()
                        .count()
                == 1;
        if (own.size() == 1 || one) {
            return Optional.of(own.getFirst());
        }
        if (!own.isEmpty() || !then(sheet, age)) {
            return Optional.empty();
        }
        return before(sheet, sentence).filter(day -> !isOfNow(sheet, day));
    }

    /// Whether a day lies so shortly before the writing that `then` hardly means it: `thank you for your letter of
    /// 24 November. I was 23 then.`
    private static boolean isOfNow(Sheet sheet, TimeReading day) {
        return sheet.readings()
                .written()
                .anchor()
                .filter(on -> day.when().latest().orElseThrow().isAfter(on.minusDays(OF_NOW)))
                .isPresent();
    }

    /// `then 27`, `27, then`, `damals 31`.
    private static boolean then(Sheet sheet, Passage age) {
        int first = sheet.firstToken(age.span());
        int after = sheet.lastToken(age.span()) + 1;
        return THEN.has(sheet.tokens(), first - 1)
                || THEN.has(sheet.tokens(), after)
                || THEN.has(sheet.tokens(), first);
    }

    /// The last day named in the two sentences before.
    static Optional<TimeReading> before(Sheet sheet, int sentence) {
        for (int s = sentence - 1; s >= 0 && s >= sentence - 2; s--) {
            int within = s;
            List<TimeReading> before = sheet.timesIn(s).stream()
                    .filter(t -> t.when() instanceof When.Day && onCalendar(t) && !ofBirth(sheet, within, t))
                    .toList();
            if (!before.isEmpty()) {
                return Optional.of(before.getLast());
            }
        }
        return Optional.empty();
    }

    /// Whether a date is that of a birth: led in by `born`, or followed by `geboren`, with nothing between that dates
    /// or ages anything.
    static boolean ofBirth(Sheet sheet, int sentence, TimeReading time) {
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(time.passage().span());
        int last = sheet.lastToken(time.passage().span());
        int from = Math.max(sheet.sentences().first(sentence), first - BIRTH);
        for (int i = first - 1; i >= from && !tokens.is(i, ',') && !tokens.is(i, ';'); i--) {
            boolean ofBirth = tokens.is(i, "birth") && (tokens.is(i - 1, "of") || tokens.is(i + 1, "date"));
            if (ofBirth || CueWords.BORN.has(tokens, i)) {
                return true;
            }
        }
        int to = Math.min(sheet.sentences().end(sentence), last + 4);
        for (int i = last + 1; i < to && !tokens.is(i, ',') && !tokens.is(i, ';'); i++) {
            if (CueWords.BORN.has(tokens, i) && !tokens.is(i, "born")) {
                return true;
            }
        }
        return false;
    }
}
