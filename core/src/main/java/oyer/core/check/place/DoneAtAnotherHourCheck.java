package oyer.core.check.place;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.clause.Bare;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// What one person did, told with one hour of a day in one paper and with another of the same day in another: `I saw
/// a red van at ten past four`, and at the trial `she saw a red van at half past three`.
///
/// It is one doing where the same person does the same to the same thing, and neither paper tells it with an hour near
/// that of the other as well. `SameHourCheck` is for what befell the case itself, whoever tells it.
final class DoneAtAnotherHourCheck extends MatterCheck {

    static final String RULE = "same-doing-other-hour";

    /// So many minutes apart two hours of one doing may be told.
    private static final long SLACK = 20;

    /// Farther apart are two doings.
    private static final long LATER = 180;

    /// How much the things that both speak of weigh at least.
    private static final double LEAST = 3;

    /// A thing with so many hours is one of every hour.
    private static final int MOST = 40;

    /// What is done again and again, or tells nothing.
    private static final Set<String> GENERAL = Set.of("say", "know", "own", "keep", "live", "be", "have", "ask");

    private record Told(
            DocumentId paper,
            Passage passage,
            Set<String> verbs,
            Set<String> things,
            LocalDateTime at,
            Optional<String> teller,
            String name) {}

    /// By who did it.
    private final Map<String, List<Told>> doings = new LinkedHashMap<>();

    private final Map<String, Integer> often = new HashMap<>();
    private int clauses;

    @Override
    public void read(Sheet sheet) {
        for (Bare bare : sheet.bares()) {
            clauses++;
            bare.things().forEach(thing -> often.merge(thing, 1, Integer::sum));
            OptionalInt who = bare.own() ? bare.doer() : bare.who();
            if (bare.denied() || bare.things().isEmpty() || who.isEmpty() || !named(sheet, who.getAsInt())) {
                continue;
            }
            int sentence = sheet.sentenceOf(bare.passage());
            Optional<LocalDateTime> at =
                    hour(timesOf(sheet, sentence, bare.passage().end()));
            Set<String> verbs = new HashSet<>(bare.verbs());
            verbs.removeAll(GENERAL);
            if (at.isEmpty() || verbs.isEmpty()) {
                continue;
            }
            boolean told =
                    bare.teller().isPresent() && named(sheet, bare.teller().getAsInt());
            doings.computeIfAbsent(sheet.key(who.getAsInt()), _ -> new ArrayList<>())
                    .add(new Told(
                            sheet.readings().document(),
                            sheet.shown(sentence, bare.passage()),
                            verbs,
                            bare.things(),
                            at.get(),
                            told ? Optional.of(sheet.key(bare.teller().getAsInt())) : Optional.empty(),
                            sheet.name(who.getAsInt())));
        }
    }

    /// Those of its sentence, and of the answer where it is a question.
    private static List<TimeReading> timesOf(Sheet sheet, int sentence, int end) {
        List<TimeReading> times = new ArrayList<>(sheet.timesIn(sentence));
        for (int s = sentence + 1;
                s < sheet.sentences().size() && sheet.sentence(s).start() < end;
                s++) {
            times.addAll(sheet.timesIn(s));
        }
        return times;
    }

    private static boolean named(Sheet sheet, int entity) {
        return sheet.entity(entity).filter(Entity::named).isPresent();
    }

    /// The hour of a sentence that tells just one.
    private static Optional<LocalDateTime> hour(List<TimeReading> times) {
        List<LocalDateTime> hours = new ArrayList<>();
        for (TimeReading time : times) {
            if (time.when() instanceof When.Moment(LocalDateTime from, LocalDateTime to) && from.equals(to)) {
                hours.add(from);
            }
        }
        return hours.size() == 1 ? Optional.of(hours.getFirst()) : Optional.empty();
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Told> all : doings.values()) {
            for (int i = 0; i < all.size() && all.size() <= MOST; i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    Told one = all.get(i);
                    Told other = all.get(j);
                    if (clash(one, other) && nowhereNear(one, other, all) && nowhereNear(other, one, all)) {
                        found.add(discrepancy(one, other));
                    }
                }
            }
        }
        return Repeats.without(found);
    }

    private boolean clash(Told one, Told other) {
        long apart = apart(one, other);
        return !one.paper().equals(other.paper())
                && one.at().toLocalDate().equals(other.at().toLocalDate())
                && apart > SLACK
                && apart <= LATER
                && same(one, other)
                && together(one.paper(), other.paper());
    }

    private boolean same(Told one, Told other) {
        double shared = one.things().stream()
                .filter(other.things()::contains)
                .mapToDouble(thing -> Math.log(1 + (double) clauses / often.getOrDefault(thing, 1)))
                .sum();
        return shared >= LEAST && one.verbs().stream().anyMatch(other.verbs()::contains);
    }

    /// Whether the paper of one does not tell the same with the hour of the other, too.
    private boolean nowhereNear(Told one, Told other, List<Told> all) {
        return all.stream()
                .noneMatch(told -> told != one
                        && told.paper().equals(one.paper())
                        && same(told, other)
                        && apart(told, other) <= SLACK);
    }

    private static long apart(Told one, Told other) {
        return Math.abs(Duration.between(one.at(), other.at()).toMinutes());
    }

    private static Discrepancy discrepancy(Told one, Told other) {
        boolean change = one.teller().isPresent() && one.teller().equals(other.teller());
        String first = one.at().toLocalTime().toString();
        String second = other.at().toLocalTime().toString();
        return new Discrepancy(
                        change ? Discrepancy.Type.CHANGE : Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "What " + one.name() + " did is told at " + first + " in one document and at " + second
                                + " in the other, " + apart(one, other) + " minutes apart.",
                        List.of(one.passage(), other.passage()),
                        .6)
                .inGerman("Was " + one.name() + " tat, wird in dem einen Dokument um " + first
                        + " Uhr erzählt, in dem anderen um " + second + " Uhr, " + apart(one, other)
                        + " Minuten auseinander.");
    }
}
