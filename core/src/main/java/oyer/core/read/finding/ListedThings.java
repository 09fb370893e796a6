package oyer.core.read.finding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.text.Language;
import oyer.core.text.Tokens;

/// What a paper's own list says that its marks are: behind `3.  One pair work boots` and `Ass. 5  Lodenjacke,
/// grau`, what is told of `Item 3` is told of boots and what is told of `Ass. 5` of a jacket.
///
/// @param things by mark, as [Named] has it
/// @param places token of the list's line, by mark
record ListedThings(Map<String, Set<String>> things, Map<String, Integer> places) {

    /// Words of a line in which the thing is named.
    private static final int NEAR = 9;

    private static final Set<String> GENERAL = Set.of("sample", "stain", "swab", "print", "box", "bag", "envelope");

    static ListedThings of(Tokens tokens, Map<Integer, String> marks, Language language) {
        ListedThings listed = new ListedThings(new HashMap<>(), new HashMap<>());
        Set<String> twice = new LinkedHashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i > 0 && tokens.gap(i) != Tokens.Gap.LINE && tokens.gap(i) != Tokens.Gap.BLOCK) {
                continue;
            }
            String mark = marks.getOrDefault(i, numbered(tokens, i));
            Set<String> things = mark.isEmpty() ? Set.of() : named(tokens, i, language);
            if (!things.isEmpty()) {
                Set<String> before = listed.things.putIfAbsent(mark, things);
                listed.places.putIfAbsent(mark, i);
                if (before != null && !before.equals(things)) {
                    twice.add(mark); // two lists: which of them is meant is not known
                }
            }
        }
        twice.forEach(listed.things::remove);
        return listed;
    }

    /// `3.  One pair work boots`.
    private static String numbered(Tokens tokens, int at) {
        boolean number = tokens.kind(at) == Tokens.Kind.NUMBER && tokens.length(at) < 3;
        return number && (tokens.is(at + 1, '.') || tokens.is(at + 1, ')'))
                ? tokens.text(at).toUpperCase(Locale.ROOT)
                : "";
    }

    /// The first thing that the line names.
    private static Set<String> named(Tokens tokens, int at, Language language) {
        for (int i = at + 1; i < Math.min(tokens.size(), at + NEAR); i++) {
            if (tokens.gap(i) == Tokens.Gap.LINE || tokens.gap(i) == Tokens.Gap.BLOCK) {
                break;
            }
            Set<String> things = new LinkedHashSet<>(Bearers.of(tokens, i, language));
            things.removeAll(GENERAL);
            if (!things.isEmpty()) {
                return things;
            }
        }
        return Set.of();
    }

    /// What a mark is, where it is told of outside the list.
    Set<String> at(String mark, int token) {
        return places.getOrDefault(mark, token) == token ? Set.of() : things.getOrDefault(mark, Set.of());
    }
}
