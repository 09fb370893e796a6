package oyer.core.read.happening;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// An hour that is told: by the reader of times, or at the head of a row of a log (`02.38  Male caller`, `1345  Handed
/// over`), or as the forces write it (`1551 hours`).
///
/// @param first token
/// @param last token
/// @param sure whether its day is told with it
/// @param row whether it leads the row of a log
record Clock(int first, int last, LocalTime time, Optional<LocalDate> day, boolean sure, boolean row) {

    /// So many rows that begin with an hour make a log.
    private static final int ROWS = 4;

    /// How a value begins of which only the hour is known.
    private static final String DAYLESS = "XXXX-XX-XXT";

    static List<Clock> all(DocumentReadings readings, Prose prose) {
        Tokens tokens = prose.tokens();
        List<Clock> all = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        Optional<LocalDate> written =
                readings.written() instanceof Written.Stated(var day, var _) ? Optional.of(day) : Optional.empty();
        for (TimeReading time : readings.times()) {
            int first = tokens.at(time.passage().start());
            int last = Math.max(first, tokens.at(time.passage().end()) - 1);
            if (time.when() instanceof When.Moment(var from, var to) && from.equals(to)) {
                all.add(new Clock(
                        first,
                        last,
                        from.toLocalTime(),
                        Optional.of(from.toLocalDate()),
                        time.anchor().isEmpty()
                                || beside(prose, first, time.anchor().get()),
                        false));
                taken.add(first);
            } else if (time.timex().value().startsWith(DAYLESS)
                    && time.timex().clock().isPresent()) {
                LocalTime at = time.timex().clock().get();
                all.add(new Clock(first, last, at, Optional.empty(), false, false));
                taken.add(first);
            } else if (time.timex().type() == Timex.Type.DURATION && first < last && unit(tokens, last)) {
                forces(tokens, first).ifPresent(at -> {
                    all.add(new Clock(first, last, at, written, false, false));
                    taken.add(first);
                });
            }
        }
        all.addAll(rows(tokens, taken, written));
        all.sort(Comparator.comparingInt(Clock::first));
        return all;
    }

    /// Whether the day is told in the same sentence.
    private static boolean beside(Prose prose, int first, Passage anchor) {
        int sentence = prose.sentences().of(first);
        int at = prose.tokens().at(anchor.start());
        return at >= prose.sentences().first(sentence) && at < prose.sentences().end(sentence);
    }

    private static boolean unit(Tokens tokens, int token) {
        return tokens.is(token, "hours") || tokens.is(token, "hrs");
    }

    /// `1551`: four figures that are an hour and its minutes.
    private static Optional<LocalTime> forces(Tokens tokens, int token) {
        int number = tokens.kind(token) == Kind.NUMBER && tokens.length(token) == 4 ? tokens.whole(token, 4) : -1;
        return number >= 0 && number / 100 < 24 && number % 100 < 60
                ? Optional.of(LocalTime.of(number / 100, number % 100))
                : Optional.empty();
    }

    private static List<Clock> rows(Tokens tokens, Set<Integer> taken, Optional<LocalDate> written) {
        List<Clock> rows = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean begins = i == 0 || tokens.gap(i) == Gap.LINE || tokens.gap(i) == Gap.BLOCK;
            if (!begins) {
                continue;
            }
            // `ELR  02:26`: the clock that was read may be named before it
            int at = tokens.kind(i) == Kind.WORD && tokens.length(i) <= 4 ? i + 1 : i;
            OptionalInt last = OptionalInt.empty();
            Optional<LocalTime> time = Optional.empty();
            if (at + 2 < tokens.size() && (tokens.is(at + 1, ':') || tokens.is(at + 1, '.'))) {
                time = parted(tokens, at, at + 2);
                boolean seconds = at + 4 < tokens.size()
                        && tokens.is(at + 3, ':')
                        && tokens.whole(at + 4, 2) >= 0
                        && tokens.gap(at + 3) == Gap.NONE;
                last = OptionalInt.of(seconds ? at + 4 : at + 2);
            } else if (at < tokens.size()) {
                time = forces(tokens, at);
                last = OptionalInt.of(at);
            }
            int end = last.orElse(at);
            boolean wide = end + 1 < tokens.size()
                    && tokens.gap(end + 1) == Gap.SPACE
                    && tokens.start(end + 1) - tokens.end(end) >= 2;
            if (time.isPresent() && wide) {
                rows.add(new Clock(at, end, time.get(), written, false, true));
            }
        }
        long before = rows.size();
        rows.removeIf(r -> taken.contains(r.first()));
        return before >= ROWS ? rows : List.of();
    }

    /// `02`, `38`.
    private static Optional<LocalTime> parted(Tokens tokens, int hour, int minute) {
        int h = tokens.whole(hour, 2);
        int m = tokens.length(minute) == 2 ? tokens.whole(minute, 2) : -1;
        return h >= 0 && h < 24 && m >= 0 && m < 60 ? Optional.of(LocalTime.of(h, m)) : Optional.empty();
    }
}
