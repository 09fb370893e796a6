package oyer.core.read.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.EntityKind;

/// The entities of one document as they are found: finds the one that a name means, or opens a new one. A surname
/// alone is taken for a person only when one bearer of it is known, or the title leaves one.
final class Roster {

    /// Bearers of one name that are looked at, at most.
    private static final int MOST = 200;

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, List<Draft>> byLast = new HashMap<>();
    private final Map<String, List<Draft>> byFirst = new HashMap<>();
    private final Map<String, Draft> byName = new HashMap<>();
    private final Map<Integer, Draft> merged = new HashMap<>();
    private final Map<String, List<Draft>> singles = new HashMap<>();
    private final Map<String, Draft> bynames = new HashMap<>();
    private final Set<String> apart = new HashSet<>();

    /// Two who go by one name are meant by it neither.
    void byname(Draft draft, String byname) {
        Draft other = bynames.put(byname.toLowerCase(Locale.ROOT), draft);
        if (other != null && resolve(other) != resolve(draft)) {
            bynames.remove(byname.toLowerCase(Locale.ROOT));
        }
        draft.alias(byname, "the text gives '" + byname + "' as a name that '" + draft.name + "' goes by");
    }

    /// Who goes by this name, which may be of several words.
    Draft goingBy(String words) {
        Draft found = bynames.get(words.toLowerCase(Locale.ROOT));
        return found == null ? thing(EntityKind.PERSON, words) : found;
    }

    /// @param surnames that an officer and somebody else bear
    void apart(Set<String> surnames) {
        apart.addAll(surnames);
    }

    int size() {
        return drafts.size();
    }

    List<Draft> drafts() {
        return drafts;
    }

    Draft get(int number) {
        return drafts.get(number);
    }

    /// The draft that stands for this one after merging.
    Draft resolve(Draft draft) {
        Draft at = draft;
        while (merged.get(at.number) instanceof Draft into) {
            at = into;
        }
        return at;
    }

    void merge(Draft from, Draft into, String because) {
        Draft one = resolve(from);
        Draft two = resolve(into);
        if (one != two) {
            merged.put(one.number, two);
            two.alias(one.name, because);
        }
    }

    Draft open(EntityKind kind, String name, PersonName parts, boolean named) {
        Draft draft = new Draft(drafts.size(), kind, name, parts, named);
        drafts.add(draft);
        return draft;
    }

    Draft thing(EntityKind kind, String words) {
        String key = kind.ordinal() + key(words);
        return byName.computeIfAbsent(key, _ -> open(kind, words, PersonName.NONE, true));
    }

    private static String key(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    /// A full name: the one known person with whom it agrees, or a new one.
    Draft person(String words, PersonName parts) {
        return person(words, parts, false);
    }

    /// @param police whether a rank of the police stands with the name: where the text tells an officer from others of
    ///     the surname, a short form of the given name joins neither to the other
    Draft person(String words, PersonName parts, boolean police) {
        Draft only = null;
        int agreeing = 0;
        for (Draft known : latest(byLast.getOrDefault(parts.last(), List.of()))) {
            if (known.person.full()
                    && known.person.agrees(parts)
                    && !(known.police != police
                            && apart.contains(parts.last())
                            && !known.person.first().equals(parts.first()))
                    && !(known.other && parts.generation().isEmpty())) {
                only = agreeing++ == 0 || known.person.first().equals(parts.first()) ? known : only;
            }
        }
        if (agreeing > 1 && parts.generation().isEmpty() && told(parts)) {
            // father or son: who is meant stays open, and is the same one each time
            return byName.computeIfAbsent(
                    "g" + parts.first() + ' ' + parts.last(), _ -> open(EntityKind.PERSON, words, parts, true));
        }
        if (only != null && (agreeing == 1 || only.person.first().equals(parts.first()))) {
            boolean spelt = only.person.first().length() == 1 && parts.first().length() > 1; // no `R. B.` any more
            if (spelt || parts.parts() > only.person.parts() && !(parts.first().length() == 1 && only.named())) {
                only.rename(words, parts);
            } else {
                only.alias(words, "'" + words + "' agrees with '" + only.name + "'");
            }
            learn(only, parts);
            return only;
        }
        Draft twice = parts.middle().isEmpty() && byLast.get(parts.last()) == null ? byBothGivenNames(parts) : null;
        if (twice != null) {
            twice.alias(words, "'" + words + "' are the given names of '" + twice.name + "'");
            return twice;
        }
        Draft fresh = open(EntityKind.PERSON, words, parts, true);
        fresh.degree(parts);
        byLast.computeIfAbsent(parts.last(), _ -> new ArrayList<>(1)).add(fresh);
        byFirst.computeIfAbsent(parts.first(), _ -> new ArrayList<>(1)).add(fresh);
        return fresh;
    }

    /// Whether the text tells two people of this name apart.
    private boolean told(PersonName parts) {
        String seen = "";
        for (Draft known : latest(byLast.getOrDefault(parts.last(), List.of()))) {
            if (known.person.full()
                    && known.person.agrees(parts)
                    && !known.person.generation().isEmpty()) {
                if (!Generations.fits(seen, known.person.generation())) {
                    return true;
                }
                seen = known.person.generation();
            }
        }
        return false;
    }

    /// `Mary Kate` of `Mary Kate Lally`.
    private @Nullable Draft byBothGivenNames(PersonName parts) {
        Draft only = null;
        for (Draft known : latest(full(byFirst.get(parts.first())))) {
            if (!known.person.middle().isEmpty()
                    && known.person.middle().getFirst().equals(parts.last())) {
                if (only != null) {
                    return null;
                }
                only = known;
            }
        }
        return only;
    }

    private static void learn(Draft draft, PersonName parts) {
        draft.degree(parts);
        if (draft.sex == Sex.UNKNOWN) {
            draft.sex = parts.sex();
        }
    }

    @Nullable Draft bySharedSurname(String first, String last) {
        for (Draft known : latest(byLast.getOrDefault(last, List.of()))) {
            if (known.person.first().equals(first)) {
                return known;
            }
        }
        return null;
    }

    /// A single name: a surname, a first name, or a surname with its title.
    ///
    /// @param plural whether an s at its end would make it a family's name
    /// @param police whether a rank of the police stands before it
    Draft single(String words, PersonName parts, boolean plural, boolean police) {
        String name = parts.last();
        List<Draft> bearers = latest(full(byLast.get(name)));
        if (bearers.isEmpty() && name.length() > 3 && name.endsWith("s")) {
            List<Draft> family = latest(full(byLast.get(name.substring(0, name.length() - 1))));
            if (!family.isEmpty() && plural) {
                Draft group = thing(EntityKind.PERSON, "the " + words);
                group.group = true;
                return group;
            }
            // German writes a genitive's s without an apostrophe
            bearers = family;
        }
        boolean two = apart.contains(name);
        if (two && (police || addressed(parts))) {
            bearers = bearers.stream().filter(b -> b.police == police).toList(); // the text tells them apart
        }
        Draft found = two && !police && !addressed(parts) ? null : choose(bearers, parts, police);
        if (found == null && parts.title().isEmpty() && bearers.isEmpty()) {
            found = bynames.get(words.toLowerCase(Locale.ROOT));
            found = found == null ? byFirstName(name, parts.generation()) : found;
            if (found == null && !plural && name.length() > 3 && name.endsWith("s")) {
                found = byFirstName(name.substring(0, name.length() - 1), ""); // `Tims Freund`
            }
        }
        if (found != null) {
            found.alias(words, "'" + words + "' is a name of '" + found.name + "' and of nobody else here");
            learn(found, parts);
            return found;
        }
        return alone(words, parts, police, !bearers.isEmpty() || two && !police && !addressed(parts));
    }

    private static boolean addressed(PersonName parts) {
        return !parts.title().isEmpty() || parts.sex() != Sex.UNKNOWN;
    }

    /// Who is known by a single name only. Where several are, the name without title or rank is neither for sure.
    ///
    /// @param open whether the name may mean others, so that it is only what stands in just this form elsewhere
    private Draft alone(String words, PersonName parts, boolean police, boolean open) {
        String key = "p" + (police ? "police" : parts.title()) + parts.last();
        Draft single = byName.get(key);
        if (single != null && !single.sex.fits(parts.sex())) {
            single = null;
        }
        if (single == null && !open) {
            int fitting = 0;
            for (Draft known : latest(full(singles.get(parts.last())))) {
                if (known.sex.fits(parts.sex()) && !apart(known, parts, police)) {
                    single = known;
                    fitting++;
                }
            }
            single = fitting == 1 ? single : null;
        }
        if (single == null) {
            single = open(EntityKind.PERSON, words, parts, true);
            singles.computeIfAbsent(parts.last(), _ -> new ArrayList<>(1)).add(single);
        }
        byName.put(key, single);
        boolean misread = !Misread.mended(single.name).equals(single.name)
                && Misread.mended(words).equals(words);
        if (misread || single.person.title().isEmpty() && !parts.title().isEmpty()) {
            single.name = words; // `Frau Stein` says more than `Stein`
            single.person = parts;
        }
        single.police |= police;
        single.lady |= parts.lady();
        learn(single, parts);
        return single;
    }

    /// `Deputy Harlan` and `Mrs Harlan`, unless the rank is a woman's; whom the text names beside each other.
    private boolean apart(Draft known, PersonName parts, boolean police) {
        boolean woman = (police ? parts.sex() : known.sex) == Sex.FEMALE;
        return police && known.lady && !known.police && !woman
                || parts.lady() && known.police && !known.lady && !woman
                || apart.contains(parts.last()) && police != known.police;
    }

    /// The last so many of a list, so that a text made of one surname is still read in linear time.
    private static List<Draft> latest(List<Draft> bearers) {
        return bearers.size() <= MOST ? bearers : bearers.subList(bearers.size() - MOST, bearers.size());
    }

    private static List<Draft> full(@Nullable List<Draft> list) {
        return list == null ? List.of() : list;
    }

    private @Nullable Draft choose(List<Draft> bearers, PersonName parts, boolean police) {
        Draft only = null;
        int fitting = 0;
        for (Draft bearer : bearers) {
            if (bearer.sex.fits(parts.sex()) && Generations.fits(bearer.person.generation(), parts.generation())) {
                only = bearer;
                fitting++;
            }
        }
        if (fitting <= 1) {
            return only;
        }
        if (police || parts.lady()) {
            List<Draft> same = bearers.stream().filter(b -> b.police == police).toList();
            if (same.size() == 1) {
                return same.getFirst().sex.fits(parts.sex()) ? same.getFirst() : null;
            }
        }
        List<Draft> degree = parts.degree()
                ? bearers.stream().filter(b -> b.hasDegree(parts.title())).toList()
                : List.of();
        if (degree.size() == 1) {
            return degree.getFirst();
        }
        if (parts.title().equals("mrs") || parts.title().equals("frau")) {
            Draft wife = null;
            for (Draft bearer : bearers) {
                if (bearer.spouse >= 0 && bearer.sex == Sex.FEMALE) {
                    if (wife != null) {
                        return null;
                    }
                    wife = bearer;
                }
            }
            return wife;
        }
        return parts.title().isEmpty() && !police ? head(bearers, parts) : null;
    }

    /// Of a family the one by whom the others are told of; null when that is not one.
    private static @Nullable Draft head(List<Draft> bearers, PersonName parts) {
        Draft head = null;
        for (Draft bearer : bearers) {
            if (!bearer.relative && bearer.sex.fits(parts.sex())) {
                if (head != null) {
                    return null;
                }
                head = bearer;
            }
        }
        return head;
    }

    /// @param generation of whom is meant where father and son bear the name: `Jerome Jr.`
    private @Nullable Draft byFirstName(String name, String generation) {
        List<Draft> bearers = full(byFirst.get(name));
        if (bearers.size() > 1 && !generation.isEmpty()) {
            bearers = latest(bearers).stream()
                    .filter(b -> b.person.generation().equals(generation))
                    .toList();
        }
        if (bearers.size() == 1) {
            return bearers.getFirst();
        }
        if (!bearers.isEmpty()) {
            return null;
        }
        Draft only = null;
        for (String other : Nicknames.of(name)) {
            for (Draft bearer : latest(full(byFirst.get(other)))) {
                if (only != null) {
                    return null;
                }
                only = bearer;
            }
        }
        return only;
    }
}
