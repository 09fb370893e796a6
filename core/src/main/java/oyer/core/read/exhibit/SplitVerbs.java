package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// Verbs in two parts: `stellte das Messer sicher`, `gab ihn in der Asservatenstelle ab`, `handed the letter
/// over`. The rules, each with its example, are in `en-split.txt` and `de-split.txt`.
final class SplitVerbs {

    private static final Map<Language, SplitVerbs> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new SplitVerbs(language));
        }
    }

    private final List<Rule> rules = new ArrayList<>();
    private final WordTable<List<Rule>> byVerb;
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
        Map<String, List<Rule>> verbs = new HashMap<>();
        for (Rule rule : rules) {
            rule.verbs()
                    .forEach(verb ->
                            verbs.computeIfAbsent(verb, _ -> new ArrayList<>()).add(rule));
        }
        byVerb = WordTable.of(verbs);
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
            List<Rule> here = byVerb.get(tokens, i);
            if (here == null || tokens.kind(i) != Tokens.Kind.WORD || tokens.capitalised(i) && i > first) {
                continue;
            }
            for (int r = 0; r < here.size(); r++) {
                int particle = particle(here.get(r), tokens, i, end);
                if (particle > 0) {
                    found.add(new Found(here.get(r).status(), i, particle));
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
