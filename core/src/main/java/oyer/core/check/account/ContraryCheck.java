package oyer.core.check.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Denial;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.clause.Predicate;
import oyer.core.read.clause.Proposition;
import oyer.core.read.clause.PropositionReader;
import oyer.core.read.clause.Things;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// What one passage denies and another tells: `no ignitable liquid was identified in Item 5`, the trousers, and
/// `gasoline was found on his trousers`.
///
/// The denial must say no more than the other tells: the same predicate, the same doer where it names one, and each
/// person and thing that it names, or a narrower one, in the other passage too. What it does not name it denies
/// altogether. Of one person on two occasions it is a change of what is said.
final class ContraryCheck implements Check {

    /// A thing that so many clauses of one predicate tell of tells none apart.
    private static final int COMMON = 30;

    /// What is told in so few passages is one state of a thing.
    private static final int SELDOM = 4;

    /// As many at most are told; [#whole()] says whether there were more.
    private static final int MOST = 200;

    /// @param people keys across the case
    /// @param days the days that the clause's sentence gives, where it gives any
    private record Told(
            Predicate predicate,
            Passage passage,
            DocumentId document,
            Optional<String> doer,
            Set<String> people,
            Set<String> things,
            Optional<String> teller,
            String name,
            Optional<When> day) {}

    /// Affirmed, by predicate and thing.
    private final Map<String, List<Told>> told = new HashMap<>();

    private final List<Told> denied = new ArrayList<>();

    /// Denied, by document and predicate.
    private final Map<String, List<Told>> deniedIn = new HashMap<>();

    private boolean cut;

    @Override
    public boolean whole() {
        return !cut;
    }

    @Override
    public void read(Sheet sheet) {
        for (Proposition proposition : PropositionReader.read(sheet.readings(), sheet.prose(), sheet.actors())) {
            Told one = told(sheet, proposition);
            if (proposition.denied()) {
                denied.add(one);
                deniedIn.computeIfAbsent(in(one), _ -> new ArrayList<>()).add(one);
            } else {
                for (String thing : one.things()) {
                    keep(one, thing);
                    Things.wider(thing).ifPresent(wider -> keep(one, wider));
                }
                one.people().forEach(person -> keep(one, person));
                one.doer().filter(_ -> one.predicate().whole()).ifPresent(doer -> keep(one, doer));
            }
        }
    }

    private static String in(Told one) {
        return one.document().sha256() + one.predicate().name();
    }

    /// `I testified that I saw his face. I never saw it`: what its teller takes back in the same document.
    private boolean takenBack(Told one) {
        return one.teller().isPresent()
                && deniedIn.getOrDefault(in(one), List.of()).stream()
                        .limit(COMMON)
                        .anyMatch(not -> not.teller().equals(one.teller()) && within(not, one));
    }

    private void keep(Told one, String thing) {
        List<Told> all = told.computeIfAbsent(one.predicate().name() + ' ' + thing, _ -> new ArrayList<>());
        if (all.size() <= COMMON) {
            all.add(one);
        }
    }

    private static Told told(Sheet sheet, Proposition proposition) {
        Set<String> people = new HashSet<>();
        proposition.people().forEach(entity -> people.add(sheet.key(entity)));
        Optional<String> doer = proposition.doer().isPresent()
                ? Optional.of(sheet.key(proposition.doer().getAsInt()))
                : Optional.empty();
        // two who are only described (`the examiner`) may be one
        boolean known = proposition.teller().isPresent()
                && sheet.entity(proposition.teller().getAsInt())
                        .filter(Entity::named)
                        .isPresent();
        Optional<String> teller =
                known ? Optional.of(sheet.key(proposition.teller().getAsInt())) : Optional.empty();
        return new Told(
                proposition.predicate(),
                proposition.passage(),
                sheet.readings().document(),
                doer,
                people,
                proposition.things(),
                teller,
                known ? sheet.name(proposition.teller().getAsInt()) : "",
                day(sheet, proposition.passage()));
    }

    private static Optional<When> day(Sheet sheet, Passage passage) {
        return sheet.timesIn(sheet.sentenceOf(passage)).stream()
                .map(TimeReading::when)
                .filter(When::dated)
                .findFirst();
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Told not : denied) {
            for (Told one : candidates(not)) {
                if (contrary(not, one) && !takenBack(one) && seen.add(pair(not, one))) {
                    if (found.size() >= MOST) {
                        cut = true;
                        return Repeats.without(found);
                    }
                    found.add(discrepancy(not, one));
                }
            }
        }
        return Repeats.without(found);
    }

    private static String pair(Told not, Told one) {
        return not.passage() + "|" + one.passage();
    }

    /// What is told of the denial's seldomest thing.
    private List<Told> candidates(Told not) {
        List<Told> fewest = null;
        Set<String> named = new HashSet<>(not.things());
        named.addAll(not.people());
        if (alone(not)) {
            named.add(not.doer().orElseThrow());
        }
        for (String thing : named) {
            List<Told> all = told.getOrDefault(not.predicate().name() + ' ' + thing, List.of());
            if (fewest == null || all.size() < fewest.size()) {
                fewest = all;
            }
        }
        if (fewest == null) {
            return List.of();
        }
        cut |= fewest.size() > COMMON;
        return fewest.size() > COMMON ? List.of() : fewest;
    }

    private boolean contrary(Told not, Told one) {
        boolean sources = !not.document().equals(one.document())
                || not.teller().isPresent()
                        && one.teller().isPresent()
                        && !not.teller().equals(one.teller());
        if (!sources
                || not.passage().span().overlaps(one.passage().span())
                        && not.document().equals(one.document())) {
            return false;
        }
        boolean own = not.predicate().own() || one.predicate().own();
        boolean doers = not.doer().isEmpty() ? !own : not.doer().equals(one.doer());
        if (!doers || !within(not, one) || !days(not, one)) {
            return false;
        }
        int shared = not.things().size() + not.people().size() + (not.doer().isPresent() ? 1 : 0);
        boolean named = !not.things().isEmpty() || !not.people().isEmpty() || alone(not);
        boolean told = not.predicate().lasting() && not.doer().isEmpty() ? seldom(not) : shared >= 2 || alone(not);
        return named && told;
    }

    /// Whether the doer is all that a denial names and needs to name: `he has no previous convictions`.
    private static boolean alone(Told not) {
        return not.predicate().whole()
                && not.doer().isPresent()
                && not.things().isEmpty()
                && not.people().isEmpty();
    }

    /// Whether the case tells so seldom that the thing was so that one and the same state is meant: `the yard door was
    /// locked`.
    private boolean seldom(Told not) {
        return not.things().stream()
                        .mapToInt(thing -> told.getOrDefault(not.predicate().name() + ' ' + thing, List.of())
                                .size())
                        .max()
                        .orElse(SELDOM + 1)
                <= SELDOM;
    }

    /// Whether the denial names nothing and nobody that the other passage does not tell of.
    private static boolean within(Told not, Told one) {
        for (String person : not.people()) {
            if (!one.people().contains(person) && !one.doer().equals(Optional.of(person))) {
                return false;
            }
        }
        for (String thing : not.things()) {
            if (!Things.holds(one.things(), thing)) {
                return false;
            }
        }
        return true;
    }

    private static boolean days(Told not, Told one) {
        return not.day().isEmpty()
                || one.day().isEmpty()
                || !not.day().get().apart(one.day().get());
    }

    private static Discrepancy discrepancy(Told not, Told one) {
        Denial denial = Denial.of(not.teller(), not.name(), one.teller(), one.name());
        Discrepancy.Type type = not.predicate().lasting() ? Discrepancy.Type.TENSION : Discrepancy.Type.CONTRADICTION;
        return denial.found("told-both-ways", type, not.passage(), one.passage(), denial.change() ? .75 : .7);
    }
}
