package oyer.core.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Entity;
import oyer.core.casefile.TimeReading;
import oyer.core.read.clause.Bare;
import oyer.core.read.clause.Predicate;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// What one paper denies and another tells, by how much of the denial the other has: the same doing, and most of the
/// things, those that few clauses of the case speak of weighing most. [ContraryCheck] wants all of a denial found again
/// and each person known; this is for papers that tell it in other words.
final class DeniedElsewhereCheck extends MatterCheck {

    static final String RULE = "denied-elsewhere";

    /// What part of the weight of a denial the other passage has.
    private static final double COVERED = .5;

    /// The same where no doing is shared.
    private static final double NEARLY = .7;

    /// The same of what the same person does.
    private static final double PART = .34;

    /// How much the things that both speak of weigh at least: one that few clauses speak of, or several.
    private static final double LEAST = 3;

    /// The same where no doing is shared: two things that few speak of.
    private static final double WITHOUT_VERB = 6.2;

    /// How much a doing weighs at least that alone is denied.
    private static final double SELDOM_DONE = 3;

    private static final int MOST = 60;

    /// Two denials of fewer things may be alike by chance.
    private static final int WORDS = 3;

    /// A thing of which so many clauses speak leads to none.
    private static final int COMMON = 40;

    /// A doing of which so many clauses speak together with the same thing, or of the same person, leads to none.
    private static final int TOGETHER = 200;

    private static final String THING = "\t";
    private static final String BEFORE = "\t<";
    private static final String PERSON = "\t@";

    /// So much is done of these that another has done it too, and something else.
    private static final Set<String> ANYBODY = Set.of(
            "detect", "find", "own", "say", "see", "know", "speak", "show", "take", "give", "use", "work", "call",
            "hear", "ask", "write", "promise", "leave", "drive", "meet", "live", "keep", "open");

    private static final Set<String> FOUND = Set.of("detect", "find", "pick");

    /// Who is denied is not what was spoken of before.
    private static final Set<String> NOBODY = Set.of("nobody", "no one", "niemand");

    private static final String SAY = "say";

    /// @param people keys across the case
    /// @param near those, and of whom is spoken right before
    private record Clause(
            DocumentId document,
            Passage passage,
            boolean ever,
            Set<String> verbs,
            Set<String> things,
            Set<String> around,
            Optional<String> doer,
            boolean own,
            Optional<String> who,
            Set<String> people,
            Set<String> near,
            Optional<String> teller,
            String name,
            Optional<When> day) {}

    private final List<Clause> denied = new ArrayList<>();
    private final List<Clause> told = new ArrayList<>();
    private final Map<String, Integer> often = new HashMap<>();
    private final Map<String, Integer> done = new HashMap<>();
    private int clauses;
    private boolean cut;

    @Override
    public boolean whole() {
        return !cut;
    }

    @Override
    public void read(Sheet sheet) {
        for (Bare bare : sheet.bares()) {
            Clause clause = clause(sheet, bare);
            clauses++;
            clause.things().forEach(thing -> often.merge(thing, 1, Integer::sum));
            if (bare.denied()) {
                denied.add(clause);
            } else {
                told.add(clause);
            }
            clause.verbs().forEach(verb -> done.merge(verb, 1, Integer::sum));
        }
    }

    private static Set<String> named(Sheet sheet, Set<Integer> entities) {
        if (entities.isEmpty()) {
            return Set.of();
        }
        Set<String> people = new HashSet<>();
        for (int entity : entities) {
            if (sheet.entity(entity).filter(Entity::named).isPresent()) {
                people.add(sheet.key(entity));
            }
        }
        return Set.copyOf(people); // small: every clause of a case is kept
    }

    private static Set<String> near(Set<String> people, Optional<String> teller) {
        if (teller.isEmpty()) {
            return people;
        }
        Set<String> near = new HashSet<>(people);
        near.add(teller.get());
        return Set.copyOf(near);
    }

    /// The sentence, where it is short and the whole clause stands in it.
    private static Passage shown(Sheet sheet, Bare bare) {
        int s = sheet.sentenceOf(bare.passage());
        boolean within = sheet.sentence(s).start() <= bare.passage().start()
                && sheet.sentence(s).end() >= bare.passage().end();
        return within ? sheet.shown(s, bare.passage()) : bare.passage();
    }

    private static Clause clause(Sheet sheet, Bare bare) {
        boolean known = bare.teller().isPresent()
                && sheet.entity(bare.teller().getAsInt()).filter(Entity::named).isPresent();
        Optional<String> teller = known ? Optional.of(sheet.key(bare.teller().getAsInt())) : Optional.empty();
        return new Clause(
                sheet.readings().document(),
                shown(sheet, bare),
                bare.ever(),
                bare.verbs(),
                bare.things(),
                bare.around(),
                bare.doer().isPresent() ? Optional.of(sheet.key(bare.doer().getAsInt())) : Optional.empty(),
                bare.own(),
                who(sheet, bare),
                named(sheet, bare.people()),
                near(named(sheet, bare.near()), teller),
                teller,
                known ? sheet.name(bare.teller().getAsInt()) : "",
                day(sheet, bare.passage()));
    }

    /// Whose doing it is, told by himself or by another.
    private static Optional<String> who(Sheet sheet, Bare bare) {
        OptionalInt who = bare.own() ? bare.doer() : bare.who();
        boolean known = who.isPresent()
                && (bare.own()
                        || sheet.entity(who.getAsInt()).filter(Entity::named).isPresent());
        return known ? Optional.of(sheet.key(who.getAsInt())) : Optional.empty();
    }

    private static Optional<When> day(Sheet sheet, Passage passage) {
        return sheet.timesIn(sheet.sentenceOf(passage)).stream()
                .map(TimeReading::when)
                .filter(When::dated)
                .findFirst();
    }

    @Override
    public List<Discrepancy> found() {
        Map<String, List<Integer>> index = index();
        List<Discrepancy> found = new ArrayList<>();
        for (Clause not : denied) {
            if (found.size() >= MOST) {
                cut = true;
                break;
            }
            Clause best = null;
            double most = 0;
            Set<DocumentId> copies = null; // of most denials nothing else is told, and no copy is sought
            for (int candidate : candidates(not, index)) {
                Clause one = told.get(candidate);
                double weight = contrary(not, one);
                if (weight <= most) {
                    continue;
                }
                copies = copies == null ? copies(not) : copies;
                if (!copies.contains(one.document())) {
                    most = weight;
                    best = one;
                }
            }
            if (best != null) {
                found.add(discrepancy(not, best));
            }
        }
        return Repeats.without(found);
    }

    /// The papers that deny the same in the same words: one copy is not denied by what stands in the other too.
    private Set<DocumentId> copies(Clause not) {
        Set<DocumentId> copies = new HashSet<>();
        if (not.things().size() >= WORDS) {
            for (Clause other : denied) {
                long shared =
                        not.things().stream().filter(other.things()::contains).count();
                if (shared * 5
                        >= 4L * Math.max(not.things().size(), other.things().size())) {
                    copies.add(other.document());
                }
            }
        }
        return copies;
    }

    /// What is told, by the keys that some denial asks for: a thing, or a doing with a thing, with what was spoken of
    /// before or with somebody. A doing alone would lead every denial through half the case.
    private Map<String, List<Integer>> index() {
        Map<String, List<Integer>> index = new HashMap<>();
        for (Clause not : denied) {
            not.things().forEach(thing -> index.putIfAbsent(thing, new ArrayList<>()));
            not.verbs().forEach(verb -> asked(not, verb).forEach(key -> index.putIfAbsent(key, new ArrayList<>())));
        }
        for (int i = 0; i < told.size(); i++) {
            for (String key : keys(told.get(i))) {
                List<Integer> speak = index.get(key);
                if (speak != null && speak.size() <= TOGETHER) {
                    speak.add(i);
                }
            }
        }
        return index;
    }

    private static Set<String> keys(Clause one) {
        Set<String> keys = new HashSet<>(one.things());
        for (String verb : one.verbs()) {
            one.things().forEach(thing -> keys.add(verb + THING + thing));
            if (one.things().isEmpty()) {
                one.around().forEach(thing -> keys.add(verb + BEFORE + thing));
            }
            one.near().forEach(person -> keys.add(verb + PERSON + person));
            one.doer().ifPresent(person -> keys.add(verb + PERSON + person));
        }
        return keys;
    }

    /// What else a telling of the same doing must have, to weigh anything against the denial.
    private static Set<String> asked(Clause not, String verb) {
        Set<String> keys = new LinkedHashSet<>();
        for (String thing : not.things().isEmpty() ? not.around() : not.things()) {
            keys.add(verb + THING + thing);
        }
        if (!ANYBODY.contains(verb)) {
            not.things().forEach(thing -> keys.add(verb + BEFORE + thing));
        }
        if (not.things().isEmpty() && !ANYBODY.contains(verb)) {
            Set<String> people = not.own() ? Set.copyOf(not.doer().stream().toList()) : not.people();
            people.forEach(person -> keys.add(verb + PERSON + person));
        }
        return keys;
    }

    /// Places in what is told: those of the same doing first, each in the order of the papers.
    private Set<Integer> candidates(Clause not, Map<String, List<Integer>> index) {
        Set<Integer> all = new LinkedHashSet<>();
        for (String verb : not.verbs()) {
            Set<Integer> same = new TreeSet<>();
            for (String key : asked(not, verb)) {
                List<Integer> speak = index.getOrDefault(key, List.of());
                cut |= speak.size() > TOGETHER;
                if (speak.size() <= TOGETHER) {
                    same.addAll(speak);
                }
            }
            all.addAll(same);
        }
        for (String thing : not.things()) {
            List<Integer> speak = index.getOrDefault(thing, List.of());
            if (speak.size() <= COMMON) {
                all.addAll(speak);
            }
        }
        return all;
    }

    /// How much weight of the denial the other has; 0 where it is not the same.
    private double contrary(Clause not, Clause one) {
        if (not.document().equals(one.document()) || !days(not, one)) {
            return 0;
        }
        double verb = not.verbs().stream()
                .filter(v -> one.verbs().contains(v) && (!v.equals(SAY) || not.own()))
                .mapToDouble(v -> Math.log(1 + (double) clauses / done.getOrDefault(v, 1)))
                .max()
                .orElse(0);
        boolean same = verb > 0;
        if (!people(not, one, same)) {
            return 0;
        }
        // `these were not examined`: what was spoken of right before
        boolean points = not.things().isEmpty();
        Set<String> named = points ? not.around() : not.things();
        // `no blood detected` is denied of what was spoken of right before
        boolean listed = !points
                && not.things().size() == 1
                && !not.ever()
                && not.people().isEmpty()
                && FOUND.containsAll(not.verbs())
                && not.around().stream()
                        .noneMatch(a -> one.things().contains(a) || one.around().contains(a));
        boolean nobody =
                points && NOBODY.stream().anyMatch(not.passage().words().toLowerCase(Locale.ROOT)::contains);
        if (listed || nobody) {
            return 0;
        }
        boolean common = not.verbs().stream()
                .noneMatch(v -> !ANYBODY.contains(v) && one.verbs().contains(v));
        double all = 0;
        double shared = 0;
        int count = 0;
        for (String thing : named) {
            double weight = weight(thing);
            all += weight;
            boolean has = one.things().contains(thing)
                    || same
                            && !points
                            && !common
                            && one.things().isEmpty()
                            && one.around().contains(thing);
            shared += has ? weight : 0;
            count += has ? 1 : 0;
        }
        boolean things = same
                ? shared >= LEAST && shared >= (points ? COVERED / 2 : COVERED) * all
                : !points && !one.verbs().isEmpty() && count > 1 && shared >= WITHOUT_VERB && shared >= NEARLY * all;
        boolean somebody = not.own()
                ? not.doer().isPresent()
                : alike(not, one) || not.people().stream().anyMatch(p -> has(one, p));
        boolean doing = points
                && somebody
                && verb >= SELDOM_DONE
                && (not.own()
                        ? alike(not, one)
                        : one.who().isEmpty() || not.who().isEmpty() || alike(not, one))
                && not.verbs().stream()
                        .anyMatch(v -> !ANYBODY.contains(v) && one.verbs().contains(v));
        if (things && same && common && count == 1 && !somebody && !not.ever()) {
            return 0;
        }
        // the same one does the same with the same: then it is the same, however much the case speaks of it
        boolean again = same && !common && alike(not, one) && shared > 0 && shared >= PART * all;
        return (things || doing || again) && together(not.document(), one.document()) ? shared + verb : 0;
    }

    private static boolean alike(Clause not, Clause one) {
        return not.who().isPresent() && not.who().equals(one.who());
    }

    private double weight(String thing) {
        return Math.log(1 + (double) clauses / often.getOrDefault(thing, 1));
    }

    /// Who denies his own doing is held against what is told of him; whom a denial names is named there too.
    private static boolean people(Clause not, Clause one, boolean same) {
        if (not.own() && not.doer().isEmpty()) {
            return same && !one.own() && not.verbs().stream().noneMatch(Predicate::personal);
        }
        if (not.own()) {
            return not.doer().isPresent()
                    && (one.doer().equals(not.doer())
                            || !one.own() && one.near().contains(not.doer().get()));
        }
        boolean personal =
                same && not.verbs().stream().filter(one.verbs()::contains).allMatch(Predicate::personal);
        if (personal && not.people().isEmpty()) {
            return not.near().stream().anyMatch(p -> has(one, p));
        }
        return not.people().isEmpty() || not.people().stream().anyMatch(p -> has(one, p));
    }

    private static boolean has(Clause one, String person) {
        return one.near().contains(person) || one.doer().equals(Optional.of(person));
    }

    private static boolean days(Clause not, Clause one) {
        return not.day().isEmpty()
                || one.day().isEmpty()
                || !not.day().get().apart(one.day().get());
    }

    private static Discrepancy discrepancy(Clause not, Clause one) {
        Denial denial = Denial.of(not.teller(), not.name(), one.teller(), one.name());
        Discrepancy.Type type = Discrepancy.Type.CONTRADICTION;
        return denial.found(RULE, type, not.passage(), one.passage(), .6);
    }
}
