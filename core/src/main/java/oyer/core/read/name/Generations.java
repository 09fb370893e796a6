package oyer.core.read.name;

import java.util.Locale;
import oyer.core.casefile.EntityKind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Father and son of one name are told apart by a word: `John Weir senior`, `Karl Fuchs der Jüngere`, `Ann Roe, Jr.`.
public final class Generations {

    private static final WordTable<String> WORDS = WordLists.load(Generations.class, "generations.txt");

    private Generations() {}

    /// Which generation a word behind a name says: `senior`, `junior`, `second`, `third`; empty for another word.
    public static String of(String word) {
        String found = WORDS.get(word.toLowerCase(Locale.ROOT));
        return found == null ? "" : found;
    }

    static String at(NameText text, int token) {
        if (token < 0 || token >= text.size()) {
            return "";
        }
        String found = WORDS.get(text.tokens, token);
        return found == null ? "" : found;
    }

    /// Draws the word that tells the generation into the name of the person before it.
    static void mark(NameText text, byte[] labels) {
        byte person = Labels.begin(EntityKind.PERSON);
        for (int i = 1; i < labels.length; i++) {
            boolean ends = labels[i - 1] == person || labels[i - 1] == person + 1;
            if (!ends || labels[i] != Labels.OUT || text.possessive(i - 1)) {
                continue;
            }
            int word = text.tokens.is(i, ',') || article(text, i) ? i + 1 : i;
            if (word >= labels.length
                    || labels[word] != Labels.OUT
                    || !follows(text, i, word)
                    || at(text, word).isEmpty()) {
                continue;
            }
            if (text.tokens.is(i, ',') ? !suffix(text, word) : article(text, i) != adjective(text, word)) {
                continue;
            }
            for (int k = i; k <= word; k++) {
                labels[k] = (byte) (person + 1);
            }
        }
    }

    private static boolean follows(NameText text, int from, int to) {
        for (int k = from; k <= to; k++) {
            if (!text.follows(k)) {
                return false;
            }
        }
        return true;
    }

    private static boolean article(NameText text, int i) {
        return text.tokens.is(i, "the")
                || text.tokens.is(i, "der")
                || text.tokens.is(i, "die")
                || text.tokens.is(i, "den")
                || text.tokens.is(i, "dem")
                || text.tokens.is(i, "des");
    }

    /// `the elder`, `der Jüngere`; what else tells a generation has no article.
    private static boolean adjective(NameText text, int i) {
        String word = text.word(i).toLowerCase(Locale.ROOT);
        return word.equals("elder") || word.equals("younger") || word.startsWith("ält") || word.startsWith("jüng");
    }

    /// `, Jr.`: behind a comma only what can be nothing else.
    private static boolean suffix(NameText text, int i) {
        return text.tokens.capitalised(i) && text.tokens.length(i) < 4 && !adjective(text, i);
    }

    /// Whether two can be of one generation: the same, or one not said.
    static boolean fits(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }
}
