package oyer.core.check.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Consistent;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.VictimsNamed;
import oyer.core.text.Passage;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// `A double murder`, and a passage that names as many victims: `the murders of Ann and Carl Dorn`. It flags nothing.
///
/// Where a document tells of two such numbers, or names two, three and so on in different passages, it is not
/// said which of them the word is of, and nothing is listed.
final class ManifoldCheck extends ReckoningCheck {

    /// @param before the nouns before which it tells the number; empty where it tells it alone
    private record Fold(int times, Set<String> before) {}

    private static final WordTable<Fold> FOLDS;
    private static final WordTable<Boolean> NOUNS;

    static {
        Map<String, Fold> folds = new HashMap<>();
        Map<String, Boolean> nouns = new HashMap<>(Map.of("morde", true, "morden", true));
        for (List<String> row : TableFile.rows(ManifoldCheck.class, "manifold.txt")) {
            Set<String> before =
                    row.get(2).equals("-") ? Set.of() : Set.of(row.get(2).split(" "));
            folds.put(row.getFirst(), new Fold(Integer.parseInt(row.get(1)), before));
            before.forEach(noun -> nouns.put(noun, true));
        }
        FOLDS = WordTable.of(folds);
        NOUNS = WordTable.of(nouns);
    }

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        Map<Integer, Passage> stated = new TreeMap<>();
        Map<Integer, Passage> named = new TreeMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            Fold fold = FOLDS.get(tokens, i);
            if (fold != null && fold.before().isEmpty()) {
                stated.putIfAbsent(fold.times(), sheet.prose().passage(i, i));
            } else if (fold != null && i + 1 < tokens.size() && fold.before().contains(word(tokens, i + 1))) {
                stated.putIfAbsent(fold.times(), sheet.prose().passage(i, i + 1));
            }
            if (NOUNS.get(tokens, i) != null && (tokens.is(i + 1, "of") || tokens.is(i + 1, "an"))) {
                VictimsNamed list = VictimsNamed.from(sheet, i + 2);
                if (list.somebody() && list.names() > 1) {
                    named.putIfAbsent(list.names(), list.words());
                }
            }
        }
        if (stated.size() == 1 && named.keySet().equals(stated.keySet())) {
            Map.Entry<Integer, Passage> one = stated.entrySet().iterator().next();
            Passage list = named.values().iterator().next();
            String said = one.getValue().asRead();
            fitting.add(new Consistent(
                            "victims-named",
                            "[" + said + "] is said, and " + one.getKey() + " victims are named.",
                            List.of(one.getValue(), list))
                    .inGerman("Gesagt ist " + GermanWords.quoted(said) + ", und " + one.getKey()
                            + " Opfer haben einen Namen."));
        }
    }

    private static String word(Tokens tokens, int token) {
        return tokens.lower(token);
    }
}
