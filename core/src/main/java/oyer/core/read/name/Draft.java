package oyer.core.read.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;

/// An entity in the making: its names as they are found.
final class Draft {

    final int number;
    final EntityKind kind;
    /// A person's fullest name so far; empty parts for other kinds.
    PersonName person;
    String name;
    boolean named;
    /// A family or couple, of which nothing that is said of one holds.
    boolean group;
    Sex sex;
    /// The other half of a couple named together (`Ann and Bob Miller`), for `Mrs Miller`.
    int spouse = -1;
    /// Named with a rank of the police.
    boolean police;
    /// Named with a title that no officer is given beside his rank: `Mrs`, `Frau`.
    boolean lady;
    /// Told by his generation from the one whose father or son he is (`his father, Thomas Weir senior`), who
    /// bears the name without the word.
    boolean other;
    /// Brought in as somebody's kin (`his sister, Carla Dorn`): the surname alone means the one whose kin it
    /// is.
    boolean relative;
    /// A role that it is not, whatever reads so.
    private String never = "";
    private final Map<String, String> aliases = new LinkedHashMap<>();
    private final Set<String> roles = new LinkedHashSet<>();
    /// Degrees that stood before the name, in small letters: `dr`, `mag`.
    private final Set<String> degrees = new LinkedHashSet<>();

    Draft(int number, EntityKind kind, String name, PersonName person, boolean named) {
        this.number = number;
        this.kind = kind;
        this.name = name;
        this.person = person;
        this.named = named;
        this.sex = person.sex();
    }

    void alias(String other, String because) {
        if (!other.equals(name)) {
            aliases.putIfAbsent(other, because);
        }
    }

    /// Whether a given name of his is known, and not only its letter.
    boolean named() {
        return person.first().length() > 1;
    }

    void degree(PersonName parts) {
        if (parts.degree()) {
            degrees.add(parts.title());
        }
    }

    boolean hasDegree(String title) {
        return degrees.contains(title);
    }

    /// Takes back an alias that was another's.
    void forget(String other) {
        aliases.remove(other);
    }

    void role(String role) {
        roles.add(Ranks.spelt(role));
    }

    boolean hasRole(Predicate<String> part) {
        for (String role : roles) {
            for (String one : role.split("/")) { // accused/appellant
                if (part.test(one)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A role that was taken for another: counsel for the defendant is no defendant.
    void instead(String wrong, String role) {
        roles.remove(wrong);
        never = wrong;
        role(role);
    }

    /// Takes a fuller name as its own; the old one becomes an alias.
    void rename(String fuller, PersonName parts) {
        String old = name;
        name = fuller;
        person = parts;
        aliases.remove(fuller);
        alias(old, "'" + old + "' is a shorter form of '" + fuller + "'");
    }

    Entity entity(int as) {
        List<Entity.Alias> list = new ArrayList<>(aliases.size());
        aliases.forEach((alias, because) -> {
            if (!alias.equals(name)) {
                list.add(new Entity.Alias(alias, because));
            }
        });
        roles.remove(never);
        return new Entity(as, kind, name, list, List.copyOf(roles), named);
    }
}
