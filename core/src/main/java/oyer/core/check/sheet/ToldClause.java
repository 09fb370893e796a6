package oyer.core.check.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Entity;
import oyer.core.casefile.TimeReading;
import oyer.core.read.clause.Bare;
import oyer.core.read.clause.Predicate;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// What one clause of the case tells or denies, kept of every clause that is read.
///
/// @param passage its sentence, where that is short
/// @param who whose doing it is, told by himself or by another
/// @param people keys across the case
/// @param behind what stands behind the word that denies
/// @param near those, and of whom is spoken right before
/// @param name of the teller
/// @param sentence the things of its whole sentence
public record ToldClause(
        DocumentId document,
        Passage passage,
        boolean ever,
        Set<String> verbs,
        Set<String> things,
        Set<String> behind,
        Set<String> around,
        Optional<String> doer,
        boolean own,
        Optional<String> who,
        Set<String> people,
        Set<String> near,
        Optional<String> teller,
        String name,
        Optional<When> day,
        Set<String> sentence) {

    private static final Set<String> FOUND = Set.of("detect", "find", "pick");

    /// Who is denied is not what was spoken of before.
    private static final Set<String> NOBODY = Set.of("nobody", "no one", "niemand");

    public static ToldClause of(Sheet sheet, Bare bare, Set<String> sentence, FewWords.Pool pool) {
        boolean known = bare.teller().isPresent()
                && sheet.entity(bare.teller().getAsInt()).filter(Entity::named).isPresent();
        Optional<String> teller = known ? Optional.of(sheet.key(bare.teller().getAsInt())) : Optional.empty();
        return new ToldClause(
                sheet.readings().document(),
                shown(sheet, bare),
                bare.ever(),
                pool.of(bare.verbs()),
                pool.of(bare.things()),
                pool.of(bare.behind()),
                pool.of(bare.around()),
                bare.doer().isPresent() ? Optional.of(sheet.key(bare.doer().getAsInt())) : Optional.empty(),
                bare.own(),
                who(sheet, bare),
                pool.of(named(sheet, bare.people())),
                pool.of(near(named(sheet, bare.near()), teller)),
                teller,
                known ? sheet.name(bare.teller().getAsInt()) : "",
                day(sheet, bare.passage()),
                pool.of(sentence));
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
        return people;
    }

    private static Set<String> near(Set<String> people, Optional<String> teller) {
        if (teller.isEmpty()) {
            return people;
        }
        Set<String> near = new HashSet<>(people);
        near.add(teller.get());
        return near;
    }

    /// The sentence, where it is short and the whole clause stands in it.
    private static Passage shown(Sheet sheet, Bare bare) {
        int s = sheet.sentenceOf(bare.passage());
        boolean within = sheet.sentence(s).start() <= bare.passage().start()
                && sheet.sentence(s).end() >= bare.passage().end();
        return within ? sheet.shown(s, bare.passage()) : bare.passage();
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

    /// Whether both are the doing of one and the same.
    public boolean alike(ToldClause one) {
        return who.isPresent() && who.equals(one.who);
    }

    public boolean has(String person) {
        return near.contains(person) || doer.equals(Optional.of(person));
    }

    /// Whether the sentences give days that exclude each other.
    public boolean apart(ToldClause one) {
        return day.isPresent() && one.day.isPresent() && day.get().apart(one.day.get());
    }

    /// Of a denial: who denies his own doing is held against what is told of him; whom a denial names is named there
    /// too.
    public boolean meets(ToldClause one, boolean same) {
        if (own && doer.isEmpty()) {
            return same && !one.own && verbs.stream().noneMatch(Predicate::personal);
        }
        if (own) {
            return one.doer.equals(doer) || !one.own && one.near.contains(doer.get());
        }
        boolean personal = same && verbs.stream().filter(one.verbs::contains).allMatch(Predicate::personal);
        if (personal && people.isEmpty()) {
            return near.stream().anyMatch(one::has);
        }
        return people.isEmpty() || people.stream().anyMatch(one::has);
    }

    /// `no blood detected` is denied of what was spoken of right before.
    public boolean listed(ToldClause one) {
        return things.size() == 1
                && !ever
                && people.isEmpty()
                && FOUND.containsAll(verbs)
                && around.stream().noneMatch(a -> one.things.contains(a) || one.around.contains(a));
    }

    /// `Nobody has written to me`: what is told of whoever says so himself is not denied by it.
    public boolean ofOthers(ToldClause one) {
        return teller.isPresent()
                && (one.who.equals(teller) || one.doer.equals(teller))
                && NOBODY.stream().anyMatch(passage.words().toLowerCase(Locale.ROOT)::contains);
    }

    /// `charged with arson and held without bail`: what both speak of stands before the word that denies, and neither
    /// does what the other does.
    public boolean deniesAnother(ToldClause one) {
        return verbs.stream().noneMatch(one.verbs::contains)
                && behind.stream().noneMatch(one.things::contains)
                && things.stream().anyMatch(one.things::contains);
    }

    /// `nobody was there`: it points to nothing before it.
    public boolean nobody() {
        return things.isEmpty() && NOBODY.stream().anyMatch(passage.words().toLowerCase(Locale.ROOT)::contains);
    }
}
