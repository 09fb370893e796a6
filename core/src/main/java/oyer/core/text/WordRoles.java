package oyer.core.text;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The words of a [TableFile] by the role that they play for its reader: `chain	custody übergabekette`. A role that the
/// file does not have has no words, and no token outside the text plays one, so readers may look ahead and behind.
public final class WordRoles {

    private final Map<String, WordSet> roles;

    private WordRoles(Map<String, WordSet> roles) {
        this.roles = roles;
    }

    /// @param beside the class in whose package the resource lies
    /// @throws IllegalArgumentException when there is no such resource
    public static WordRoles of(Class<?> beside, String name) {
        return new WordRoles(TableFile.classes(beside, name).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> WordSet.of(List.copyOf(e.getValue())))));
    }

    public boolean has(String role, Tokens tokens, int token) {
        return roles.get(role) instanceof WordSet words && words.has(tokens, token);
    }

    /// The first token of a stretch that plays the role, or -1.
    ///
    /// @param end exclusive
    public int first(String role, Tokens tokens, int first, int end) {
        for (int t = Math.max(0, first); t < end; t++) {
            if (has(role, tokens, t)) {
                return t;
            }
        }
        return -1;
    }

    /// Whether a token of a stretch plays the role.
    ///
    /// @param end exclusive
    public boolean within(String role, Tokens tokens, int first, int end) {
        return first(role, tokens, first, end) >= 0;
    }
}
