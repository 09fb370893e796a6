package oyer.core.read.name;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Short forms of first names: `Liz` may be an Elizabeth, `Bob` a Robert. Names are in lower case.
public final class Nicknames {

    private static final Map<String, Set<String>> FORMS = load();

    private Nicknames() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> forms = new HashMap<>();
        Lexicon.lines("nicknames.txt", line -> {
            String[] family = line.split(" ");
            for (String name : family) {
                Set<String> others = forms.computeIfAbsent(name, _ -> new TreeSet<>());
                for (String other : family) {
                    if (!other.equals(name)) {
                        others.add(other);
                    }
                }
            }
        });
        return forms;
    }

    /// The other forms of a first name, none when it has none.
    public static Set<String> of(String name) {
        return FORMS.getOrDefault(name, Set.of());
    }

    /// Whether two first names can be forms of one.
    public static boolean same(String a, String b) {
        return of(a).contains(b);
    }
}
