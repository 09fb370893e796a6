package oyer.core.check.place;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Whose;
import oyer.core.read.happening.LoggedRow;
import oyer.core.read.happening.LoggedRowReader;
import oyer.core.read.happening.Movement;
import oyer.core.read.happening.Movement.Kind;
import oyer.core.read.happening.MovementReader;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;

/// When somebody came or left by what is told, and by the card, the gate book or the list that logs it: `I punched out
/// at eleven` against `Tue 3/8  2:55 PM  8:47 PM`.
///
/// The account must be of the day of the line and of the place of the book, by a word of its head or as its work. One
/// line with an hour that fits is enough for peace, and so is anybody who says that the clock was off.
final class LoggedOtherwiseCheck extends MatterCheck {

    static final String RULE = "logged-otherwise";

    /// Minutes by which a card and a good memory may differ.
    private static final long SLACK = 20;

    /// Minutes; farther apart are two comings.
    private static final long MOST = 360;

    private static final long HALF = 720;

    /// Sentences before the one that tells of the hour, in which the place may be named.
    private static final int BEFORE = 1;

    private static final int LETTERS = 5;

    /// @param words in small letters, of five letters and more, near what is told
    private record Told(
            String person,
            String name,
            Movement movement,
            Optional<LocalDate> day,
            Passage passage,
            Set<String> words,
            boolean work) {}

    private record Logged(String person, LoggedRow row, Set<String> head) {}

    private final List<Told> told = new ArrayList<>();
    private final List<Logged> logged = new ArrayList<>();
    private boolean off;

    @Override
    public void read(Sheet sheet) {
        off |= LoggedRowReader.clockOff(sheet.prose());
        List<LoggedRow> rows = LoggedRowReader.read(sheet.readings(), sheet.prose(), sheet.grid());
        for (LoggedRow row : rows) {
            who(sheet, row.row())
                    .or(() -> row.holder().flatMap(holder -> who(sheet, holder)))
                    .ifPresent(who -> logged.add(new Logged(who, row, words(sheet, row.head()))));
        }
        if (!rows.isEmpty()) {
            return;
        }
        for (Movement movement : MovementReader.read(sheet.readings(), sheet.prose())) {
            if (movement.kind() != Kind.THERE && !movement.open()) {
                Whose.moving(sheet, movement).ifPresent(who -> told.add(told(sheet, movement, who)));
            }
        }
    }

    private static Told told(Sheet sheet, Movement movement, Whose.Person who) {
        int s = sheet.sentenceOf(movement.words());
        int from = sheet.sentences().first(Math.max(0, s - BEFORE));
        Passage near = sheet.prose().passage(from, Math.max(from, movement.end() - 1));
        boolean own = !movement.sure() && sheet.readings().written().anchor().equals(movement.day());
        return new Told(
                who.key(),
                who.name(),
                movement,
                own ? Optional.empty() : movement.day(),
                ComingAndGoingCheck.shown(sheet, s, movement.words()),
                words(sheet, near),
                LoggedRowReader.ofWork(sheet.tokens(), from, movement.end()));
    }

    /// The one person whom a line names.
    private static Optional<String> who(Sheet sheet, Passage line) {
        List<String> people = sheet.mentions().stream()
                .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                .filter(m -> m.passage().start() >= line.start() && m.passage().end() <= line.end())
                .map(m -> Whose.key(sheet, m.entity()))
                .distinct()
                .toList();
        return people.size() == 1 ? Optional.of(people.getFirst()) : Optional.empty();
    }

    private static Set<String> words(Sheet sheet, Passage passage) {
        Tokens tokens = sheet.tokens();
        Set<String> words = new HashSet<>();
        int end = sheet.lastToken(passage.span()) + 1;
        for (int i = sheet.firstToken(passage.span()); i < end; i++) {
            if (tokens.kind(i) == Tokens.Kind.WORD && tokens.length(i) >= LETTERS) {
                words.add(tokens.lower(i));
            }
        }
        return words;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Told one : off ? List.<Told>of() : told) {
            List<Logged> same =
                    logged.stream().filter(row -> comparable(one, row)).toList();
            boolean fits = same.stream().anyMatch(row -> apart(one, row) <= slack(one));
            if (!fits
                    && same.stream().map(Logged::row).distinct().count() == 1
                    && apart(one, same.getFirst()) <= MOST) {
                found.add(of(one, same.getFirst()));
            }
        }
        found.sort(Comparator.comparing(d -> d.passages().getFirst()));
        return Repeats.without(found);
    }

    private static long slack(Told one) {
        return Math.max(SLACK, one.movement().slack());
    }

    private boolean comparable(Told one, Logged row) {
        boolean who = one.person().equals(row.person())
                && one.movement().kind() == row.row().kind()
                && one.day().filter(row.row().day()::equals).isPresent();
        return who
                && (one.work() || one.words().stream().anyMatch(word -> named(word, row)))
                && together(one.passage().document(), row.row().row().document());
    }

    private static boolean named(String word, Logged row) {
        return row.head().contains(word);
    }

    /// Minutes, the shorter way round the day, or the face of the clock where it is not said of which half.
    private static long apart(Told one, Logged row) {
        long round = one.movement().half() ? HALF : 2 * HALF;
        long minutes = Math.floorMod(
                Duration.between(one.movement().time(), row.row().time()).toMinutes(), round);
        return Math.min(minutes, round - minutes);
    }

    private static Discrepancy of(Told one, Logged row) {
        boolean left = row.row().kind() == Kind.LEFT;
        LocalTime time = one.movement().time();
        boolean turned = one.movement().half()
                && Math.abs(Duration.between(time, row.row().time()).toMinutes()) > HALF / 2;
        String account = hour(turned ? time.plusMinutes(HALF) : time);
        String log = hour(row.row().time());
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        RULE,
                        one.name() + (left ? " left at " : " came at ") + account + " as told, and at " + log
                                + " by the entry of that day, " + apart(one, row) + " minutes apart.",
                        List.of(one.passage(), row.row().row()),
                        .7)
                .inGerman(one.name() + (left ? " ging, wie erzählt wird, um " : " kam, wie erzählt wird, um ") + account
                        + " Uhr, nach dem Eintrag dieses Tages um " + log + " Uhr, " + apart(one, row)
                        + " Minuten auseinander.");
    }

    private static String hour(LocalTime time) {
        return time.withSecond(0).withNano(0).toString();
    }
}
