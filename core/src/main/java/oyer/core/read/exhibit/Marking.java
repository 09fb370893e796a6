package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordPattern;
import oyer.core.text.WordRules;

/// The mark that words tie to a thing: `the knife tagged as Exhibit 2`, `a plan which I produce as PH/3`, `das Messer
/// wurde als Asservat 4 gesichert`. Rules with examples in `marking-en.txt` and `marking-de.txt`.
final class Marking {

    private static final Map<Language, Marking> ALL = new EnumMap<>(Language.class);

    /// How far in front of the thing the verb may stand: `I produce a sketch plan of the premises as PH/3`.
    private static final int BEFORE = 16;

    /// @param verb whether a word of the class marking stands in front of the thing
    record Rule(boolean verb, WordPattern words, String pattern, String example) {}

    private static final Set<String> VERBS = Set.of(
            "produce",
            "produced",
            "exhibit",
            "exhibited",
            "mark",
            "marked",
            "tagged",
            "labelled",
            "labeled",
            "numbered",
            "logged",
            "booked",
            "bagged",
            "offered",
            "tendered",
            "admitted",
            "received",
            "introduced",
            "adduced");

    private final List<Rule> rules = new ArrayList<>();
    private final WordRules<Rule> byWord;

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Marking(language));
        }
    }

    private Marking(Language language) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : TableFile.rows(Marking.class, "marking-" + language.code() + ".txt")) {
            if (!WordPattern.defines(row, classes)) {
                rules.add(new Rule(
                        row.get(0).equals("verb"), WordPattern.of(row.get(1), classes), row.get(1), row.get(2)));
            }
        }
        byWord = WordRules.of(rules, Rule::words);
    }

    static Marking of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    /// The mark of the thing whose last token that is.
    ///
    /// @param from where its clause may begin
    Optional<Marks.Mark> of(Tokens tokens, Marks marks, int from, int first, int last, int end) {
        int begins = tokens.is(last + 1, ',') ? last + 2 : last + 1;
        if (begins + 1 >= end) {
            return Optional.empty();
        }
        List<Rule> here = byWord.at(tokens, begins, end);
        for (int r = 0; r < here.size(); r++) {
            Rule rule = here.get(r);
            int behind = rule.words().match(tokens, begins, end).end();
            if (behind > last && behind < end && (!rule.verb() || verb(tokens, from, first))) {
                Optional<Marks.Mark> mark = marks.named(behind, end);
                if (mark.isPresent()) {
                    return mark;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean verb(Tokens tokens, int from, int first) {
        for (int i = first - 1; i >= Math.max(from, first - BEFORE); i--) {
            if (VERBS.contains(tokens.text(i).toLowerCase(java.util.Locale.ROOT))) {
                return true;
            }
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                return false;
            }
        }
        return false;
    }
}
