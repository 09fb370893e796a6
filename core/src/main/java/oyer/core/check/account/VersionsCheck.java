package oyer.core.check.account;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Stems;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// A person's later version that takes back an earlier one: what was admitted is withdrawn, a statement is corrected.
/// That is a change, not a contradiction; which version is true is not for the program to say.
///
/// A confession is held against the first withdrawal; later tellings of the same withdrawal say no more. What is taken
/// back otherwise is found by the day that the withdrawal names, else by the words that it shares.
final class VersionsCheck implements Check {

    /// Statements after a withdrawal that may say what is true instead.
    private static final int AFTER = 3;

    /// @param days that its sentence names
    /// @param quoted whether somebody else tells that it was said
    private record Said(
            Statement statement,
            boolean quoted,
            String name,
            Optional<LocalDate> when,
            int[] stems,
            Set<MonthDay> days,
            String document) {

        boolean before(Said other) {
            if (document.equals(other.document)
                    && (when.isEmpty() || other.when.isEmpty() || when.equals(other.when))) {
                return statement.passage().end() <= other.statement.passage().start();
            }
            return when.isPresent() && other.when.isPresent() && when.get().isBefore(other.when.get());
        }
    }

    private final Map<String, List<Said>> bySpeaker = new HashMap<>();

    @Override
    public void read(Sheet sheet) {
        for (Statement statement : sheet.readings().statements()) {
            if (statement.speaker().isPresent() && statement.act() != Act.ASKS) {
                int entity = statement.speaker().getAsInt();
                int s = sheet.sentenceOf(statement.passage());
                Set<MonthDay> days = new TreeSet<>();
                for (TimeReading time : sheet.timesIn(s)) {
                    if (time.when() instanceof When.Day(var day)) {
                        days.add(MonthDay.from(day));
                    }
                }
                bySpeaker
                        .computeIfAbsent(sheet.key(entity), _ -> new ArrayList<>())
                        .add(new Said(
                                statement,
                                quoted(statement, sheet),
                                sheet.name(entity),
                                statement
                                        .made()
                                        .earliest()
                                        .or(() -> sheet.readings().written().anchor()),
                                Filled.stems(sheet, s, s),
                                days,
                                sheet.readings().document().sha256()));
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        bySpeaker.values().forEach(said -> {
            said.sort(Comparator.<Said, LocalDate>comparing(s -> s.when().orElse(LocalDate.MAX))
                    .thenComparing(s -> s.statement().passage()));
            withdrawn(said, found);
            takenBack(said, found);
        });
        return Repeats.without(found);
    }

    private static boolean quoted(Statement statement, Sheet sheet) {
        if (statement.within().isEmpty()) {
            return false;
        }
        Statement outer = sheet.readings().statements().get(statement.within().getAsInt());
        return outer.speaker().isPresent() && !outer.speaker().equals(statement.speaker());
    }

    /// Each confession with the first withdrawal after it. One that another quotes is the same once more, where his own
    /// stands in the case.
    private static void withdrawn(List<Said> said, List<Discrepancy> found) {
        Set<String> confessions = new HashSet<>();
        boolean own = said.stream().anyMatch(s -> s.statement().act() == Act.ADMITS && !s.quoted());
        for (Said admits : said) {
            if (admits.statement().act() != Act.ADMITS || admits.quoted() && own) {
                continue;
            }
            Optional<Said> back = said.stream()
                    .filter(s -> s.statement().act() == Act.RETRACTS && admits.before(s))
                    .findFirst();
            boolean first = back.isPresent()
                    && confessions.add(admits.document() + back.get().document());
            if (first) {
                List<Passage> passages = new ArrayList<>();
                said.stream()
                        .filter(s -> s.document().equals(admits.document())
                                && s.statement().act() == Act.ADMITS)
                        .filter(s -> s.before(back.get()))
                        .limit(2)
                        .forEach(s -> passages.add(s.statement().passage()));
                said.stream()
                        .filter(s -> s.document().equals(back.get().document())
                                && s.statement().act() == Act.RETRACTS)
                        .filter(s -> !s.before(back.get()))
                        .limit(2)
                        .forEach(s -> passages.add(s.statement().passage()));
                found.add(new Discrepancy(
                                Discrepancy.Type.CHANGE,
                                "withdrawn",
                                back.get().name() + " first admitted"
                                        + admits.when()
                                                .map(d -> ", by " + CalendarWords.day(d) + ",")
                                                .orElse("")
                                        + " and withdrew it"
                                        + back.get()
                                                .when()
                                                .map(d -> " by " + CalendarWords.day(d))
                                                .orElse(" later") + ".",
                                passages,
                                .75)
                        .inGerman(back.get().name() + " gestand zunächst"
                                + admits.when()
                                        .map(d -> " (bis zum " + GermanWords.day(d) + ")")
                                        .orElse("")
                                + " und widerrief"
                                + back.get()
                                        .when()
                                        .map(d -> " bis zum " + GermanWords.day(d))
                                        .orElse(" später")
                                + "."));
            }
        }
    }

    /// What is corrected or taken back without having been a confession.
    private static void takenBack(List<Said> said, List<Discrepancy> found) {
        Set<String> told = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            Said back = said.get(i);
            if (back.statement().act() != Act.RETRACTS
                    || said.stream().anyMatch(s -> s.statement().act() == Act.ADMITS && s.before(back))) {
                continue;
            }
            List<Said> now = said.subList(i, Math.min(said.size(), i + 1 + AFTER)).stream()
                    .filter(s ->
                            s.document().equals(back.document()) && s.when().equals(back.when()))
                    .toList();
            Set<MonthDay> days = named(back, said);
            if (days.isEmpty() && back.statement().passage().words().contains("testimony")) {
                continue; // what was said in court, not in a document of the speaker's own
            }
            Optional<Said> earlier = said.stream()
                    .filter(s -> s.before(back) && s.statement().act() != Act.RETRACTS)
                    .filter(s -> s.statement().mode() == Statement.Mode.DIRECT && own(s) && !introduction(s))
                    .filter(s -> s.when().isPresent() && !s.when().equals(back.when()))
                    .filter(s -> days.isEmpty()
                            || days.contains(MonthDay.from(s.when().get())))
                    .max(Comparator.comparingInt(s -> shared(s, now)));
            if (earlier.isPresent() && shared(earlier.get(), now) > 0 && told.add(back.document() + back.when())) {
                Said first = earlier.get();
                List<Passage> passages = new ArrayList<>(
                        List.of(first.statement().passage(), back.statement().passage()));
                now.stream()
                        .filter(s -> s != back)
                        .max(Comparator.comparingInt(s -> Stems.shared(s.stems(), first.stems())))
                        .filter(s -> Stems.shared(s.stems(), first.stems()) > 0)
                        .ifPresent(s -> passages.add(s.statement().passage()));
                found.add(new Discrepancy(
                                Discrepancy.Type.CHANGE,
                                "taken-back",
                                back.name() + " takes back what was said on "
                                        + CalendarWords.day(first.when().get()) + ".",
                                passages,
                                .75)
                        .inGerman(back.name() + " nimmt zurück, was am "
                                + GermanWords.day(first.when().get()) + " gesagt wurde."));
            }
        }
    }

    /// `My name is ...`: nobody takes that back.
    private static boolean introduction(Said said) {
        String words = said.statement().passage().words().toLowerCase(Locale.ROOT);
        return words.startsWith("my name is") || words.startsWith("mein name ist") || words.startsWith("ich heiße");
    }

    /// In a document of the speaker's own; the day of a turn in court is that of the hearing, if it is known at all.
    private static boolean own(Said said) {
        return !said.statement().grounds().rule().startsWith("statement.turn")
                && !said.statement().grounds().rule().startsWith("statement.quote");
    }

    /// The days that a withdrawal names on which its speaker said something; its sentence may leave out the year.
    private static Set<MonthDay> named(Said back, List<Said> said) {
        Set<MonthDay> days = new TreeSet<>(back.days());
        days.removeIf(day -> said.stream()
                .noneMatch(s -> s.before(back) && s.when().map(MonthDay::from).equals(Optional.of(day))));
        return days;
    }

    private static int shared(Said earlier, List<Said> now) {
        return now.stream()
                .mapToInt(s -> Stems.shared(s.stems(), earlier.stems()))
                .max()
                .orElse(0);
    }
}
