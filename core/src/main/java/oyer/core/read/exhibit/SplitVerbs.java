package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// Verbs in two parts: `stellte das Messer sicher`, `gab ihn in der Asservatenstelle ab`, `handed the letter over`. The
/// rules, each with its example, are in `en-split.txt` and `de-split.txt`.
final class SplitVerbs {

    private static final Map<Language, SplitVerbs> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new SplitVerbs(language));
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final Language language;

    record Rule(Set<String> verbs, Set<String> particles, Status status, String example) {}

    /// @param verb the token of the first part
    /// @param particle that of the second
    record Found(Status status, int verb, int particle) {}

    private SplitVerbs(Language language) {
        this.language = language;
        for (List<String> row : TableFile.rows(SplitVerbs.class, language.code() + "-split.txt")) {
            rules.add(new Rule(
                    Set.of(row.get(0).split("\\|")),
                    Set.of(row.get(1).split("\\|")),
                    Status.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
                    row.get(3)));
        }
    }

    static SplitVerbs of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    List<Found> in(Tokens tokens, int first, int end) {
        List<Found> found = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (tokens.kind(i) != Tokens.Kind.WORD || tokens.capitalised(i) && i > first) {
                continue;
            }
            String verb = tokens.text(i).toLowerCase(Locale.ROOT);
            for (Rule rule : rules) {
                int particle = rule.verbs().contains(verb) ? particle(rule, tokens, i, end) : -1;
                if (particle > 0) {
                    found.add(new Found(rule.status(), i, particle));
                    break;
                }
            }
        }
        return found;
    }

    /// The second part ends its clause; nothing that begins another stands before it.
    private int particle(Rule rule, Tokens tokens, int verb, int end) {
        boolean german = language == Language.GERMAN;
        for (int i = verb + 1; i < end && i - verb <= (german ? 40 : 8); i++) {
            if (tokens.is(i, ';') || !german && (tokens.is(i, ',') || tokens.is(i, '.'))) {
                return -1;
            }
            int next = i + 1;
            boolean ends = !german
                    || next >= end
                    || tokens.kind(next) == Tokens.Kind.SIGN
                    || tokens.is(next, "und")
                    || tokens.is(next, "oder");
            if (ends && tokens.kind(i) == Tokens.Kind.WORD && rule.particles().contains(tokens.text(i))) {
                return i;
            }
        }
        return -1;
    }
}
