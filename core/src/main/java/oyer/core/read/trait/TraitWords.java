package oyer.core.read.trait;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;
import oyer.core.text.WordTable;

/// Looks words up in `traits.txt` and `bearers.txt`, without their endings and by the parts they are made of.
final class TraitWords {

    /// What a word can stand for.
    ///
    /// @param kind the first column of its row; `thing` or `part` for what bears traits
    record Sense(String kind, String value) {}

    private static final Map<Language, Map<String, List<Sense>>> TABLES =
            Map.of(Language.ENGLISH, table(2, 1), Language.GERMAN, table(3, 2));

    private static final Map<String, Set<String>> BEARS = bears();

    /// Of these a German word may be the last part of a longer one: `weinrot`, `Buchenholz`, `Küchenmesser`.
    private static final Set<String> LAST_PART =
            Set.of("colour", "material", "about", "thing", "part", "fixed", "many");

    private static final Set<String> GERMAN = Set.of("e", "n", "s", "r", "m", "en", "er", "es", "em");

    private static final Set<String> ENGLISH = Set.of("s", "es", "'s");

    /// A last part of fewer letters is more often an accident.
    private static final int SHORTEST = 3;

    private static final int LONGEST = 40;

    /// Words with which an entry of two words begins (`petrol_can`).
    private static final Map<Language, WordSet> LEADS = leads();

    private static final WordTable<List<Sense>> ENGLISH_WORDS =
            WordTable.of(TABLES.getOrDefault(Language.ENGLISH, Map.of()));

    private final Map<String, List<Sense>> table;
    private final WordSet leads;
    private final boolean german;
    private final Map<String, List<Sense>> known = new HashMap<>();

    /// The tokens that were asked of last, and what each of them stands for.
    private @Nullable Tokens of;

    private List<@Nullable List<Sense>> byToken = List.of();

    TraitWords(Language language) {
        this.table = TABLES.getOrDefault(language, Map.of());
        this.leads = LEADS.getOrDefault(language, WordSet.of());
        this.german = language == Language.GERMAN;
    }

    private static Map<String, List<Sense>> table(int traits, int bearers) {
        Map<String, List<Sense>> table = new HashMap<>();
        for (List<String> row : TableFile.rows(TraitWords.class, "traits.txt")) {
            if (row.getFirst().equals("bears")) {
                continue;
            }
            boolean valued = !Set.of("stop", "be", "made", "not", "habit", "posture", "painted", "many", "ends")
                    .contains(row.getFirst());
            put(table, row.get(traits), new Sense(row.getFirst(), valued ? row.get(1) : ""));
        }
        for (List<String> row : TableFile.rows(TraitWords.class, "bearers.txt")) {
            boolean part = row.getFirst().startsWith("!");
            boolean fixed = row.getFirst().startsWith("^");
            String name = row.getFirst().substring(part || fixed ? 1 : 0);
            put(table, row.get(bearers), new Sense(part ? "part" : "thing", name));
            if (fixed) {
                put(table, row.get(bearers), new Sense("fixed", name));
            }
        }
        return table;
    }

    private static Map<Language, WordSet> leads() {
        Map<Language, WordSet> leads = new EnumMap<>(Language.class);
        TABLES.forEach((language, table) -> leads.put(
                language,
                WordSet.of(table.keySet().stream()
                        .filter(words -> words.indexOf('_') >= 0)
                        .map(words -> words.substring(0, words.indexOf('_')))
                        .toList())));
        return leads;
    }

    /// The things that can be in a state, by the respect in which they are so.
    private static Map<String, Set<String>> bears() {
        Map<String, Set<String>> bears = new HashMap<>();
        for (List<String> row : TableFile.rows(TraitWords.class, "traits.txt")) {
            if (row.getFirst().equals("bears")) {
                Set<String> things = new HashSet<>();
                for (String thing : row.get(2).split(" ")) {
                    things.add(thing.replace('_', ' '));
                }
                bears.put(row.get(1), Set.copyOf(things));
            }
        }
        return Map.copyOf(bears);
    }

    /// What a token is, in one of the classes of the tables; of several the first.
    Optional<String> value(Tokens tokens, int token, String kind) {
        for (Sense sense : of(tokens, token)) {
            if (sense.kind().equals(kind)) {
                return Optional.of(sense.value());
            }
        }
        return Optional.empty();
    }

    /// Whether a thing can be so in this respect (`open`, `light`).
    static boolean bears(String respect, String thing) {
        return BEARS.getOrDefault(respect, Set.of()).contains(thing);
    }

    private static void put(Map<String, List<Sense>> table, String words, Sense sense) {
        for (String word : words.split(" ")) {
            if (!word.equals("-")) {
                table.computeIfAbsent(word, _ -> new ArrayList<>()).add(sense);
            }
        }
    }

    /// What a token can stand for; nothing for most, nor outside the text. It is asked of a token many times and looked
    /// up once.
    List<Sense> of(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return List.of();
        }
        if (tokens != of) {
            of = tokens;
            byToken = new ArrayList<>(Collections.nCopies(tokens.size(), null));
        }
        List<Sense> senses = byToken.get(token);
        if (senses == null) {
            senses = lookUp(tokens, token);
            byToken.set(token, senses);
        }
        return senses;
    }

    private List<Sense> lookUp(Tokens tokens, int token) {
        if (tokens.kind(token) != Tokens.Kind.WORD || tokens.length(token) > LONGEST) {
            return List.of();
        }
        List<Sense> single = single(tokens, token);
        if (leads.has(tokens, token) && tokens.kind(token + 1) == Tokens.Kind.WORD && bare(single)) {
            List<Sense> two = table.get(tokens.lower(token) + "_" + tokens.lower(token + 1));
            return two == null ? single : two;
        }
        return single;
    }

    private List<Sense> single(Tokens tokens, int token) {
        // most English words can only be what they are in the table, without an ending or parts
        boolean plain = !german
                && tokens.last(token) != 's'
                && tokens.last(token) != 'S'
                && tokens.characters().indexOf('-', tokens.start(token), tokens.end(token)) < 0;
        if (plain) {
            List<Sense> senses = ENGLISH_WORDS.get(tokens, token);
            return senses == null ? List.of() : senses;
        }
        return known.computeIfAbsent(tokens.lower(token), this::senses);
    }

    /// Whether the word alone says nothing, or only which of several a thing is.
    private static boolean bare(List<Sense> senses) {
        for (Sense sense : senses) {
            if (!sense.kind().equals("which")) {
                return false;
            }
        }
        return true;
    }

    boolean is(Tokens tokens, int token, String kind) {
        List<Sense> senses = of(tokens, token);
        for (int i = 0; i < senses.size(); i++) { // most words have none
            if (senses.get(i).kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a token is this, in one of the classes of the tables.
    boolean is(Tokens tokens, int token, String kind, String value) {
        List<Sense> senses = of(tokens, token);
        for (int i = 0; i < senses.size(); i++) {
            Sense sense = senses.get(i);
            if (sense.value().equals(value) && sense.kind().equals(kind)) {
                return true;
            }
        }
        return false;
    }

    private List<Sense> senses(String word) {
        List<Sense> whole = ended(word);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<Sense> senses = new ArrayList<>();
        if (word.indexOf('-') > 0) {
            for (String part : word.split("-")) {
                senses.addAll(ended(part));
            }
        } else if (german) {
            compound(word, senses);
        }
        senses.removeIf(s -> s.kind().equals("stop")
                || s.kind().equals("not")
                || s.kind().equals("be")
                || s.kind().equals("which"));
        return List.copyOf(senses);
    }

    /// The longest last part that is known, and what stands before it where that is known too.
    private void compound(String word, List<Sense> senses) {
        for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
            List<Sense> last = ended(word.substring(cut)).stream()
                    .filter(s -> LAST_PART.contains(s.kind()))
                    .toList();
            if (!last.isEmpty()) {
                senses.addAll(last);
                ended(word.substring(0, cut)).stream()
                        .filter(s -> s.kind().equals("material")
                                || s.kind().equals("shade")
                                || s.kind().equals("which"))
                        .forEach(senses::add);
                shaded(word, senses);
                return;
            }
        }
    }

    /// `dunkelblau`, `hellgrün`: how light, in the first part.
    private void shaded(String word, List<Sense> senses) {
        for (String shade : List.of("dunkel", "hell")) {
            if (word.startsWith(shade)) {
                senses.addAll(table.getOrDefault(shade, List.of()));
            }
        }
    }

    private List<Sense> ended(String word) {
        List<Sense> exact = table.get(word);
        if (exact != null) {
            return exact;
        }
        for (int cut = 1; cut <= 2 && word.length() - cut >= SHORTEST; cut++) {
            String ending = word.substring(word.length() - cut);
            if (!ending(ending)) {
                continue;
            }
            List<Sense> found = table.get(word.substring(0, word.length() - cut));
            if (found != null && (ending.equals("s") || found.stream().noneMatch(TraitWords::maker))) {
                return found;
            }
        }
        return List.of();
    }

    /// A name takes no endings: a `Glocke` is no Glock.
    private static boolean maker(Sense sense) {
        return sense.kind().equals("make") || sense.kind().startsWith("brand:");
    }

    private boolean ending(String ending) {
        return (german ? GERMAN : ENGLISH).contains(ending);
    }
}
