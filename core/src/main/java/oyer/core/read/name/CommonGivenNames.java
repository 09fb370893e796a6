package oyer.core.read.name;

import static oyer.core.read.name.Words.*;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Kind;

/// English given names that are common words too (`Mark`, `Drew`, `Joy`), of which a document says by itself that it
/// means somebody: they stand with a capital amid lower-case words more than once, never small, never with an article
/// or a number (`the Mark`, `Mark 4`), and so neither the noun nor the verb is meant.
final class CommonGivenNames {

    private static final int OFTEN = 2;

    private CommonGivenNames() {}

    /// The hashes of those names.
    static Set<Integer> of(NameText text) {
        if (text.language != Language.ENGLISH) {
            return Set.of();
        }
        Map<Integer, Integer> capital = new HashMap<>();
        Set<Integer> otherwise = new HashSet<>();
        for (int i = 0; i < text.size(); i++) {
            if (!text.is(i, FIRST) || !text.is(i, COMMON) || text.is(i, CALENDAR | ROLE | TITLE | LAND)) {
                continue;
            }
            if (!text.capital(i) || text.is(i - 1, ARTICLE) || numbered(text, i)) {
                otherwise.add(text.hashes[i]);
            } else if (amid(text, i)) {
                capital.merge(text.hashes[i], 1, Integer::sum);
            }
        }
        capital.values().removeIf(times -> times < OFTEN);
        capital.keySet().removeAll(otherwise);
        return Set.copyOf(capital.keySet());
    }

    private static boolean numbered(NameText text, int i) {
        int next = text.tokens.is(i + 1, '.') ? i + 2 : i + 1;
        return next < text.size() && text.tokens.kind(next) != Kind.WORD && Character.isDigit(text.tokens.first(next));
    }

    /// Between words of running text, of which the one before is small.
    private static boolean amid(NameText text, int i) {
        return text.follows(i)
                && text.tokens.kind(i - 1) == Kind.WORD
                && !text.capital(i - 1)
                && !text.tokens.allCapitals(i)
                && !(text.capital(i + 1) && text.follows(i + 1));
    }
}
