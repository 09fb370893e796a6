package oyer.core.read.clause;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
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
    private static final WordTable<List<Predicate>> ENGLISH = words(1);

    private static final WordTable<List<Predicate>> GERMAN = words(2);

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

    private static WordTable<List<Predicate>> words(int column) {
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
            for (String form : row.get(column).split(" ")) {
                words.computeIfAbsent(form, _ -> new ArrayList<>()).add(predicate);
                if (column == 1 && ClauseWords.BASE.has(form)) {
                    for (String going : going(form)) {
                        words.computeIfAbsent(going, _ -> new ArrayList<>()).add(predicate);
                    }
                }
            }
        }
        return WordTable.of(words);
    }

    /// The form in `-ing`, in each way in which English may spell it.
    private static List<String> going(String base) {
        String bare = base.endsWith("e") ? base.substring(0, base.length() - 1) : base;
        return List.of(bare + "ing", bare + bare.charAt(bare.length() - 1) + "ing");
    }

    private static Optional<String> valued(List<String> marks, String mark) {
        return marks.stream()
                .filter(m -> m.startsWith(mark))
                .map(m -> m.substring(mark.length()))
                .findFirst();
    }
}
