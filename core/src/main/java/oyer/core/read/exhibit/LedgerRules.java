package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordPattern;
import oyer.core.text.WordRules;

/// The words by which logs, lists and forms say what became of a thing, short of a sentence: `out to lab`, `rel'd to
/// owner`, `zurück v. KTU`. Rules with examples in `ledger-en.txt` and `ledger-de.txt`.
final class LedgerRules {

    private static final Map<Language, LedgerRules> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new LedgerRules("ledger-" + language.code() + ".txt"));
        }
    }

    record Rule(Status is, WordPattern words, String example) {}

    /// @param end the token behind the words
    record Found(Status is, int first, int end) {}

    private final List<Rule> rules = new ArrayList<>();
    private final WordRules<Rule> byWord;

    private LedgerRules(String file) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : TableFile.rows(LedgerRules.class, file)) {
            if (!WordPattern.defines(row, classes)) {
                rules.add(new Rule(
                        Status.valueOf(row.get(0).toUpperCase(Locale.ROOT)),
                        WordPattern.of(row.get(1), classes),
                        row.get(2)));
            }
        }
        byWord = WordRules.of(rules, Rule::words);
    }

    static LedgerRules of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /// What the words that begin at a token say; of two rules the first.
    Optional<Found> at(Tokens tokens, int token, int end) {
        for (Rule rule : byWord.at(tokens, token, end)) {
            int behind = rule.words().match(tokens, token, end).end();
            if (behind > token) {
                return Optional.of(new Found(rule.is(), token, behind));
            }
        }
        return Optional.empty();
    }
}
