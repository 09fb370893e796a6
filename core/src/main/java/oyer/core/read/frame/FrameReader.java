package oyer.core.read.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Statement;
import oyer.core.read.frame.Frame.Tone;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordPattern;
import oyer.core.text.WordRules;
import oyer.core.text.WordTable;

/// Fills slots from the sentences of a document. One pass; at each word only the rules that begin with it are
/// tried, and their free words are few, so the work is linear.
public final class FrameReader {

    /// Longer sentences are lists and tables.
    private static final int LONG = 300;

    private static final WordTable<Boolean> SUPPOSED = WordTable.of(Stream.of(
                    "if", "would", "whether", "unless", "should", "suppose", "wäre", "würde", "wenn", "falls", "ob",
                    "könnte")
            .collect(Collectors.toMap(Function.identity(), _ -> true)));

    private static final Map<Language, WordRules<FrameRule>> RULES = rules();

    private FrameReader() {}

    private static Map<Language, WordRules<FrameRule>> rules() {
        Map<Language, WordRules<FrameRule>> rules = new HashMap<>();
        for (Language language : Language.values()) {
            rules.put(language, WordRules.of(of(language), FrameRule::words));
        }
        return rules;
    }

    static List<FrameRule> of(Language language) {
        Map<String, Set<String>> classes = new HashMap<>();
        List<FrameRule> rules = new ArrayList<>();
        for (List<String> row : TableFile.rows(FrameReader.class, "frames-" + language.code() + ".txt")) {
            if (!WordPattern.defines(row, classes)) {
                rules.add(FrameRule.of(row, classes));
            }
        }
        return rules;
    }

    /// In order of place; of one slot and value at most one begins at a word.
    public static List<Frame> read(DocumentReadings readings, Prose prose) {
        WordRules<FrameRule> rules = Objects.requireNonNull(RULES.get(readings.language()));
        Tokens tokens = prose.tokens();
        Telling telling = new Telling(readings.statements());
        List<Frame> frames = new ArrayList<>();
        for (int s = 0; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            if (end - first > LONG) {
                continue;
            }
            for (int i = first; i < end; i++) {
                List<FrameRule> here = rules.at(tokens, i, end);
                for (int r = 0; r < here.size(); r++) { // none begins with most words
                    FrameRule rule = here.get(r);
                    WordPattern.Match match = rule.words().match(tokens, i, end);
                    if (match.end() > i) {
                        frames.add(frame(rule, match, prose, telling, s, i));
                    }
                }
            }
        }
        return List.copyOf(frames);
    }

    private static Frame frame(
            FrameRule rule, WordPattern.Match match, Prose prose, Telling telling, int sentence, int at) {
        Tokens tokens = prose.tokens();
        var statement = telling.at(tokens.start(at));
        boolean asked = tokens.is(prose.sentences().end(sentence) - 1, '?')
                || statement
                        .filter(s -> s.act() == Statement.Act.ASKS
                                && s.passage().words().endsWith("?"))
                        .isPresent();
        boolean supposed = false;
        for (int i = prose.sentences().first(sentence); i < at && !supposed; i++) {
            supposed = SUPPOSED.get(tokens, i) != null;
        }
        return new Frame(
                rule.slot(),
                rule.value(),
                match.kept() < 0 ? "" : tokens.lower(match.kept()).replace('\u2019', '\''),
                prose.passage(at, match.end() - 1),
                sentence,
                statement.map(Statement::speaker).orElse(OptionalInt.empty()),
                statement.map(s -> OptionalInt.of(s.number())).orElse(OptionalInt.empty()),
                asked ? Tone.ASKED : supposed ? Tone.SUPPOSED : Tone.SAID);
    }
}
