package oyer.core.read.statement.cue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Statement.Act;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// What is known of the words of one language: their classes, and which of them make speech. Loaded once.
public final class Lexicon {

    static final Lexicon ENGLISH = new Lexicon("en");
    static final Lexicon GERMAN = new Lexicon("de");

    /// A cue of several words, found by its first.
    public record Phrase(List<String> words, Cue cue) {}

    private record Entry(
            int classes,
            @Nullable Cue cue,
            @Nullable Cue noun,
            @Nullable Cue adjective,
            List<Phrase> phrases,
            List<Phrase> separable) {}

    private static final class Draft {
        private int classes;
        private @Nullable Cue cue;
        private @Nullable Cue noun;
        private @Nullable Cue adjective;
        private final List<Phrase> phrases = new ArrayList<>();
        private final List<Phrase> separable = new ArrayList<>();
    }

    private final WordTable<Entry> table;

    private Lexicon(String code) {
        Map<String, Draft> drafts = new HashMap<>();
        for (List<String> row : TableFile.rows(Lexicon.class, "words-" + code + ".txt")) {
            int bit = WordClass.valueOf(row.get(0)).bit();
            for (String word : row.get(1).split(" ")) {
                draft(drafts, word).classes |= bit;
                draft(drafts, word.replace('\'', '\u2019')).classes |= bit;
            }
        }
        for (List<String> row : TableFile.rows(Lexicon.class, "cues-" + code + ".txt")) {
            Cue cue = new Cue(Act.valueOf(row.get(0)), row.get(1));
            for (String word : row.get(2).split(" ")) {
                if (word.indexOf('+') > 0) {
                    List<String> words = List.of(word.split("\\+"));
                    draft(drafts, words.getFirst()).separable.add(new Phrase(words, cue));
                } else if (word.indexOf('_') < 0) {
                    draft(drafts, word).cue = cue;
                } else {
                    List<String> words = List.of(word.split("_"));
                    draft(drafts, words.getFirst()).phrases.add(new Phrase(words, cue));
                }
            }
        }
        for (List<String> row : TableFile.rows(Lexicon.class, "nouns-" + code + ".txt")) {
            for (String word : row.get(2).split(" ")) {
                draft(drafts, word).noun = new Cue(Act.valueOf(row.get(0)), row.get(1));
            }
        }
        if (code.equals("en")) {
            for (List<String> row : TableFile.rows(Lexicon.class, "adjectives-en.txt")) {
                for (String word : row.get(2).split(" ")) {
                    draft(drafts, word).adjective = new Cue(Act.valueOf(row.get(0)), row.get(1));
                }
            }
        }
        Map<String, Entry> entries = new HashMap<>();
        drafts.forEach((word, draft) -> {
            draft.phrases.sort((a, b) -> b.words().size() - a.words().size());
            entries.put(
                    word,
                    new Entry(
                            draft.classes,
                            draft.cue,
                            draft.noun,
                            draft.adjective,
                            List.copyOf(draft.phrases),
                            List.copyOf(draft.separable)));
        });
        table = WordTable.of(entries);
    }

    /// A word has one entry, whatever case its tables write it in: `Bericht` is a source and carries a statement.
    private static Draft draft(Map<String, Draft> drafts, String word) {
        return drafts.computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new Draft());
    }

    static Lexicon of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    int classes(Tokens tokens, int token) {
        Entry entry = table.get(tokens, token);
        return entry == null ? 0 : entry.classes();
    }

    /// Behind the last token, where a text breaks off, there is none.
    public @Nullable Cue verb(Tokens tokens, int token) {
        Entry entry = token < tokens.size() ? table.get(tokens, token) : null;
        return entry == null ? null : entry.cue();
    }

    public @Nullable Cue noun(Tokens tokens, int token) {
        Entry entry = table.get(tokens, token);
        return entry == null ? null : entry.noun();
    }

    public @Nullable Cue adjective(Tokens tokens, int token) {
        Entry entry = table.get(tokens, token);
        return entry == null ? null : entry.adjective();
    }

    /// The cues that begin with this word and end with a word further on: `kündigte ... an`.
    public List<Phrase> separable(Tokens tokens, int token) {
        Entry entry = table.get(tokens, token);
        return entry == null ? List.of() : entry.separable();
    }

    /// The longest cue of several words that begins here.
    public @Nullable Phrase phrase(Tokens tokens, int token) {
        Entry entry = table.get(tokens, token);
        if (entry == null) {
            return null;
        }
        for (Phrase phrase : entry.phrases()) {
            boolean all = true;
            for (int i = 1; i < phrase.words().size() && all; i++) {
                all = tokens.is(token + i, phrase.words().get(i));
            }
            if (all) {
                return phrase;
            }
        }
        return null;
    }
}
