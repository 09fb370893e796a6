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
import oyer.core.casefile.StepDetail.Party;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordPattern;
import oyer.core.text.WordRules;

/// Whom a thing reached, told in a sentence: `was given to the defence in 1996`, `I first saw this in 1996`,
/// `wurde der Verteidigung übersandt`. Rules with examples in `arrivals-en.txt` and `arrivals-de.txt`.
final class Arrivals {

    private static final Map<Language, Arrivals> ALL = new EnumMap<>(Language.class);
    private static final String SELF = "self";

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Arrivals(language));
        }
    }

    /// @param party empty for whoever says `I`
    record Rule(Optional<Party> party, WordPattern words, String example) {}

    /// @param first token of the words that say so
    /// @param last token of them
    record Found(Optional<Party> party, int first, int last) {}

    private final List<Rule> rules = new ArrayList<>();
    private final WordRules<Rule> byWord;
    private final Set<String> state;

    private Arrivals(Language language) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : TableFile.rows(Arrivals.class, "arrivals-" + language.code() + ".txt")) {
            if (!WordPattern.defines(row, classes)) {
                Optional<Party> party = row.getFirst().equals(SELF)
                        ? Optional.empty()
                        : Optional.of(Party.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
                rules.add(new Rule(party, WordPattern.of(row.get(1), classes), row.get(2)));
            }
        }
        byWord = WordRules.of(rules, Rule::words);
        state = classes.getOrDefault("state", Set.of());
    }

    static Arrivals of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    List<Rule> rules() {
        return rules;
    }

    /// What a sentence tells of arrivals, in order; that a thing never reached somebody is none.
    List<Found> in(Tokens tokens, int first, int end) {
        List<Found> found = new ArrayList<>();
        for (int i = first; i < end; i++) {
            List<Rule> here = byWord.at(tokens, i, end);
            for (int r = 0; r < here.size(); r++) {
                Rule rule = here.get(r);
                int to = rule.words().match(tokens, i, end).end();
                if (to > i && !never(tokens, first, i, to, end)) {
                    int at = i;
                    found.add(new Found(rule.party().map(p -> party(p, tokens, at, to)), at, to - 1));
                    i = to - 1;
                    break;
                }
            }
        }
        return found;
    }

    /// The State's attorney is no counsel for the defence.
    private Party party(Party party, Tokens tokens, int first, int end) {
        if (party == Party.DEFENCE) {
            for (int i = Math.max(1, first); i < end; i++) {
                String before = tokens.text(i - 1).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                if (state.contains(before)) {
                    return Party.PROSECUTION;
                }
            }
        }
        return party;
    }

    /// `was never given to the defence`; `not ... until 1996` is an arrival.
    private static boolean never(Tokens tokens, int from, int first, int to, int end) {
        boolean no = false;
        int begin = first;
        while (begin > Math.max(from, first - 4) && !tokens.is(begin - 1, ';')) {
            begin--;
        }
        for (int i = begin; i < to; i++) {
            no |= tokens.is(i, "never")
                    || tokens.is(i, "not")
                    || tokens.is(i, "nie")
                    || tokens.is(i, "nicht")
                    || tokens.is(i, "would")
                    || tokens.is(i, "should");
        }
        for (int i = first; no && i < end; i++) {
            if (tokens.is(i, "until") || tokens.is(i, "till") || tokens.is(i, "before")) {
                return false;
            }
        }
        return no;
    }
}
