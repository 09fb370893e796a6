package oyer.core.check.time;

import java.util.Set;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// German words for papers that are made of others: `Zusatzgutachten`, `Sachstandsbericht`.
final class DatedPapers {

    private static final Set<String> ENDS = Set.of(
            "gutachten", "bericht", "vermerk", "schreiben", "protokoll", "beschluss", "beschluß", "bescheid", "befund");

    private DatedPapers() {}

    static boolean compound(Tokens tokens, int token) {
        if (token < 0 || tokens.kind(token) != Kind.WORD || !tokens.capitalised(token)) {
            return false;
        }
        String word = tokens.lower(token);
        return ENDS.stream().anyMatch(end -> word.endsWith(end) && word.length() > end.length() + 2);
    }
}
