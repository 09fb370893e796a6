package oyer.core.read.exhibit;

import java.util.Set;
import oyer.core.casefile.TimeReading;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// Whether a paper is the record of a sitting, whose day is the day of what is done in it.
final class Sittings {

    /// Tokens of the head of a paper.
    private static final int HEAD = 60;

    private static final Set<String> TITLES =
            TableFile.classes(Sittings.class, "sittings.txt").getOrDefault("title", Set.of());

    private Sittings() {}

    /// By its title, or by questions and answers.
    static boolean transcript(Tokens tokens) {
        for (int t = 0; t < Math.min(HEAD, tokens.size()); t++) {
            if (TITLES.contains(tokens.lower(t))) {
                return true;
            }
        }
        return asks(tokens);
    }

    /// A date that ends its line, with little else on it: the heading of a sitting.
    static boolean heading(String text, TimeReading time) {
        int end = time.passage().end();
        int from = text.lastIndexOf('\n', time.passage().start()) + 1;
        return (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\r')
                && time.passage().start() - from < 40
                && text.substring(from, time.passage().start()).indexOf('.') < 0;
    }

    /// Three questions or answers.
    private static boolean asks(Tokens tokens) {
        int questions = 0;
        for (int i = 0; i + 1 < tokens.size() && questions < 3; i++) {
            if ((tokens.is(i, 'Q') || tokens.is(i, 'A')) && tokens.capitalised(i) && tokens.is(i + 1, '.')) {
                questions++;
            }
        }
        return questions >= 3;
    }
}
