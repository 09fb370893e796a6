package oyer.core.check.time;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.happening.Course;
import oyer.core.read.happening.CourseReader;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// How long something went on, against its own beginning and end: `1535 hours`, `END 1551 hours. (Duration 26
/// minutes.)`.
///
/// Of all beginnings and ends of the kind that the paper tells, one pair that fits is enough. The notes of the one
/// interview of a case are held against the length that another paper gives it.
final class LastedCheck implements Check {

    private static final long DAY = 1440;

    /// What is so many times longer or shorter is something else.
    private static final long FACTOR = 4;

    /// The same for the one interview of a case: half an hour in its notes, five in the paper of another.
    private static final long ELSEWHERE = 12;

    /// Longer papers tell of many interviews, stays and arrests.
    private static final int LONG = 5000;

    private static final double SURE = .75;

    private static final double ACROSS = .65;

    private final Map<DocumentId, Course.Told> papers = new LinkedHashMap<>();

    @Override
    public void read(Sheet sheet) {
        if (sheet.tokens().size() <= LONG) {
            Course.Told told = CourseReader.read(sheet.readings(), sheet.prose());
            if (!told.lengths().isEmpty() || !told.bounds().isEmpty()) {
                papers.put(sheet.readings().document(), told);
            }
        }
    }

    private record Stretch(Course.Bound begin, Course.Bound end, long minutes) {}

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        papers.forEach((document, told) -> {
            for (Course.Lasted length : told.lengths()) {
                if (length.days() && length.kind().equals("detention")) {
                    continue; // days of custody are reckoned in the network of times
                }
                List<Stretch> own = stretches(told, length);
                if (!own.isEmpty()) {
                    clash(length, own, FACTOR).map(s -> of(length, s, SURE)).ifPresent(found::add);
                } else if (length.kind().equals("interview")) {
                    elsewhere(document, length).ifPresent(found::add);
                }
            }
        });
        return Repeats.without(found);
    }

    private Optional<Discrepancy> elsewhere(DocumentId document, Course.Lasted length) {
        List<List<Stretch>> notes = papers.entrySet().stream()
                .filter(e -> !e.getKey().equals(document))
                .map(e -> onTheDay(stretches(e.getValue(), length), length))
                .filter(s -> !s.isEmpty())
                .toList();
        return notes.size() == 1
                ? clash(length, notes.getFirst(), ELSEWHERE).map(s -> of(length, s, ACROSS))
                : Optional.empty();
    }

    /// Those of the day that the length is told of.
    private static List<Stretch> onTheDay(List<Stretch> stretches, Course.Lasted length) {
        return stretches.stream()
                .filter(s -> length.on().isEmpty()
                        || s.begin().at().toLocalDate().equals(length.on().get()))
                .toList();
    }

    /// From each beginning of the kind to each end after it.
    private static List<Stretch> stretches(Course.Told told, Course.Lasted length) {
        List<Stretch> all = new ArrayList<>();
        for (Course.Bound begin : told.bounds()) {
            for (Course.Bound end : told.bounds()) {
                boolean pair = begin.kind().equals(length.kind())
                        && end.kind().equals(length.kind())
                        && !begin.end()
                        && end.end()
                        && (length.days() || begin.clock() && end.clock());
                long minutes = pair ? minutes(begin, end, length.days()) : 0;
                if (minutes > 0) {
                    all.add(new Stretch(begin, end, minutes));
                }
            }
        }
        return all;
    }

    private static long minutes(Course.Bound begin, Course.Bound end, boolean days) {
        if (days) {
            return ChronoUnit.DAYS.between(begin.at().toLocalDate(), end.at().toLocalDate()) * DAY;
        }
        long minutes = Duration.between(begin.at(), end.at()).toMinutes();
        // past midnight, where the head has one day for both
        boolean night = minutes < 0 && begin.at().toLocalDate().equals(end.at().toLocalDate());
        return night ? minutes + DAY : minutes;
    }

    private static Optional<Stretch> clash(Course.Lasted length, List<Stretch> stretches, long factor) {
        boolean fits = stretches.stream().anyMatch(s -> s.minutes() >= length.least() && s.minutes() <= length.most());
        boolean open = length.most() > length.least() * FACTOR;
        long about = open ? length.least() : (length.least() + length.most()) / 2;
        return fits
                ? Optional.empty()
                : stretches.stream()
                        .filter(s -> s.minutes() <= about * factor && s.minutes() * factor >= about)
                        .min(Comparator.comparingLong(s -> away(s, length)));
    }

    private static long away(Stretch stretch, Course.Lasted length) {
        return (long) Math.abs(
                        stretch.end().passage().start() - length.passage().start())
                + Math.abs(stretch.begin().passage().start()
                        - stretch.end().passage().start());
    }

    private static Discrepancy of(Course.Lasted length, Stretch stretch, double sure) {
        List<Passage> passages =
                List.of(stretch.begin().passage(), stretch.end().passage(), length.passage());
        String told = length.passage().asRead();
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "lasted-otherwise",
                        "From " + words(stretch.begin()) + " to " + words(stretch.end()) + " are "
                                + english(stretch.minutes(), length.days()) + "; it is told as “" + told + "”.",
                        passages,
                        sure)
                .inGerman("Von " + GermanWords.quoted(words(stretch.begin())) + " bis "
                        + GermanWords.quoted(words(stretch.end())) + " sind es "
                        + german(stretch.minutes(), length.days()) + "; genannt wird " + GermanWords.quoted(told)
                        + ".");
    }

    private static String words(Course.Bound bound) {
        return bound.passage().asRead();
    }

    private static String english(long minutes, boolean days) {
        if (days) {
            return CalendarWords.days(minutes / DAY);
        }
        long hours = minutes / 60;
        long rest = minutes % 60;
        String whole = hours + (hours == 1 ? " hour" : " hours");
        String part = rest + (rest == 1 ? " minute" : " minutes");
        return hours == 0 ? part : rest == 0 ? whole : whole + " and " + part;
    }

    private static String german(long minutes, boolean days) {
        if (days) {
            return GermanWords.days(minutes / DAY);
        }
        long hours = minutes / 60;
        long rest = minutes % 60;
        String whole = hours + (hours == 1 ? " Stunde" : " Stunden");
        String part = rest + (rest == 1 ? " Minute" : " Minuten");
        return hours == 0 ? part : rest == 0 ? whole : whole + " und " + part;
    }
}
