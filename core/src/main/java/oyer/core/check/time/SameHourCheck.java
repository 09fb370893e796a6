package oyer.core.check.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.happening.Happening;
import oyer.core.read.happening.HappeningReader;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// One happening that two papers tell with two hours: the alarm came in at 22.47, it was rung at 23.20.
///
/// Two papers clash in a kind of happening when no hour that the one tells of it is near one of the other: a log with
/// two calls clashes with neither. What befalls a person is held against the same person's only; what both papers date
/// themselves, of the same day only.
final class SameHourCheck implements Check {

    /// Longer papers tell of many days.
    private static final int LONG = 5000;

    /// Farther apart are two happenings.
    private static final long LATER = 240;

    private static final long DAY = 1440;

    private static final double SURE = .7;

    private static final double ROUGH = .6;

    /// What befalls one of several people in a case.
    private static final Set<String> PERSONAL = Set.of("arrest", "release", "entering");

    private record Told(Happening happening, Set<String> people, DocumentId paper) {}

    private final Map<String, Map<DocumentId, List<Told>>> kinds = new LinkedHashMap<>();

    @Override
    public void read(Sheet sheet) {
        if (sheet.tokens().size() > LONG) {
            return;
        }
        DocumentId paper = sheet.readings().document();
        for (Happening h : HappeningReader.read(sheet.readings(), sheet.prose())) {
            Set<String> people = new HashSet<>();
            h.people().forEach(p -> people.add(sheet.key(p)));
            kinds.computeIfAbsent(h.kind(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(paper, _ -> new ArrayList<>())
                    .add(new Told(h, people, paper));
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (var papers : kinds.values()) {
            List<List<Told>> tellings = List.copyOf(papers.values());
            for (int i = 0; i < tellings.size(); i++) {
                for (int j = i + 1; j < tellings.size(); j++) {
                    clash(tellings.get(i), tellings.get(j)).ifPresent(found::add);
                }
            }
        }
        return Repeats.without(found);
    }

    private record Pair(Told one, Told other, long apart) {}

    /// The nearest hours of two papers, where even these are too far apart.
    private static Optional<Discrepancy> clash(List<Told> one, List<Told> other) {
        List<Pair> pairs = new ArrayList<>();
        for (Told a : one) {
            for (Told b : other) {
                if (same(a, b)) {
                    pairs.add(new Pair(a, b, apart(a.happening(), b.happening())));
                }
            }
        }
        boolean near = pairs.stream().anyMatch(p -> p.apart() <= slack(p));
        return near
                ? Optional.empty()
                : pairs.stream()
                        .filter(p -> p.apart() <= LATER)
                        .min(Comparator.comparingLong(Pair::apart))
                        .map(SameHourCheck::of);
    }

    private static int slack(Pair pair) {
        return Math.max(pair.one().happening().slack(), pair.other().happening().slack());
    }

    private static boolean same(Told a, Told b) {
        Happening x = a.happening();
        Happening y = b.happening();
        if (x.sure() && y.sure() && !days(x, y)) {
            return false;
        }
        if (!PERSONAL.contains(x.kind())) {
            return true;
        }
        return a.people().stream().anyMatch(b.people()::contains)
                || x.kind().equals("entering")
                        && (a.people().isEmpty() || b.people().isEmpty());
    }

    private static boolean days(Happening x, Happening y) {
        Optional<LocalDate> one = x.day();
        return one.isEmpty() || y.day().isEmpty() || one.equals(y.day());
    }

    /// Minutes between two hours, round midnight where that is shorter.
    private static long apart(Happening x, Happening y) {
        long minutes = Math.abs(Duration.between(x.time(), y.time()).toMinutes());
        return Math.min(minutes, DAY - minutes);
    }

    private static Discrepancy of(Pair pair) {
        Happening one = pair.one().happening();
        Happening other = pair.other().happening();
        boolean rough = slack(pair) > 10;
        List<Passage> passages = List.of(one.sentence(), other.sentence());
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "same-event-other-hour",
                        capital(english(one.kind())) + " is told at " + hour(one.time()) + " in one document and at "
                                + hour(other.time()) + " in the other, " + pair.apart() + " minutes apart.",
                        passages,
                        rough ? ROUGH : SURE)
                .inGerman(capital(german(one.kind())) + " wird in dem einen Dokument um " + hour(one.time())
                        + " Uhr erzählt, in dem anderen um " + hour(other.time()) + " Uhr, " + pair.apart()
                        + " Minuten auseinander.");
    }

    private static String capital(String words) {
        return CalendarWords.capital(words);
    }

    private static String hour(LocalTime time) {
        return time.withSecond(0).withNano(0).toString();
    }

    private static String english(String kind) {
        return switch (kind) {
            case "call" -> "the call";
            case "finding" -> "the finding";
            case "entering" -> "the opening";
            case "arrest" -> "the arrest";
            case "release" -> "the release";
            case "medic" -> "the arrival of medical help";
            case "death" -> "the pronouncing of death";
            case "shots" -> "the shooting";
            case "explosion" -> "the explosion";
            case "robbery" -> "the robbery";
            case "crash" -> "the crash";
            case "stabbing" -> "the stabbing";
            default -> "the same";
        };
    }

    private static String german(String kind) {
        return switch (kind) {
            case "call" -> "der Anruf";
            case "finding" -> "das Auffinden";
            case "entering" -> "das Aufschließen";
            case "arrest" -> "die Festnahme";
            case "release" -> "die Entlassung";
            case "medic" -> "die Ankunft der ärztlichen Hilfe";
            case "death" -> "die Feststellung des Todes";
            case "shots" -> "das Schießen";
            case "explosion" -> "die Explosion";
            case "robbery" -> "der Überfall";
            case "crash" -> "der Unfall";
            case "stabbing" -> "die Messerstecherei";
            default -> "dasselbe";
        };
    }
}
