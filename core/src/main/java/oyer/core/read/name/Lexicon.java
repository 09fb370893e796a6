package oyer.core.read.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordSet;
import oyer.core.text.WordTable;

/// The word tables of one language, loaded once.
final class Lexicon {

    /// Thousands of inhabitants from which on a city is known without a word that says so.
    private static final int GREAT_CITY = 500;

    /// Letters before the last part of a compound, at least; that part has one more.
    private static final int PART = 3;
    /// Letters of an ending that is a word of its own, at least.
    private static final int MEANING = 6;

    private final boolean german;
    private final WordTable<Integer> words;
    private final WordSet occupations;
    private final WordTable<Boolean> places;
    private final WordTable<String> kinds = WordLists.load(Lexicon.class, "place-words.txt");

    static Lexicon of(Language language) {
        return switch (language) {
            case ENGLISH -> English.TABLES;
            case GERMAN -> German.TABLES;
        };
    }

    private static final class English {
        static final Lexicon TABLES = new Lexicon(Language.ENGLISH);
    }

    private static final class German {
        static final Lexicon TABLES = new Lexicon(Language.GERMAN);
    }

    private Lexicon(Language language) {
        this.german = language == Language.GERMAN;
        Map<String, Integer> classes = new HashMap<>();
        Map<String, Boolean> several = new HashMap<>();
        lines("first.txt", line -> classify(line, classes, several));
        lines("last.txt", line -> classify(line, classes, several));
        Gazetteer.names(
                (name, thousands) -> place(name, thousands >= GREAT_CITY ? Words.LAND : Words.TOWN, classes, several));
        Locale names = language.locale();
        Stream.of(Locale.getISOCountries())
                .map(code -> Locale.of("", code).getDisplayCountry(names))
                .forEach(name -> place(name, Words.LAND, classes, several));
        lines(language.code() + ".txt", line -> classify(line, classes, several));
        lines("common-" + language.code() + ".txt", line -> common(line, classes));
        if (german) {
            lines("nouns-de.txt", line -> common(line, classes));
        }
        this.words = WordTable.of(classes);
        this.places = WordTable.of(several);
        this.occupations = WordSet.of(List.copyOf(
                TableFile.classes(Lexicon.class, "occupations.txt").getOrDefault(language.code(), Set.of())));
    }

    private static void classify(String line, Map<String, Integer> classes, Map<String, Boolean> several) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        String rest = line.substring(colon + 1).strip();
        if (name.equals("places")) {
            for (String place : rest.split("\\|")) {
                place(place, Words.LAND, classes, several);
            }
            return;
        }
        int bits = Words.of(name);
        for (String word : rest.split(" ")) {
            classes.merge(word.toLowerCase(Locale.ROOT), bits, (a, b) -> a | b);
        }
    }

    /// The words of a language that tell the sex of whom they are said, without the rest of what is known of it.
    static WordTable<Integer> sexes(Language language) {
        Map<String, Integer> classes = new HashMap<>();
        lines(language.code() + ".txt", line -> {
            String name = line.substring(0, line.indexOf(':'));
            if (!name.equals("places") && (Words.of(name) & (Words.MALE | Words.FEMALE)) != 0) {
                classify(line, classes, new HashMap<>());
            }
        });
        return WordTable.of(classes);
    }

    private static void common(String line, Map<String, Integer> classes) {
        for (String word : line.split(" ")) {
            // a common word is no town: Of, Nice and Reading are towns as well
            int old = classes.getOrDefault(word, 0);
            classes.put(word, old & ~Words.TOWN | Words.COMMON);
        }
    }

    private static void place(String name, int bit, Map<String, Integer> classes, Map<String, Boolean> several) {
        int space = name.indexOf(' ');
        if (space < 0) {
            classes.merge(name.toLowerCase(Locale.ROOT), bit, (a, b) -> a | b);
        } else if (!name.isBlank()) {
            several.put(name, true);
            classes.merge(name.substring(0, space).toLowerCase(Locale.ROOT), Words.PLACE_START, (a, b) -> a | b);
        }
    }

    /// What is known of a token up to `end` (its own, or without a genitive's s), 0 for nothing.
    int classes(Tokens tokens, int token, int end) {
        Integer found = tokens.end(token) == end
                ? words.get(tokens, token)
                : words.get(tokens.characters(), tokens.start(token), end);
        return found == null ? 0 : found;
    }

    /// Whether a German word is a noun made of others: it ends as a common noun does (`Nettoumsatz` in
    /// `Umsatz`), or has the s of such a compound within (`Überführungsumfang`).
    boolean compound(NameText text, int token) {
        String chars = text.tokens.characters();
        int end = text.ends[token];
        if (linked(chars, text.tokens.start(token), end)) {
            return true;
        }
        return words.endsIn(chars, text.tokens.start(token) + PART, end, PART + 1, bits -> (bits & Words.COMMON) != 0);
    }

    /// Whether a German word ends in an office: `Oberstaatsanwältin`.
    boolean office(String word) {
        return words.endsIn(word, 1, word.length(), MEANING, bits -> (bits & Words.ROLE) != 0);
    }

    /// Whether a word is what somebody does for a living, in German also by the last part of a compound:
    /// `Fachärztin`.
    boolean occupation(String word) {
        return occupations.has(word) || german && occupations.endsIn(word, PART, PART + 1);
    }

    /// Endings of nouns after which German puts an s before what follows.
    private static final String[] LINKS = {"ungs", "heits", "keits", "schafts", "tions", "täts"};

    private static final String[] NONE = {};

    private static boolean linked(String chars, int start, int end) {
        for (String link : end - start > 9 ? LINKS : NONE) {
            int at = chars.indexOf(link, start + 2, end);
            if (at > 0 && at + link.length() + 3 <= end) {
                return true;
            }
        }
        return false;
    }

    int classes(String word) {
        Integer found = words.get(word);
        return found == null ? 0 : found;
    }

    /// Whether a token is the last word of a street, an inn or the like: `Lane`, `Motel`.
    boolean place(NameText text, int token) {
        return "head".equals(kinds.get(text.tokens.characters(), text.tokens.start(token), text.ends[token]));
    }

    /// Whether a token is the first word of a town or a part of the country: `Port`, `Mount`.
    boolean fore(NameText text, int token) {
        return "fore".equals(kinds.get(text.tokens, token));
    }

    /// How many tokens from `token` on make the name of a place of several words; 0 for none.
    int placeLength(Tokens tokens, int token) {
        int most = Math.min(tokens.size(), token + 5) - 1;
        int start = tokens.start(token);
        int hash = tokens.hash(token);
        int length = 0;
        for (int last = token + 1; last <= most && tokens.end(last) - start < 40; last++) {
            for (int i = tokens.end(last - 1); i < tokens.end(last); i++) {
                hash = 31 * hash + WordTable.fold(tokens.characters().charAt(i));
            }
            length = places.get(tokens.characters(), start, tokens.end(last), hash) == null ? length : last - token + 1;
        }
        return length;
    }

    /// Each line of a table that is no comment.
    static void lines(String resource, Consumer<String> each) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("table [" + resource + "] is missing from the artefact");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(each);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
