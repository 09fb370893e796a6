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
import oyer.core.casefile.StepDetail.Outcome;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordPattern;
import oyer.core.text.WordRules;

/// The wordings of a comparison's outcome for a person: `could have contributed`, `lässt ihn als Mitverursacher zu`.
/// Rules with examples in `results-en.txt` and `results-de.txt`.
final class ResultRules {

    private static final Map<Language, ResultRules> ALL = new EnumMap<>(Language.class);

    /// Tokens in front of the words in which they are denied.
    private static final int DENIED = 4;

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new ResultRules(language));
        }
    }

    /// Where the person stands of whom the words are said.
    enum Side {
        BEFORE,
        AFTER,
        /// Right behind the words: `matched the bullet to the pistol of Dow` is of the pistol.
        NEXT,
        WITHIN,
        /// Within the words; where nobody stands there, before them.
        EITHER
    }

    /// @param denied what a denial says; empty where the words deny themselves
    /// @param example a sentence, and what it says of whom
    record Rule(
            Outcome is, Optional<Outcome> denied, Side side, WordPattern words, String pattern, List<String> example) {}

    /// @param first token of the words
    /// @param end the token behind them
    /// @param cited the one that says it best
    record Found(Outcome outcome, Side side, int first, int end, int cited) {}

    private final List<Rule> rules = new ArrayList<>();
    private final WordRules<Rule> byWord;

    private ResultRules(Language language) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : TableFile.rows(ResultRules.class, "results-" + language.code() + ".txt")) {
            if (WordPattern.defines(row, classes)) {
                continue;
            }
            rules.add(new Rule(
                    outcome(row.get(0)),
                    row.get(1).equals("-") ? Optional.empty() : Optional.of(outcome(row.get(1))),
                    Side.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                    WordPattern.of(row.get(3), classes),
                    row.get(3),
                    List.of(row.get(4), row.get(5))));
        }
        byWord = WordRules.of(rules, Rule::words);
    }

    private static Outcome outcome(String name) {
        return Outcome.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static ResultRules of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /// The first rule of the table that fits at a token, before another.
    Optional<Found> at(Tokens tokens, EvidenceWords words, int token, int first, int end) {
        List<Rule> here = byWord.at(tokens, token, end);
        for (int r = 0; r < here.size(); r++) { // none begins with most words
            Rule rule = here.get(r);
            WordPattern.Match match = rule.words().match(tokens, token, end);
            if (match.end() > token) {
                boolean not = rule.denied().isPresent() && denied(tokens, words, first, token, match.end());
                int cited = match.kept() >= 0 ? match.kept() : token;
                return Optional.of(
                        new Found(not ? rule.denied().get() : rule.is(), rule.side(), token, match.end(), cited));
            }
        }
        return Optional.empty();
    }

    private static boolean denied(Tokens tokens, EvidenceWords words, int first, int from, int to) {
        int begin = from;
        while (begin > Math.max(first, from - DENIED) && !tokens.is(begin - 1, ',') && !tokens.is(begin - 1, ';')) {
            begin--;
        }
        for (int i = begin; i < to; i++) {
            if (words.is(tokens, i, "not") || words.is(tokens, i, "no") && i < from + 1) {
                return true;
            }
        }
        return neither(tokens, from, first);
    }

    /// So many words before a verb its subject begins at most.
    private static final int SUBJECT = 16;

    /// `Neither Dow nor Hale could be excluded`, `none of the prints matched`: what the verb says is denied of all.
    static boolean neither(Tokens tokens, int verb, int first) {
        for (int i = verb - 1; i >= Math.max(first, verb - SUBJECT) && !tokens.is(i, ';') && !tokens.is(i, ':'); i--) {
            boolean none =
                    tokens.is(i, "none") || tokens.is(i, "keine") || tokens.is(i, "keiner") || tokens.is(i, "keines");
            if (tokens.is(i, "neither")
                    || tokens.is(i, "weder")
                    || none && (tokens.is(i + 1, "of") || tokens.is(i + 1, "der") || tokens.is(i + 1, "von"))) {
                return true;
            }
        }
        return false;
    }
}
