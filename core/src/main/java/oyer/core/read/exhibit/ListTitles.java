package oyer.core.read.exhibit;

import java.util.List;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.text.WordRoles;

/// Whether a paper's own title says that it lists things that were taken: `PROPERTY RECEIPT`, `Exhibit List`,
/// `Asservatenverzeichnis`. A word for such things and a word for such a list stand in one line of its head.
final class ListTitles {

    private static final int HEAD = 500;
    private static final int LINE = 100;

    private static final WordRoles WORDS = WordRoles.of(ListTitles.class, "list-titles.txt");

    private ListTitles() {}

    static boolean things(Tokens tokens, List<Row> rows) {
        for (Row row : rows) {
            if (row.start() > HEAD) {
                return false;
            }
            if (row.end() - row.start() <= LINE && !ends(tokens, row) && titles(tokens, row)) {
                return true;
            }
        }
        return false;
    }

    /// `LIST OF WITNESSES`, `Zeugen:`, below which no things are; below `WITNESSES AND EXHIBITS` and `Witnesses: none`
    /// they may be.
    static boolean people(Tokens tokens, Row row) {
        return heading(tokens, row) && any("people", tokens, row) && !any("things", tokens, row) && !field(tokens, row);
    }

    /// Whether words stand behind a colon.
    private static boolean field(Tokens tokens, Row row) {
        for (int t = tokens.at(row.start()) + 1; t < tokens.size() && tokens.start(t) < row.end(); t++) {
            if (tokens.is(t - 1, ':')) {
                return true;
            }
        }
        return false;
    }

    /// A heading of a list of things.
    static boolean thingsBelow(Tokens tokens, Row row) {
        return heading(tokens, row) && titles(tokens, row);
    }

    /// Whether a day behind this word is one that the thing itself bears.
    static boolean bears(Tokens tokens, int token) {
        return WORDS.has("bears", tokens, token);
    }

    private static boolean heading(Tokens tokens, Row row) {
        int first = tokens.at(row.start());
        return row.end() - row.start() <= LINE
                && first < tokens.size()
                && tokens.kind(first) == Tokens.Kind.WORD
                && tokens.capitalised(first)
                && !ends(tokens, row);
    }

    private static boolean any(String role, Tokens tokens, Row row) {
        return WORDS.within(role, tokens, tokens.at(row.start()), tokens.at(row.end()));
    }

    /// A title is no sentence.
    private static boolean ends(Tokens tokens, Row row) {
        int last = tokens.at(row.end()) - 1;
        return tokens.is(last, '.') || tokens.is(last, '?') || tokens.is(last, ',');
    }

    private static boolean titles(Tokens tokens, Row row) {
        boolean things = false;
        boolean list = false;
        for (int t = tokens.at(row.start()); t < tokens.size() && tokens.start(t) < row.end(); t++) {
            boolean whole = WORDS.has("whole", tokens, t);
            things |= whole || WORDS.has("things", tokens, t);
            list |= whole || WORDS.has("list", tokens, t);
        }
        return things && list;
    }
}
