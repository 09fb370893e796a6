package oyer.core.read.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Short forms of first names: `Liz` may be an Elizabeth, `Bob` a Robert.
public final class Nicknames {

    private static final Map<String, Set<String>> GROUPS = load();

    private Nicknames() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> groups = new HashMap<>();
        int[] line = {0};
        Lexicon.lines("nicknames.txt", names -> {
            String group = Integer.toString(line[0]++);
            for (String name : names.split(" ")) {
                groups.computeIfAbsent(name, _ -> new HashSet<>()).add(group);
            }
        });
        return groups;
    }

    /// Whether two first names, in lower case, can be forms of one.
    public static boolean same(String a, String b) {
        Set<String> groups = GROUPS.getOrDefault(a, Set.of());
        return groups.stream().anyMatch(GROUPS.getOrDefault(b, Set.of())::contains);
    }
}
