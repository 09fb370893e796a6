package oyer.core.read.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Statement;
import oyer.core.read.frame.Frame.Tone;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// Fills slots from the sentences of a document. One pass; at each word only the rules that begin with it are tried,
/// and their free words are few, so the work is linear.
public final class FrameReader {

    /// Longer sentences are lists and tables.
    private static final int LONG = 300;

    private static final Set<String> SUPPOSED = Set.of(
            "if", "would", "whether", "unless", "should", "suppose", "wäre", "würde", "wenn", "falls", "ob", "könnte");

    private static final Map<Language, Map<String, List<FrameRule>>> RULES = rules();

    private FrameReader() {}

    private static Map<Language, Map<String, List<FrameRule>>> rules() {
        Map<Language, Map<String, List<FrameRule>>> rules = new HashMap<>();
        for (Language language : Language.values()) {
            Map<String, List<FrameRule>> byWord = new HashMap<>();
            for (FrameRule rule : of(language)) {
                for (String word : rule.begins()) {
                    byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(rule);
                }
            }
            rules.put(language, byWord);
        }
        return rules;
    }

    static List<FrameRule> of(Language language) {
        Map<String, Set<String>> classes = new HashMap<>();
        List<FrameRule> rules = new ArrayList<>();
        for (List<String> row : TableFile.rows(FrameReader.class, "frames-" + language.code() + ".txt")) {
            if (row.getFirst().equals("class")) {
                classes.computeIfAbsent(row.get(1), _ -> new TreeSet<>())
                        .addAll(List.of(row.get(2).split(" +")));
            } else {
                rules.add(FrameRule.of(row, classes));
            }
        }
        return rules;
    }

    /// In order of place; of one slot and value at most one begins at a word.
    public static List<Frame> read(DocumentReadings readings, Prose prose) {
        Map<String, List<FrameRule>> rules = RULES.getOrDefault(readings.language(), Map.of());
        Tokens tokens = prose.tokens();
        Telling telling = new Telling(readings.statements());
        List<Frame> frames = new ArrayList<>();
        for (int s = 0; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            if (end - first > LONG) {
                continue;
            }
            List<String> words = FrameRule.words(tokens, first, end);
            for (int i = 0; i < words.size(); i++) {
                for (FrameRule rule : rules.getOrDefault(words.get(i), List.of())) {
                    FrameRule.Match match = rule.match(words, i);
                    if (match.end() > i) {
                        frames.add(frame(rule, match, prose, telling, s, first, i, words));
                    }
                }
            }
        }
        return List.copyOf(frames);
    }

    private static Frame frame(
            FrameRule rule,
            FrameRule.Match match,
            Prose prose,
            Telling telling,
            int sentence,
            int first,
            int at,
            List<String> words) {
        var statement = telling.at(prose.tokens().start(first + at));
        boolean asked = words.getLast().equals("?")
                || statement
                        .filter(s -> s.act() == Statement.Act.ASKS
                                && s.passage().words().endsWith("?"))
                        .isPresent();
        boolean supposed = words.subList(0, at).stream().anyMatch(SUPPOSED::contains);
        return new Frame(
                rule.slot(),
                rule.value(),
                match.kept() < 0 ? "" : words.get(match.kept()),
                prose.passage(first + at, first + match.end() - 1),
                sentence,
                statement.map(Statement::speaker).orElse(java.util.OptionalInt.empty()),
                statement.map(s -> java.util.OptionalInt.of(s.number())).orElse(java.util.OptionalInt.empty()),
                asked ? Tone.ASKED : supposed ? Tone.SUPPOSED : Tone.SAID);
    }
}
