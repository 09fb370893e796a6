package oyer.core.read.happening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.TimeReading;
import oyer.core.read.happening.Movement.Kind;
import oyer.core.text.Grid;
import oyer.core.text.Passage;
import oyer.core.text.Phrases;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Reads time cards, gate books and lists of visitors: lines of cells, in which an hour stands beside `IN` or `OUT`, or
/// under the head of a column that says so.
///
/// The day is that of the line, else the one that stood last above it. What is logged in the small hours under the day
/// of another line may be of the next day, and is left out.
public final class LoggedRowReader {

    private static final Map<String, Phrases> WORDS = HappeningKinds.table("logs.txt");

    /// The last hour that may be of the night of the day before.
    private static final int NIGHT = 5;

    /// Words above its first line; a longer paper has a table, and is no log.
    private static final int HEAD = 80;

    /// Words of a cell.
    private static final int SHORT = 5;

    private final DocumentReadings readings;
    private final Prose prose;
    private final Tokens tokens;
    private final List<LoggedRow> found = new ArrayList<>();
    private List<Kind> columns = List.of();
    private Optional<Passage> holder = Optional.empty();
    private Optional<LocalDate> day = Optional.empty();

    /// @param at where it begins
    private record Hour(LocalTime time, int at) {}

    private LoggedRowReader(DocumentReadings readings, Prose prose) {
        this.readings = readings;
        this.prose = prose;
        this.tokens = prose.tokens();
    }

    /// In order of place; empty where the paper does not call itself a log in its first lines.
    public static List<LoggedRow> read(DocumentReadings readings, Prose prose, List<Grid.Row> grid) {
        if (!log(prose.tokens(), Math.min(HEAD, prose.tokens().size()))) {
            return List.of();
        }
        LoggedRowReader reader = new LoggedRowReader(readings, prose);
        reader.rows(grid);
        return List.copyOf(reader.found);
    }

    /// Whether some words say that a clock was off.
    public static boolean clockOff(Prose prose) {
        return WORDS.getOrDefault("off", Phrases.NONE)
                .within(prose.tokens(), 0, prose.tokens().size());
    }

    /// Whether some words speak of work.
    public static boolean ofWork(Tokens tokens, int first, int end) {
        return WORDS.getOrDefault("work", Phrases.NONE).within(tokens, first, end);
    }

    /// Whether the words above a line call the paper a log.
    private static boolean log(Tokens tokens, int end) {
        return WORDS.getOrDefault("log", Phrases.NONE).within(tokens, 0, end);
    }

    private void rows(List<Grid.Row> grid) {
        Optional<Passage> head = Optional.empty();
        for (Grid.Row row : grid) {
            if (row.cells().isEmpty()) {
                continue;
            }
            List<Hour> hours = hours(row);
            if (hours.isEmpty()) {
                above(row);
                continue;
            }
            if (head.isEmpty()) {
                head = head(row);
                if (head.isEmpty()) {
                    return;
                }
            }
            logged(row, hours, head.get());
        }
    }

    /// What stands above the first line of a log; empty where it is no log.
    private Optional<Passage> head(Grid.Row first) {
        int end = tokens.at(first.start());
        boolean log = end > 0
                && end <= HEAD
                && log(tokens, end)
                && !WORDS.getOrDefault("other", Phrases.NONE).within(tokens, 0, end);
        return log ? Optional.of(prose.passage(0, end - 1)) : Optional.empty();
    }

    private void above(Grid.Row row) {
        List<Kind> heads = new ArrayList<>();
        for (Grid.Cell cell : row.cells()) {
            kind(cell).ifPresent(heads::add);
        }
        if (heads.size() > 1 || heads.size() == 1 && row.cells().size() > 2) {
            columns = heads;
        }
        int first = tokens.at(row.start());
        int colon = first;
        while (colon < tokens.size() && tokens.start(colon) < row.end() && !tokens.is(colon, ':')) {
            colon++;
        }
        boolean labelled = colon < tokens.size()
                && tokens.is(colon, ':')
                && WORDS.getOrDefault("holder", Phrases.NONE).length(tokens, first, colon) == colon - first;
        if (labelled && tokens.start(colon) < row.end()) {
            int last = Math.max(colon, tokens.at(row.end()) - 1);
            holder = Optional.of(prose.passage(colon, last));
        }
        for (TimeReading time : readings.times()) {
            boolean here =
                    time.passage().start() >= row.start() && time.passage().end() <= row.end();
            if (here && time.when() instanceof When.Day(LocalDate on)) {
                day = Optional.of(on);
            }
        }
    }

    private void logged(Grid.Row row, List<Hour> hours, Passage head) {
        List<Kind> kinds =
                row.cells().stream().map(this::kind).flatMap(Optional::stream).toList();
        List<Kind> of = kinds.isEmpty() ? columns : kinds;
        Optional<LocalDate> own = day(row);
        Optional<LocalDate> on = own.or(() -> day);
        if (of.size() != hours.size() || on.isEmpty()) {
            return;
        }
        LocalTime before = LocalTime.MIN;
        for (int i = 0; i < hours.size(); i++) {
            LocalTime time = hours.get(i).time();
            boolean night = time.getHour() < NIGHT || time.isBefore(before);
            before = time;
            if (!night) {
                int first = tokens.at(row.start());
                Passage line = prose.passage(first, Math.max(first, tokens.at(row.end()) - 1));
                found.add(new LoggedRow(of.get(i), time, on.get(), line, holder, head));
            }
        }
    }

    private Optional<Kind> kind(Grid.Cell cell) {
        int first = tokens.at(cell.start());
        int end = tokens.at(cell.end());
        if (cell.empty() || end <= first || end - first > SHORT) {
            return Optional.empty();
        }
        if (WORDS.getOrDefault("in", Phrases.NONE).length(tokens, first, end) == end - first) {
            return Optional.of(Kind.CAME);
        }
        return WORDS.getOrDefault("out", Phrases.NONE).length(tokens, first, end) == end - first
                ? Optional.of(Kind.LEFT)
                : Optional.empty();
    }

    private List<Hour> hours(Grid.Row row) {
        List<Hour> hours = new ArrayList<>();
        for (Grid.Cell cell : row.cells()) {
            if (!cell.empty()) {
                hour(cell.in(prose.characters())).ifPresent(t -> hours.add(new Hour(t, cell.start())));
            }
        }
        return hours;
    }

    /// `0552`, `13:58`, `8.47 PM`, `19.41 Uhr`: a cell that is an hour and nothing else.
    private static Optional<LocalTime> hour(String cell) {
        String plain = cell.strip().toLowerCase(Locale.ROOT).replace(".", ":");
        boolean pm = plain.endsWith("pm") || plain.endsWith("p:m:");
        boolean am = plain.endsWith("am") || plain.endsWith("a:m:");
        StringBuilder figures = new StringBuilder();
        int at = 0;
        while (at < plain.length() && (Character.isDigit(plain.charAt(at)) || plain.charAt(at) == ':')) {
            figures.append(plain.charAt(at++));
        }
        String rest = plain.substring(at).strip();
        boolean unit = rest.isEmpty() || pm || am || rest.equals("uhr") || rest.equals("h") || rest.equals("hrs");
        String[] parts = figures.toString().split(":");
        boolean four = parts.length == 1 && parts[0].length() == 4;
        boolean parted = (parts.length == 2 || parts.length == 3 && parts[2].length() == 2 && !cell.contains("."))
                && parts[0].length() <= 2
                && parts[1].length() == 2;
        if (!unit || !four && !parted || rest.length() > 5) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(four ? parts[0].substring(0, 2) : parts[0].isEmpty() ? "99" : parts[0]);
        int minute = Integer.parseInt(four ? parts[0].substring(2) : parts[1]);
        int full = (pm || am) && hour <= 12 ? hour % 12 + (pm ? 12 : 0) : hour;
        return full < 24 && minute < 60 ? Optional.of(LocalTime.of(full, minute)) : Optional.empty();
    }

    /// The day in a cell of the line: `12.05.1997`, `3/8/94`, or `Tue 3/8` of the year in which the paper is written.
    private Optional<LocalDate> day(Grid.Row row) {
        for (Grid.Cell cell : row.cells()) {
            String[] words = cell.in(prose.characters()).strip().split("\\s+");
            Optional<LocalDate> read = date(words[words.length - 1]);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> date(String word) {
        boolean slash = word.indexOf('/') > 0;
        String[] parts = slash ? word.split("/") : word.split("\\.");
        boolean figures = parts.length >= 2 && parts.length <= 3 && (slash || word.endsWith(".") || parts.length == 3);
        for (String part : parts) {
            figures &= !part.isEmpty() && part.length() <= 4 && part.chars().allMatch(Character::isDigit);
        }
        if (!figures || parts[0].length() > 2 || parts[1].length() > 2) {
            return Optional.empty();
        }
        Optional<Integer> year = parts.length == 3 ? Optional.of(Integer.parseInt(parts[2])) : year();
        if (year.isEmpty()) {
            return Optional.empty();
        }
        int century = parts.length == 3 && parts[2].length() == 2 ? (year.get() > 29 ? 1900 : 2000) : 0;
        int one = Integer.parseInt(parts[0]);
        int two = Integer.parseInt(parts[1]);
        // with bars the month leads where an American wrote it, who writes `PM`
        boolean american = slash && prose.characters().contains(" PM");
        return on(century + year.get(), american ? one : two, american ? two : one);
    }

    private static Optional<LocalDate> on(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /// The one year that the paper names.
    private Optional<Integer> year() {
        List<Integer> years = readings.times().stream()
                .flatMap(t -> t.when().earliest().stream())
                .map(LocalDate::getYear)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }
}
