package oyer.core.read.happening;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Phrases;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// Reads how long something went on and when it began and ended, by the table `courses.txt`.
public final class CourseReader {

    private static final long MINUTES_OF_DAY = 1440;

    /// Words at the head of a paper among which it says what it is, and when it begins.
    private static final int HEAD = 60;

    /// Words between those of a beginning or an end and their hour.
    private static final int REACH = 14;

    /// A whole day or more is counted in days.
    private static final Set<String> OVER =
            Set.of("over", "than", "least", "über", "mehr", "als", "mindestens", "good", "gut", "gute");
    private static final Set<String> UNDER = Set.of("under", "most", "nearly", "almost", "höchstens", "knapp", "fast");
    private static final Set<String> ABOUT =
            Set.of("about", "around", "some", "approximately", "roughly", "etwa", "rund", "ungefähr", "circa", "ca");

    private record Kind(String name, Phrases length, Phrases begin, Phrases end) {}

    private static final List<Kind> ALL = HappeningKinds.rows("courses.txt", 4).stream()
            .map(c -> new Kind(
                    c.get(0),
                    HappeningKinds.phrases(c.get(1)),
                    HappeningKinds.phrases(c.get(2)),
                    HappeningKinds.phrases(c.get(3))))
            .toList();

    /// Least minutes, and the words.
    private static final Map<Long, Phrases> VAGUE = HappeningKinds.rows("vague-lengths.txt", 2).stream()
            .collect(Collectors.toMap(c -> Long.parseLong(c.get(0)), c -> HappeningKinds.phrases(c.get(1))));

    private static final Map<String, Phrases> ROWS = HappeningKinds.table("interview-rows.txt");

    private final DocumentReadings readings;
    private final Prose prose;
    private final Tokens tokens;
    private final List<Course.Lasted> lengths = new ArrayList<>();
    private final List<Course.Bound> bounds = new ArrayList<>();

    private LocalDate told = LocalDate.EPOCH;

    private CourseReader(DocumentReadings readings, Prose prose) {
        this.readings = readings;
        this.prose = prose;
        this.tokens = prose.tokens();
    }

    public static Course.Told read(DocumentReadings readings, Prose prose) {
        CourseReader reader = new CourseReader(readings, prose);
        for (TimeReading time : readings.times()) {
            if (time.timex().type() == Timex.Type.DURATION) {
                reader.length(time);
            }
        }
        reader.vague();
        List<Clock> clocks = Clock.all(readings, prose);
        reader.rows(clocks);
        if (!reader.lengths.isEmpty() || reader.notes(ALL.getFirst())) {
            clocks.stream().filter(c -> !c.row()).forEach(reader::clock);
            readings.times().stream().filter(t -> t.when() instanceof When.Day).forEach(reader::day);
        }
        return new Course.Told(reader.lengths, reader.bounds);
    }

    private void length(TimeReading time) {
        OptionalLong told = minutes(time.timex().value());
        if (told.isEmpty()) {
            return;
        }
        int first = tokens.at(time.passage().start());
        int last = Math.max(first, tokens.at(time.passage().end()) - 1);
        int sentence = prose.sentences().of(first);
        long minutes = told.getAsLong();
        // `twelve hours and a half`
        if (tokens.is(last + 1, "and") && tokens.is(last + 2, "a") && tokens.is(last + 3, "half")) {
            minutes += minutes % 60 == 0 && minutes < MINUTES_OF_DAY ? 30 : 0;
        }
        boolean days = minutes % MINUTES_OF_DAY == 0;
        long slack =
                days ? MINUTES_OF_DAY + 1 : minutes % 60 == 0 ? Math.max(25, minutes / 12) : Math.max(3, minutes / 10);
        long least = minutes - slack;
        long most = minutes + slack;
        if (among(OVER, first, 3)) {
            most = minutes + minutes / 2;
        } else if (among(UNDER, first, 2)) {
            least = minutes - minutes / 3;
        } else if (among(ABOUT, first, 2)) {
            least = minutes - Math.max(slack, minutes / 4);
            most = minutes + Math.max(slack, minutes / 4);
        }
        int from = sentence > 0 && asks(sentence - 1)
                ? prose.sentences().first(sentence - 1)
                : prose.sentences().first(sentence);
        int end = prose.sentences().end(sentence);
        for (Kind kind : ALL) {
            if (kind.length().within(tokens, from, end)) {
                lengths.add(new Course.Lasted(
                        kind.name(),
                        least,
                        most,
                        days,
                        time.passage(),
                        prose.passage(prose.sentences().first(sentence), end - 1),
                        day(sentence)));
                return;
            }
        }
    }

    /// The one day that a sentence names.
    private Optional<LocalDate> day(int sentence) {
        List<LocalDate> days = readings.times().stream()
                .filter(t -> t.when() instanceof When.Day)
                .filter(t -> prose.sentences().of(tokens.at(t.passage().start())) == sentence)
                .flatMap(t -> t.when().earliest().stream())
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
    }

    /// `after several hours of questioning`, `in seiner mehrstündigen Vernehmung`: no figure, and more than an hour.
    private void vague() {
        Kind interview = ALL.getFirst();
        for (Map.Entry<Long, Phrases> vague : VAGUE.entrySet()) {
            for (int i = 0; i < tokens.size(); i++) {
                int length = vague.getValue().first(tokens, i, tokens.size());
                if (length <= 0) {
                    continue;
                }
                int sentence = prose.sentences().of(i);
                int from = prose.sentences().first(sentence);
                int end = prose.sentences().end(sentence);
                if (interview.length().within(tokens, from, end)) {
                    lengths.add(new Course.Lasted(
                            interview.name(),
                            vague.getKey(),
                            MINUTES_OF_DAY,
                            false,
                            prose.passage(i, i + length - 1),
                            prose.passage(from, end - 1),
                            day(sentence)));
                }
            }
        }
    }

    /// Of a record of custody the one row that tells of being brought to an interview, and the next that tells of
    /// coming back; where it tells of several, a length may be of any or of all.
    private void rows(List<Clock> clocks) {
        List<Clock> rows = clocks.stream().filter(c -> line(c.first())).toList();
        List<Integer> out = IntStream.range(0, rows.size())
                .filter(r -> in(rows.get(r), "out"))
                .boxed()
                .toList();
        if (out.size() != 1) {
            return;
        }
        Clock begin = rows.get(out.getFirst());
        rows.stream()
                .skip(out.getFirst() + 1L)
                .filter(r -> in(r, "back"))
                .findFirst()
                .ifPresent(end -> {
                    row(begin, false);
                    row(end, true);
                });
    }

    private void row(Clock clock, boolean end) {
        LocalDate day = clock.day().or(this::written).orElse(told);
        add(
                ALL.getFirst(),
                end,
                day.atTime(clock.time()),
                true,
                clock.first(),
                clock.last(),
                prose.sentences().of(clock.first()));
    }

    private boolean in(Clock row, String kind) {
        int end = row.last() + 1;
        while (end < tokens.size() && !line(end)) {
            end++;
        }
        return Objects.requireNonNull(ROWS.get(kind)).within(tokens, row.last() + 1, end);
    }

    private boolean line(int token) {
        return token == 0 || tokens.gap(token) == Gap.LINE || tokens.gap(token) == Gap.BLOCK;
    }

    private boolean asks(int sentence) {
        return tokens.is(prose.sentences().end(sentence) - 1, '?');
    }

    private boolean among(Set<String> words, int first, int back) {
        for (int i = first - 1; i >= Math.max(0, first - back); i--) {
            if (words.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static OptionalLong minutes(String iso) {
        try {
            if (iso.startsWith("PT")) {
                return OptionalLong.of(Duration.parse(iso).toMinutes());
            }
            return iso.matches("P\\d{1,3}D")
                    ? OptionalLong.of(Period.parse(iso).getDays() * MINUTES_OF_DAY)
                    : OptionalLong.empty();
        } catch (DateTimeParseException | ArithmeticException other) {
            return OptionalLong.empty();
        }
    }

    private void clock(Clock clock) {
        // an hour without a day is of the day told last; two hours of a paper that tells none are of one day
        LocalDate day = clock.day().or(this::written).orElse(told);
        told = day;
        bound(clock.first(), clock.last(), day.atTime(clock.time()), true);
    }

    private Optional<LocalDate> written() {
        return readings.written() instanceof Written.Stated(var day, var _) ? Optional.of(day) : Optional.empty();
    }

    private void day(TimeReading time) {
        if (time.when() instanceof When.Day(var day)) {
            int first = tokens.at(time.passage().start());
            bound(first, Math.max(first, tokens.at(time.passage().end()) - 1), day.atTime(LocalTime.MIDNIGHT), false);
        }
    }

    private void bound(int first, int last, LocalDateTime at, boolean clock) {
        int sentence = prose.sentences().of(first);
        int from = cut(first, Math.max(prose.sentences().first(sentence), first - REACH), -1);
        int to = cut(last, Math.min(prose.sentences().end(sentence), last + REACH + 1), 1);
        for (Kind kind : ALL) {
            boolean notes = kind.name().equals("interview");
            if (notes && !notes(kind)) {
                continue;
            }
            int begin = kind.begin().nearest(tokens, from, to, first);
            int end = kind.end().nearest(tokens, from, to, first);
            boolean range = kind.length().within(tokens, from, first) && !clock;
            if (range && (tokens.is(first - 1, "vom") || tokens.is(first - 1, "from"))) {
                add(kind, false, at, false, first, last, sentence);
            } else if (range && (tokens.is(first - 1, "bis") || tokens.is(first - 1, "to"))) {
                add(kind, true, at, false, first, last, sentence);
            } else if (begin >= 0 || end >= 0) {
                // which of the two stands nearer to the hour
                boolean ends = end >= 0 && (begin < 0 || Math.abs(first - end) < Math.abs(first - begin));
                add(kind, ends, at, clock, first, last, sentence);
            } else if (notes
                    && clock
                    && first < HEAD
                    && bounds.stream().noneMatch(b -> b.kind().equals("interview"))) {
                add(kind, false, at, true, first, last, sentence);
            }
        }
    }

    private void add(Kind kind, boolean end, LocalDateTime at, boolean clock, int first, int last, int sentence) {
        bounds.add(new Course.Bound(
                kind.name(),
                end,
                at,
                clock,
                prose.passage(first, last),
                prose.passage(
                        prose.sentences().first(sentence), prose.sentences().end(sentence) - 1)));
    }

    /// The notes of an interview say so at their head.
    private boolean notes(Kind interview) {
        return interview.length().within(tokens, 0, Math.min(HEAD, tokens.size()));
    }

    /// As far as no line or wide gap of a form lies between.
    private int cut(int token, int limit, int step) {
        int i = token;
        while (step < 0 ? i > limit : i + 1 < limit) {
            int gap = step < 0 ? i : i + 1;
            boolean wide = tokens.newCell(gap);
            if (tokens.gap(gap) == Gap.BLOCK || step > 0 && wide || step < 0 && wide && i < token - 1) {
                break;
            }
            i += step;
        }
        return step < 0 ? i : i + 1;
    }
}
