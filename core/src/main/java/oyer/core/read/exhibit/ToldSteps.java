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

/// What became of a thing, told in more than a word: `can no longer be traced`, `took possession of`, `gave a
/// positive reaction`, `wurde der Eigentümerin ausgehändigt`. Rules with examples in `told-en.txt` and
/// `told-de.txt`.
final class ToldSteps {

    private static final Map<Language, ToldSteps> ALL = new EnumMap<>(Language.class);

    /// Tokens in front of the words in which they are denied.
    private static final int DENIED = 3;

    /// What makes a rule speak of a denial itself.
    private static final Set<String> NEGATIVE = Set.of(
            "not", "no", "never", "n't", "cannot", "@not", "@no", "neither", "nor", "nobody", "unable", "failed",
            "nicht", "kein", "keine", "keiner", "nie", "niemand");

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new ToldSteps(language));
        }
    }

    /// On which side of the words the thing stands that they tell of.
    enum Of {
        SUBJECT,
        OBJECT,
        EITHER,
        /// The subject of a passive, the object of an active verb.
        PATIENT
    }

    /// @param denied what a denial says; empty where it says nothing
    /// @param negative whether the words deny something themselves
    record Rule(
            Status is,
            Optional<Status> denied,
            Of of,
            WordPattern words,
            boolean negative,
            String pattern,
            String example) {}

    /// @param first token of the words
    /// @param cited the one that says it best
    record Found(Status is, Of of, int first, int cited) {}

    private final List<Rule> rules = new ArrayList<>();
    private final WordRules<Rule> byWord;

    private ToldSteps(Language language) {
        Map<String, Set<String>> classes = new HashMap<>();
        List<Rule> all = new ArrayList<>();
        for (List<String> row : TableFile.rows(ToldSteps.class, "told-" + language.code() + ".txt")) {
            if (WordPattern.defines(row, classes)) {
                continue;
            }
            boolean german = language == Language.GERMAN;
            Rule rule = rule(row, german ? reported(row.get(3)) : row.get(3), classes);
            rules.add(rule);
            all.add(rule);
            if (german) {
                verbLast(row.get(3)).ifPresent(pattern -> all.add(rule(row, pattern, classes)));
            }
        }
        byWord = WordRules.of(all, Rule::words);
    }

    private static Rule rule(List<String> row, String pattern, Map<String, Set<String>> classes) {
        return new Rule(
                status(row.get(0)),
                row.get(1).equals("-") ? Optional.empty() : Optional.of(status(row.get(1))),
                Of.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                WordPattern.of(pattern, classes),
                negative(pattern),
                pattern,
                row.get(4));
    }

    /// German: who reports what another said says `stamme` for `stammen`; the form is the infinitive without its `n`.
    private static String reported(String pattern) {
        StringBuilder with = new StringBuilder();
        for (String part : pattern.split(" ")) {
            with.append(with.isEmpty() ? "" : " ").append(part);
            for (String word : part.startsWith("~") ? new String[0] : part.split("[=?|]")) {
                if (word.endsWith("en") && word.length() > 5 && Character.isLowerCase(word.charAt(0))) {
                    with.append('|').append(word, 0, word.length() - 1);
                }
            }
        }
        return with.toString();
    }

    /// German: what a main clause tells with `wurde ... eingeführt` a subordinate one tells with `eingeführt wurde`.
    private static Optional<String> verbLast(String pattern) {
        String[] parts = pattern.split(" ");
        boolean passive = parts.length == 3
                && parts[0].equals("@be")
                && parts[1].startsWith("~")
                && parts[2].startsWith("=")
                && parts[2].indexOf('@') < 0;
        return passive ? Optional.of(parts[2] + " @be") : Optional.empty();
    }

    private static Status status(String name) {
        return Status.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static boolean negative(String pattern) {
        for (String word : pattern.split("[ =?|]+")) {
            if (NEGATIVE.contains(word)) {
                return true;
            }
        }
        return false;
    }

    static ToldSteps of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /// What a sentence tells, in order; a step once for the word that says it.
    List<Found> in(Tokens tokens, EvidenceWords words, int first, int end) {
        List<Found> found = new ArrayList<>();
        for (int i = first; i < end; i++) {
            List<Rule> here = byWord.at(tokens, i, end);
            for (int r = 0; r < here.size(); r++) {
                Rule rule = here.get(r);
                WordPattern.Match match = rule.words().match(tokens, i, end);
                if (match.end() <= i) {
                    continue;
                }
                int cited = match.kept() >= 0 ? match.kept() : i;
                // what an examination did not find it looked for all the same
                boolean looked = rule.is() == Status.TESTED && rule.denied().isEmpty();
                boolean not = !rule.negative() && !looked && denied(tokens, words, first, i, match.end());
                Optional<Status> is = not ? rule.denied() : Optional.of(rule.is());
                int at = i;
                is.filter(s -> found.stream().noneMatch(f -> f.cited() == cited && f.is() == s && f.of() == rule.of()))
                        .ifPresent(s -> found.add(new Found(s, rule.of(), at, cited)));
            }
        }
        return found;
    }

    /// `was never handed back`.
    private static boolean denied(Tokens tokens, EvidenceWords words, int first, int from, int to) {
        int begin = from;
        while (begin > Math.max(first, from - DENIED) && !tokens.is(begin - 1, ',') && !tokens.is(begin - 1, ';')) {
            begin--;
        }
        for (int i = begin; i < to; i++) {
            if (words.is(tokens, i, "not")) {
                return true;
            }
        }
        return false;
    }
}
