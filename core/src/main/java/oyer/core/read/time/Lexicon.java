package oyer.core.read.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The words of one language that can be part of a temporal expression, each with its classes and values. Words that
/// belong to the same classes share a symbol; the automaton runs over symbols.
///
/// Class ids below `WordClass.values().length` are the classes of that order; ids from there on are literals, one for
/// each word that a rule spells out.
final class Lexicon {

    static final int OTHER = 0;
    private static final int CLASSES = WordClass.values().length;

    /// A word as the table gives it: its symbol when written small and when it has a capital, and its values.
    record Entry(int small, int capital, Map<WordClass, String> values) {}

    private final Map<String, Integer> literals = new HashMap<>();
    private final Map<TreeSet<Integer>, Integer> symbols = new HashMap<>();
    private final List<boolean[]> members = new ArrayList<>();
    private final List<Boolean> classless = new ArrayList<>();
    private final List<TreeSet<Integer>> sets = new ArrayList<>();
    private final Map<String, Draft> drafts = new HashMap<>();
    private final WordTable<Entry> table;

    /// What the file says of one word before symbols are given out.
    private static final class Draft {
        private final TreeSet<Integer> small = new TreeSet<>();
        private final TreeSet<Integer> capital = new TreeSet<>();
        private final Map<WordClass, String> values = new HashMap<>();
    }

    /// @param words lines of a class section: word, class, value; a word with a capital is only read with one
    /// @param spelled words that rules spell out
    Lexicon(List<Word> words, Iterable<String> spelled) {
        for (String raw : spelled) {
            String word = raw.toLowerCase(Locale.ROOT);
            if (literals.containsKey(word)) {
                continue;
            }
            int id = CLASSES + literals.size();
            literals.put(word, id);
            Draft draft = drafts.computeIfAbsent(word, _ -> new Draft());
            draft.small.add(id);
            draft.capital.add(id);
        }
        for (Word word : words) {
            Draft draft = drafts.computeIfAbsent(word.text().toLowerCase(Locale.ROOT), _ -> new Draft());
            int id = word.type().ordinal();
            if (!Character.isUpperCase(word.text().charAt(0))) {
                draft.small.add(id);
            }
            if (!word.small()) {
                draft.capital.add(id);
            }
            draft.values.put(word.type(), word.value());
        }
        symbol(new TreeSet<>());
        Map<String, Entry> entries = new HashMap<>();
        drafts.forEach((word, draft) ->
                entries.put(word, new Entry(symbol(draft.small), symbol(draft.capital), Map.copyOf(draft.values))));
        this.table = WordTable.of(entries);
    }

    /// One word of a class.
    ///
    /// @param small whether it is only read when written without a capital
    record Word(String text, WordClass type, String value, boolean small) {}

    private int symbol(TreeSet<Integer> classes) {
        return symbols.computeIfAbsent(classes, set -> {
            sets.add(set);
            return sets.size() - 1;
        });
    }

    /// The symbol of numbers of a shape.
    int symbolOf(WordClass... classes) {
        TreeSet<Integer> set = new TreeSet<>();
        for (WordClass type : classes) {
            set.add(type.ordinal());
        }
        return symbol(set);
    }

    /// To be called once, after the last symbol was given out.
    void freeze() {
        int width = CLASSES + literals.size();
        for (TreeSet<Integer> set : sets) {
            boolean[] has = new boolean[width];
            set.forEach(id -> has[id] = true);
            members.add(has);
            classless.add(set.stream().allMatch(Lexicon::isLiteral));
        }
    }

    int symbols() {
        return sets.size();
    }

    boolean has(int symbol, int classId) {
        return members.get(symbol)[classId];
    }

    boolean has(int symbol, WordClass type) {
        return members.get(symbol)[type.ordinal()];
    }

    int literal(String word) {
        Integer id = literals.get(word.toLowerCase(Locale.ROOT));
        if (id == null) {
            throw new IllegalArgumentException("no rule spells out [" + word + "]");
        }
        return id;
    }

    /// Whether a symbol is of no class: that of a word no rule knows, or that rules only spell out.
    boolean isClassless(int symbol) {
        return classless.get(symbol);
    }

    /// Whether a symbol is that of a word that rules spell out.
    boolean isWord(int symbol, String word) {
        Integer id = literals.get(word);
        return id != null && has(symbol, id);
    }

    static boolean isLiteral(int classId) {
        return classId >= CLASSES;
    }

    @Nullable Entry find(Tokens tokens, int token) {
        return table.get(tokens, token);
    }

    @Nullable Entry find(String text, int start, int end) {
        return table.get(text, start, end);
    }

    @Nullable Entry find(String word) {
        return table.get(word);
    }
}
