package oyer.core.read.clause;

import java.util.ArrayList;
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

/// What can be said of people and things and denied of them.
///
/// @param name of the predicate
/// @param denies whether its words say that it was not so: `withheld` is `disclose`, denied
/// @param own whether only the same person's doing can be held against it
/// @param lasting whether it holds for a while only
/// @param whole whether the doer is all that it needs: `he had no previous convictions`
/// @param takes what who says or denies it takes to have been so
/// @param shows what was so where this was: what was pointed out was found
public record Predicate(
        String name,
        boolean denies,
        boolean own,
        boolean lasting,
        boolean whole,
        Optional<String> takes,
        Optional<String> shows) {

    /// A word may have several: `found` is found somewhere, and found in a test.
    private static final WordTable<List<Predicate>> ENGLISH = WordTable.of(words(1));

    private static final Map<String, List<Predicate>> SPLIT = words(2);

    private static final WordTable<List<Predicate>> GERMAN = WordTable.of(SPLIT);

    private static final WordTable<Boolean> BARE = bare();

    /// What is split off a German verb and stands at the end of its clause.
    private static final WordSet PARTICLES = WordSet.of(
            "ab", "an", "auf", "aus", "bei", "ein", "fest", "fort", "frei", "heim", "her", "heraus", "herbei", "hin",
            "hinaus", "los", "mit", "nach", "nieder", "offen", "teil", "um", "vor", "weg", "weiter", "wieder", "zu",
            "zurück");

    private static final Set<String> PERSONAL = personal();

    private static Set<String> personal() {
        Set<String> names = new HashSet<>();
        for (List<String> row : TableFile.rows(Predicate.class, "predicates.txt")) {
            if (row.size() > 3 && List.of(row.get(3).split(" ")).contains("own")) {
                names.add(row.getFirst());
            }
        }
        return Set.copyOf(names);
    }

    /// Whether only the same person's doing can be held against what a predicate of this name denies.
    public static boolean personal(String name) {
        return PERSONAL.contains(name);
    }

    static WordTable<List<Predicate>> table(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    /// The predicate that another takes to have been so: nothing of its own follows from it.
    Predicate taken(String other) {
        return new Predicate(other, false, own, lasting, whole, Optional.empty(), Optional.empty());
    }

    private static Map<String, List<Predicate>> words(int column) {
        Map<String, List<Predicate>> words = new HashMap<>();
        for (List<String> row : TableFile.rows(Predicate.class, "predicates.txt")) {
            List<String> marks = row.size() > 3 ? List.of(row.get(3).split(" ")) : List.of();
            Optional<String> not = valued(marks, "not=");
            Predicate predicate = new Predicate(
                    not.orElse(row.getFirst()),
                    not.isPresent(),
                    marks.contains("own"),
                    marks.contains("state"),
                    marks.contains("whole"),
                    valued(marks, "also="),
                    valued(marks, "shows="));
            for (String verb : row.get(column).split(" ")) {
                for (String form : forms(verb, column == 1)) {
                    List<Predicate> all = words.computeIfAbsent(form, _ -> new ArrayList<>());
                    if (!all.contains(predicate)) {
                        all.add(predicate);
                    }
                }
            }
        }
        return words;
    }

    private static Set<String> forms(String verb, boolean english) {
        if (verb.startsWith("=") || verb.equals("-")) {
            return Set.of(verb.substring(1));
        }
        if (!english) {
            return Verbs.german(verb);
        }
        String bare = verb.substring(verb.startsWith("~") ? 1 : 0);
        Set<String> forms = Verbs.english(bare);
        forms.addAll(Verbs.bare(bare));
        return forms;
    }

    /// Forms that are a noun as well: a verb only behind a subject, `did`, `to` or a denial. True of those that are
    /// nearly always one.
    private static WordTable<Boolean> bare() {
        Map<String, Boolean> bare = new HashMap<>();
        Set<String> past = new HashSet<>();
        for (List<String> row : TableFile.rows(Predicate.class, "predicates.txt")) {
            for (String verb : row.get(1).split(" ")) {
                if (!verb.startsWith("=")) {
                    boolean noun = verb.startsWith("~");
                    String base = verb.substring(noun ? 1 : 0);
                    Verbs.bare(base).forEach(form -> bare.merge(form, noun, Boolean::logicalOr));
                    past.addAll(Verbs.english(base));
                }
            }
        }
        bare.keySet().removeAll(past);
        return WordTable.of(bare);
    }

    /// Whether an English word is nearly always a noun.
    static boolean noun(Tokens tokens, int token) {
        return Boolean.TRUE.equals(BARE.get(tokens, token));
    }

    /// Whether an English word is a verb only where its place shows it.
    static boolean bare(Tokens tokens, int token) {
        return BARE.get(tokens, token) != null;
    }

    /// What a word of a clause says: a German one with what is split off it at the end of the clause, `rief ... an`.
    static @Nullable List<Predicate> at(Tokens tokens, int token, int end, Language language) {
        if (language == Language.GERMAN) {
            int last = end - 1;
            while (last > token && tokens.kind(last) == Tokens.Kind.SIGN) {
                last--;
            }
            if (last > token && PARTICLES.has(tokens, last) && !tokens.capitalised(token)) {
                List<Predicate> joined = SPLIT.get(tokens.text(last) + tokens.text(token));
                if (joined != null) {
                    return joined;
                }
            }
        }
        return table(language).get(tokens, token);
    }

    private static Optional<String> valued(List<String> marks, String mark) {
        return marks.stream()
                .filter(m -> m.startsWith(mark))
                .map(m -> m.substring(mark.length()))
                .findFirst();
    }
}
