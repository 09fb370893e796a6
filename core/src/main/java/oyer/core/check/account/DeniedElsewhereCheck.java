package oyer.core.check.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Denial;
import oyer.core.check.sheet.FewWords;
import oyer.core.check.sheet.MatterCheck;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.ToldClause;
import oyer.core.read.clause.Bare;
import oyer.core.text.DocumentId;

/// What one paper denies and another tells, by how much of the denial the other has: the same doing, and most of the
/// things, those that few clauses of the case speak of weighing most. [ContraryCheck] wants all of a denial found again
/// and each person known; this is for papers that tell it in other words.
public final class DeniedElsewhereCheck extends MatterCheck {

    public static final String RULE = "denied-elsewhere";

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
    static final Set<String> ANYBODY = Set.of(
            "detect", "find", "own", "say", "see", "know", "speak", "show", "take", "give", "use", "work", "call",
            "hear", "ask", "write", "promise", "leave", "drive", "meet", "live", "keep", "open");

    static final String SAY = "say";

    private final List<ToldClause> denied = new ArrayList<>();
    private final List<ToldClause> told = new ArrayList<>();
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
        Map<Integer, Set<String>> spoken = new HashMap<>();
        for (Bare bare : sheet.bares()) {
            spoken.computeIfAbsent(sheet.sentenceOf(bare.passage()), _ -> new HashSet<>())
                    .addAll(bare.things());
        }
        FewWords.Pool pool = new FewWords.Pool();
        for (Bare bare : sheet.bares()) {
            ToldClause clause =
                    ToldClause.of(sheet, bare, spoken.getOrDefault(sheet.sentenceOf(bare.passage()), Set.of()), pool);
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

    @Override
    public List<Discrepancy> found() {
        Map<String, List<Integer>> index = index();
        List<Discrepancy> found = new ArrayList<>();
        List<Discrepancy> seeming = new ArrayList<>();
        for (ToldClause not : denied) {
            if (found.size() >= MOST) {
                cut = true;
                break;
            }
            ToldClause best = null;
            double most = 0;
            Set<DocumentId> copies = null; // of most denials nothing else is told, and no copy is sought
            for (int candidate : candidates(not, index)) {
                ToldClause one = told.get(candidate);
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
            ToldClause likely = best == null && seeming.size() < MOST ? likeliest(not, index) : null;
            if (best != null) {
                found.add(discrepancy(not, best));
            } else if (likely != null) {
                seeming.add(LikelyDenial.found(not, likely));
            }
        }
        found.addAll(seeming);
        return Repeats.without(found);
    }

    /// What a denial that no rule holds against anything most likely denies.
    private @Nullable ToldClause likeliest(ToldClause not, Map<String, List<Integer>> index) {
        LikelyDenial likely = new LikelyDenial(clauses, often, done);
        ToldClause best = null;
        double most = LikelyDenial.SURE;
        Set<DocumentId> copies = null;
        Set<Integer> candidates = wider(not, index);
        for (int candidate : candidates) {
            ToldClause one = told.get(candidate);
            boolean apart = not.document().equals(one.document()) || !together(not.document(), one.document());
            if (apart || not.ofOthers(one) || not.deniesAnother(one)) {
                continue;
            }
            double sure = LikelyDenial.probability(likely.features(not, one, candidates.size()));
            if (sure <= most) {
                continue;
            }
            copies = copies == null ? copies(not) : copies;
            if (!copies.contains(one.document())) {
                most = sure;
                best = one;
            }
        }
        return best;
    }

    /// Every pair of a denial and what it may deny, for who trains [LikelyDenial].
    List<LikelyDenial.Seen> pairs() {
        Map<String, List<Integer>> index = index();
        LikelyDenial likely = new LikelyDenial(clauses, often, done);
        List<LikelyDenial.Seen> seen = new ArrayList<>();
        for (ToldClause not : denied) {
            Set<Integer> candidates = wider(not, index);
            for (int candidate : candidates) {
                ToldClause one = told.get(candidate);
                if (!not.passage().equals(one.passage())) {
                    double[] features = likely.features(not, one, candidates.size());
                    seen.add(new LikelyDenial.Seen(not.passage(), one.passage(), features));
                }
            }
        }
        return seen;
    }

    /// More than what the rules look through: the same doing with anything that was spoken of before or by anybody who
    /// is named, each where few clauses tell of it.
    private Set<Integer> wider(ToldClause not, Map<String, List<Integer>> index) {
        Set<String> keys = new LinkedHashSet<>(not.things());
        not.verbs().forEach(verb -> keys.addAll(joined(not, verb)));
        Set<Integer> all = new TreeSet<>();
        for (String key : keys) {
            List<Integer> speak = index.getOrDefault(key, List.of());
            if (speak.size() <= COMMON) {
                all.addAll(speak);
            }
        }
        return all;
    }

    private static Set<String> joined(ToldClause not, String verb) {
        Set<String> keys = new LinkedHashSet<>(asked(not, verb));
        not.around().forEach(thing -> keys.add(verb + THING + thing));
        not.things().forEach(thing -> keys.add(verb + BEFORE + thing));
        not.people().forEach(person -> keys.add(verb + PERSON + person));
        not.doer().ifPresent(person -> keys.add(verb + PERSON + person));
        not.who().ifPresent(person -> keys.add(verb + PERSON + person));
        return keys;
    }

    /// The papers that deny the same in the same words: one copy is not denied by what stands in the other too.
    private Set<DocumentId> copies(ToldClause not) {
        Set<DocumentId> copies = new HashSet<>();
        if (not.things().size() >= WORDS) {
            for (ToldClause other : denied) {
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
        for (ToldClause not : denied) {
            not.things().forEach(thing -> index.putIfAbsent(thing, new ArrayList<>()));
            not.verbs().forEach(verb -> joined(not, verb).forEach(key -> index.putIfAbsent(key, new ArrayList<>())));
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

    private static Set<String> keys(ToldClause one) {
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
    private static Set<String> asked(ToldClause not, String verb) {
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
    private Set<Integer> candidates(ToldClause not, Map<String, List<Integer>> index) {
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
    private double contrary(ToldClause not, ToldClause one) {
        if (not.document().equals(one.document()) || not.apart(one)) {
            return 0;
        }
        double verb = not.verbs().stream()
                .filter(v -> one.verbs().contains(v) && (!v.equals(SAY) || not.own()))
                .mapToDouble(v -> Math.log(1 + (double) clauses / done.getOrDefault(v, 1)))
                .max()
                .orElse(0);
        boolean same = verb > 0;
        if (!not.meets(one, same)) {
            return 0;
        }
        // `these were not examined`: what was spoken of right before
        boolean points = not.things().isEmpty();
        Set<String> named = points ? not.around() : not.things();
        if (not.listed(one) || not.nobody()) {
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
                : not.alike(one) || not.people().stream().anyMatch(one::has);
        boolean doing = points
                && somebody
                && verb >= SELDOM_DONE
                && (not.own()
                        ? not.alike(one)
                        : one.who().isEmpty() || not.who().isEmpty() || not.alike(one))
                && not.verbs().stream()
                        .anyMatch(v -> !ANYBODY.contains(v) && one.verbs().contains(v));
        if (things && same && common && count == 1 && !somebody && !not.ever()) {
            return 0;
        }
        // the same one does the same with the same: then it is the same, however much the case speaks of it
        boolean again = same && !common && not.alike(one) && shared > 0 && shared >= PART * all;
        return (things || doing || again) && together(not.document(), one.document()) ? shared + verb : 0;
    }

    private double weight(String thing) {
        return Math.log(1 + (double) clauses / often.getOrDefault(thing, 1));
    }

    private static Discrepancy discrepancy(ToldClause not, ToldClause one) {
        Denial denial = Denial.of(not.teller(), not.name(), one.teller(), one.name());
        Discrepancy.Type type = Discrepancy.Type.CONTRADICTION;
        return denial.found(RULE, type, not.passage(), one.passage(), .6);
    }
}
