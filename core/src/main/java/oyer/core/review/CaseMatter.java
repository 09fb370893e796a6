package oyer.core.review;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.MatterDay;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.TimeReading.Bearing;
import oyer.core.read.time.TimeReader;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.time.When;

/// The day of the matter that the papers of a case are about. `I got home about six`, in an interview that does not say
/// of which day, is of the day that the report on the matter bears; only when all papers are read is that known.
///
/// A case whose papers tell of several matters has no such day, and its papers keep what they say themselves.
public final class CaseMatter {

    /// A paper that says so counts as much as so many that only name the day.
    private static final int SAYS_SO = 2;

    /// Where no paper says what the day is of, so many tell its hours at least.
    private static final int FEWEST = 2;

    /// Or so many name it, and one of them tells its hours.
    private static final int NAMED = 3;

    /// Another day that weighs nearly as much may be that of another matter, unless it follows within so many
    /// days.
    private static final int MARGIN = 2;

    private static final int FOLLOWS = 60;

    /// Days in a row on which a matter and what follows at once take place, and so many papers speak of them.
    private static final int ROW = 4;

    private static final int TOGETHER = 3;

    /// A paper that tells so many hours of its own day is the log of what happened on it.
    private static final int HOURS = 6;

    /// The hour is looked for so long before and after the beginning of the day.
    private static final Duration BEFORE = Duration.ofHours(8);

    private static final Duration AFTER = Duration.ofHours(33);

    /// Behind a day no more characters part it from its hour.
    private static final int BESIDE = 12;

    private CaseMatter() {}

    /// What papers say of one day.
    private static final class Told {
        private final Set<DocumentId> saying = new HashSet<>();
        private final Set<DocumentId> naming = new HashSet<>();
        /// Those that tell an hour of it: few do of a birth or of a decision.
        private final Set<DocumentId> clocking = new HashSet<>();
        private @Nullable Passage says;
        private @Nullable Passage names;
        private final List<LocalDateTime> at = new ArrayList<>();

        private int weight() {
            return saying.size() * SAYS_SO + clocking.size() * 2 + naming.size();
        }
    }

    /// The readings of a case, those times placed that are told of its matter without a day.
    ///
    /// @param prose the words of a document; asked for only where something is to be placed
    public static List<DocumentReadings> placed(
            List<DocumentReadings> documents, Function<DocumentId, Optional<Prose>> prose) {
        Optional<MatterDay> matter = of(documents);
        return documents.stream()
                .map(document -> isOpen(document) ? placed(document, matter, prose) : document)
                .toList();
    }

    /// Whether a paper tells something of which it does not say the day.
    public static boolean isOpen(DocumentReadings document) {
        return document.times().stream()
                .map(TimeReading::bearing)
                .anyMatch(b -> b == Bearing.OPEN || b == Bearing.LOOSE || b == Bearing.PLACED);
    }

    /// One paper, its times placed by the day of the matter that others name.
    static DocumentReadings placed(
            DocumentReadings document, Optional<MatterDay> matter, Function<DocumentId, Optional<Prose>> prose) {
        Optional<MatterDay> earlier = matter.filter(day ->
                document.written().anchor().map(on -> !day.day().isAfter(on)).orElse(true));
        if (earlier.isEmpty() && document.times().stream().noneMatch(t -> t.bearing() == Bearing.PLACED)) {
            return document; // read without a day of the matter, as it would be again
        }
        return prose.apply(document.document())
                .map(words -> Redated.of(document, TimeReader.read(words, document.written(), earlier)))
                .orElse(document);
    }

    /// The day of the matter; empty where the papers tell of none, or of several alike.
    public static Optional<MatterDay> of(List<DocumentReadings> documents) {
        TreeMap<LocalDate, Told> days = new TreeMap<>();
        documents.forEach(document -> tell(document, days));
        int most = days.values().stream().mapToInt(Told::weight).max().orElse(0);
        // an arrest, an interview, an examination follow on the matter and are named as often
        List<Map.Entry<LocalDate, Told>> first = days.entrySet().stream()
                .filter(entry -> entry.getValue().weight() + MARGIN > most)
                .toList();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Map.Entry<LocalDate, Told> chosen = first.getFirst();
        if (first.size() > 1
                && first.get(1).getKey().equals(chosen.getKey().plusDays(1)) // a night is told by both its days
                && first.get(1).getValue().weight() > chosen.getValue().weight()) {
            chosen = first.get(1);
        }
        LocalDate day = chosen.getKey();
        Told told = chosen.getValue();
        boolean several = first.stream()
                .filter(other -> Math.abs(other.getKey().toEpochDay() - day.toEpochDay()) > 1)
                .anyMatch(other ->
                        !other.getValue().saying.isEmpty() || other.getKey().isAfter(day.plusDays(FOLLOWS)));
        boolean few = told.saying.isEmpty()
                && told.clocking.size() < FEWEST
                && (told.clocking.isEmpty() || told.naming.size() < NAMED);
        if (!several && !few) {
            return Optional.of(matter(day, told, documents));
        }
        boolean said = days.values().stream().anyMatch(other -> !other.saying.isEmpty());
        return said ? Optional.empty() : ofDaysTogether(days, documents);
    }

    private static MatterDay matter(LocalDate day, Told told, List<DocumentReadings> documents) {
        Passage passage = told.says != null ? told.says : Objects.requireNonNull(told.names);
        return new MatterDay(day, hour(day, told, documents), passage);
    }

    /// Where no day is named often enough by itself: a few days in a row that most papers speak of, and no
    /// others as many. The matter is on the first of them that two name, and one with its hours.
    private static Optional<MatterDay> ofDaysTogether(TreeMap<LocalDate, Told> days, List<DocumentReadings> documents) {
        Map<LocalDate, Integer> speaking = new TreeMap<>();
        days.keySet().forEach(day -> speaking.put(day, speaking(days, day)));
        int most = speaking.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        LocalDate from = speaking.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(LocalDate.MIN);
        boolean others = speaking.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey().toEpochDay() - from.toEpochDay()) > FOLLOWS)
                .anyMatch(entry -> entry.getValue() >= most);
        if (most < TOGETHER || others) {
            return Optional.empty();
        }
        return days.subMap(from, from.plusDays(ROW)).entrySet().stream()
                .filter(entry -> entry.getValue().naming.size() > 1
                        && !entry.getValue().clocking.isEmpty())
                .findFirst()
                .map(entry -> matter(entry.getKey(), entry.getValue(), documents));
    }

    /// How many papers speak of a day or of those that follow it.
    private static int speaking(TreeMap<LocalDate, Told> days, LocalDate day) {
        Set<DocumentId> papers = new HashSet<>();
        days.subMap(day, day.plusDays(ROW)).values().forEach(told -> papers.addAll(told.naming));
        return papers.size();
    }

    private static void tell(DocumentReadings document, TreeMap<LocalDate, Told> days) {
        List<TimeReading> times = document.times();
        Optional<LocalDate> written = document.written().anchor();
        boolean log = times.stream()
                        .filter(t -> t.bearing() == Bearing.NONE && t.when() instanceof When.Moment)
                        .filter(t -> day(t.when()).equals(written))
                        .count()
                >= HOURS;
        for (int i = 0; i < times.size(); i++) {
            TimeReading time = times.get(i);
            Optional<LocalDate> day = day(time.when());
            boolean own = !log && day.equals(written) && time.bearing() != Bearing.MATTER;
            if (day.isEmpty() || own || time.bearing() == Bearing.PLACED || time.bearing() == Bearing.OPEN) {
                continue;
            }
            Told told = days.computeIfAbsent(day.get(), _ -> new Told());
            told.naming.add(document.document());
            if (time.when() instanceof When.Moment) {
                told.clocking.add(document.document());
            }
            told.names = told.names == null ? time.passage() : told.names;
            if (time.bearing() == Bearing.MATTER) {
                told.saying.add(document.document());
                told.says = told.says == null ? time.passage() : told.says;
                boolean beside = i + 1 < times.size()
                        && times.get(i + 1).passage().start() - time.passage().end() <= BESIDE
                        && times.get(i + 1).when() instanceof When.Moment;
                if ((beside ? times.get(i + 1) : time).when() instanceof When.Moment moment) {
                    told.at.add(middle(moment));
                }
            }
        }
    }

    private static Optional<LocalDate> day(When when) {
        return switch (when) {
            case When.Day day -> Optional.of(day.date());
            case When.Moment moment -> Optional.of(moment.from().toLocalDate());
            case When.Interval _, When.Before _, When.After _, When.Length _, When.Recurring _, When.Undated _ ->
                Optional.empty();
        };
    }

    private static LocalDateTime middle(When.Moment moment) {
        return moment.from().plus(Duration.between(moment.from(), moment.to()).dividedBy(2));
    }

    /// When on its day the matter was: as those say that name it; else among the hours told of it, most of which are
    /// those of who came after.
    private static Optional<LocalDateTime> hour(LocalDate day, Told told, List<DocumentReadings> documents) {
        List<LocalDateTime> at = new ArrayList<>(told.at);
        LocalDateTime midnight = day.atStartOfDay();
        for (DocumentReadings document : at.isEmpty() ? documents : List.<DocumentReadings>of()) {
            for (TimeReading time : document.times()) {
                if (time.when() instanceof When.Moment moment
                        && time.bearing() == Bearing.NONE
                        && moment.from().equals(moment.to())
                        && moment.from().isAfter(midnight.minus(BEFORE))
                        && moment.from().isBefore(midnight.plus(AFTER))) {
                    at.add(moment.from());
                }
            }
        }
        at.sort(null);
        return at.isEmpty() ? Optional.empty() : Optional.of(at.get(told.at.isEmpty() ? at.size() / 3 : at.size() / 2));
    }
}
