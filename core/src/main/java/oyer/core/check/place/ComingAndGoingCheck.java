package oyer.core.check.place;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Whose;
import oyer.core.read.happening.Movement;
import oyer.core.read.happening.Movement.Kind;
import oyer.core.read.happening.MovementReader;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// When one person came to a place, left it or was there, as two papers tell it: `bis halb eins im Bären`
/// against `um elf hat er bezahlt`, `home by midnight` against `at work till six`.
///
/// A paper that tells of the same coming or leaving with an hour that fits is enough for peace.
public final class ComingAndGoingCheck implements Check {

    /// Longer papers tell of many days.
    private static final int LONG = 6000;

    /// Minutes; farther apart are two comings.
    private static final long LATER = 360;

    /// Minutes; where no place is told they are of one coming only if no farther apart.
    private static final long SOON = 150;

    private static final long FORTNIGHT = 14;

    /// Characters; the head of a paper, and a line of it.
    private static final int HEAD = 500;

    private static final int LINE = 64;

    /// Until this hour it is the night of the day before.
    private static final int MORNING = 6;

    /// Half a day: whether `elf` is of the morning is seldom said.
    private static final long HALF = 720;

    private static final String HOME = "home";

    /// @param day of the movement, where it is not that of the paper itself, on which it is told
    private record Told(
            Movement movement,
            Optional<LocalDate> day,
            String name,
            Set<String> places,
            Passage passage,
            DocumentId paper,
            String teller) {}

    /// What who says `we` tells of himself and others.
    ///
    /// @param who key of who says so
    /// @param named keys of whom his account names
    private record Together(String who, Set<String> named, Told told) {}

    private final Map<String, List<Told>> byPerson = new LinkedHashMap<>();
    private final List<Together> together = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        if (sheet.tokens().size() > LONG) {
            return;
        }
        for (Movement movement : MovementReader.read(sheet.readings(), sheet.prose())) {
            int s = sheet.sentenceOf(movement.words());
            Whose.moving(sheet, movement).ifPresent(who -> {
                Told told = new Told(
                        movement,
                        movement.day().filter(day -> movement.sure() || !own(sheet, day)),
                        who.name(),
                        places(sheet, s),
                        shown(sheet, s, movement.words()),
                        sheet.readings().document(),
                        teller(sheet, movement));
                byPerson.computeIfAbsent(who.key(), _ -> new ArrayList<>()).add(told);
                if (CueWords.WE.within(sheet.tokens(), movement.first(), movement.end())) {
                    together.add(new Together(who.key(), Whose.named(sheet), told));
                }
            });
        }
    }

    /// Question and answer, where the words go on behind a question.
    static Passage shown(Sheet sheet, int s, Passage words) {
        return words.end() > sheet.sentence(s).end() ? words : sheet.shown(s, words);
    }

    /// Whether it is the day of the paper itself, as it is written or as its head tells it.
    private static boolean own(Sheet sheet, LocalDate day) {
        return sheet.readings().written().anchor().filter(day::equals).isPresent()
                || sheet.times().stream()
                        .takeWhile(t -> t.passage().start() < HEAD)
                        .anyMatch(t -> t.when() instanceof When.Day(var told) && told.equals(day) && line(sheet, t));
    }

    /// Whether a time stands on a short line.
    private static boolean line(Sheet sheet, TimeReading time) {
        String text = sheet.prose().characters();
        int from = text.lastIndexOf('\n', time.passage().start());
        int end = text.indexOf('\n', time.passage().end());
        return (end < 0 ? text.length() : end) - from <= LINE;
    }

    /// Who tells it; empty for the writer.
    private static String teller(Sheet sheet, Movement movement) {
        return sheet.telling(sheet.tokens().start((movement.first() + movement.end()) / 2))
                .map(Statement::speaker)
                .map(speaker -> speaker.isPresent() ? sheet.key(speaker.getAsInt()) : "")
                .orElse("");
    }

    /// Kinds of place, and places by name, of a sentence.
    public static Set<String> places(Sheet sheet, int s) {
        Set<String> places = new HashSet<>();
        for (int i = sheet.sentences().first(s); i < sheet.sentences().end(s); i++) {
            AlibiCheck.kind(sheet.tokens().lower(i)).ifPresent(places::add);
        }
        for (Mention mention : sheet.mentionsIn(s)) {
            if (mention.kind() == EntityKind.PLACE && mention.form() == Mention.Form.NAME) {
                places.add(sheet.name(mention.entity()).toLowerCase(Locale.ROOT));
            }
        }
        return places;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Told> all : byPerson.values()) {
            Map<String, List<Told>> sources = new LinkedHashMap<>();
            all.forEach(t -> sources.computeIfAbsent(t.paper().sha256() + t.teller(), _ -> new ArrayList<>())
                    .add(t));
            List<List<Told>> tellings = List.copyOf(sources.values());
            for (int i = 0; i < tellings.size(); i++) {
                for (int j = i + 1; j < tellings.size(); j++) {
                    clash(tellings.get(i), tellings.get(j)).ifPresent(found::add);
                }
            }
        }
        for (int i = 0; i < together.size(); i++) {
            for (int j = i + 1; j < together.size(); j++) {
                Together one = together.get(i);
                Together other = together.get(j);
                if (!one.who().equals(other.who())
                        && one.named().contains(other.who())
                        && other.named().contains(one.who())) {
                    clash(List.of(one.told()), List.of(other.told())).ifPresent(found::add);
                }
            }
        }
        return Repeats.without(found);
    }

    private record Pair(Told one, Told other, long apart, boolean clash) {}

    /// The nearest of what two sources tell, where even these do not fit.
    private static Optional<Discrepancy> clash(List<Told> one, List<Told> other) {
        List<Pair> pairs = new ArrayList<>();
        for (Told a : one) {
            for (Told b : other) {
                boolean only = only(a, one) && only(b, other);
                if (comparable(a, b, only)) {
                    pairs.add(pair(a, b));
                }
                still(a, b, only).or(() -> still(b, a, only)).ifPresent(pairs::add);
            }
        }
        List<Pair> clashes = pairs.stream()
                .filter(p -> p.clash() && p.apart() <= LATER)
                .filter(p -> pairs.stream()
                        .noneMatch(q -> !q.clash()
                                && q.one().movement().kind()
                                        == p.one().movement().kind()
                                && q.other().movement().kind()
                                        == p.other().movement().kind()))
                .toList();
        return clashes.stream().min(Comparator.comparingLong(Pair::apart)).map(ComingAndGoingCheck::of);
    }

    /// That somebody was in a place after he is told to have left it, or before he is told to have come.
    private static Optional<Pair> still(Told moved, Told there, boolean only) {
        Movement x = moved.movement();
        Movement y = there.movement();
        boolean here = moved.places().stream().anyMatch(there.places()::contains);
        boolean days = !near(moved.day(), there.day());
        if (!only || !here || !days || x.open() || x.kind() == Kind.THERE || y.kind() != Kind.THERE) {
            return Optional.empty();
        }
        long after = x.kind() == Kind.LEFT ? later(x, y) : later(y, x);
        return after > Math.max(x.slack(), y.slack()) && after <= SOON
                ? Optional.of(new Pair(moved, there, after, true))
                : Optional.empty();
    }

    /// Whether an account tells of no other coming, or of no other leaving.
    private static boolean only(Told told, List<Told> account) {
        return account.stream()
                        .filter(t -> t.movement().kind() == told.movement().kind())
                        .count()
                == 1;
    }

    /// @param only whether each account tells of one such coming or leaving alone
    private static boolean comparable(Told a, Told b, boolean only) {
        Movement x = a.movement();
        Movement y = b.movement();
        boolean days =
                !x.sure() || !y.sure() || x.day().equals(y.day()) || evening(x).equals(evening(y));
        boolean kinds = x.kind() == y.kind() && x.kind() != Kind.THERE;
        // who left somewhere at eleven may have left nowhere else that night; one comes to many places
        boolean here = a.places().stream().anyMatch(b.places()::contains);
        boolean somewhere =
                x.kind() == Kind.LEFT && a.places().isEmpty() != b.places().isEmpty();
        boolean home = a.places().contains(HOME) || b.places().contains(HOME);
        boolean nowhere = only
                && !home
                && (a.places().isEmpty() || b.places().isEmpty())
                && !near(a.day(), b.day())
                && Math.abs(later(x, y)) <= SOON;
        return days && kinds && (here || somewhere || nowhere);
    }

    /// The day on which the night began in which it was.
    private static Optional<LocalDate> evening(Movement movement) {
        return movement.day().map(day -> movement.time().getHour() < MORNING ? day.minusDays(1) : day);
    }

    /// Whether they are two days of one fortnight; of days farther apart the one is that on which it is told.
    private static boolean near(Optional<LocalDate> one, Optional<LocalDate> other) {
        long days =
                one.isPresent() && other.isPresent() ? Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) : 0;
        return days > 0 && days <= FORTNIGHT;
    }

    private static Pair pair(Told a, Told b) {
        Movement x = a.movement();
        Movement y = b.movement();
        long apart = later(x, y);
        boolean near = Math.abs(apart) <= Math.max(x.slack(), y.slack());
        // `home by midnight` fits every earlier coming; `left by ten` every earlier leaving
        boolean open = x.open() && apart < 0 || y.open() && apart > 0;
        return new Pair(a, b, Math.abs(apart), !near && !open);
    }

    /// Minutes from one hour to the other, the shorter way round: of the day, or of the face of a clock where it is not
    /// said of which half.
    private static long later(Movement x, Movement y) {
        long round = x.half() || y.half() ? HALF : 2 * HALF;
        long minutes = Math.floorMod(Duration.between(x.time(), y.time()).toMinutes(), round);
        return minutes > round / 2 ? minutes - round : minutes;
    }

    private static Discrepancy of(Pair pair) {
        Told one = pair.one();
        Told other = pair.other();
        boolean left = one.movement().kind() == Kind.LEFT;
        boolean there = other.movement().kind() == Kind.THERE;
        String a = hour(one.movement().time());
        // of whichever half of the day it is not said, it is that in which the two are so far apart
        LocalTime later = one.movement().time().plusMinutes(later(one.movement(), other.movement()));
        boolean turned =
                other.movement().half() && !later.equals(other.movement().time());
        String b = hour(turned ? later : other.movement().time());
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "came-or-left-otherwise",
                        one.name() + (left ? " leaves at " : " comes at ") + a + " by one document and "
                                + (there ? "is there at " : "at ") + b + " by the other, " + pair.apart()
                                + " minutes apart.",
                        List.of(one.passage(), other.passage()),
                        .65)
                .inGerman(one.name()
                        + (left ? " geht nach dem einen Dokument um " : " kommt nach dem einen Dokument um ") + a
                        + " Uhr" + (there ? " und ist nach dem anderen um " : ", nach dem anderen um ") + b + " Uhr"
                        + (there ? " dort, " : ", ") + pair.apart() + " Minuten auseinander.");
    }

    private static String hour(LocalTime time) {
        return time.withSecond(0).withNano(0).toString();
    }
}
