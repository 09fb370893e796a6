package oyer.core.read.exhibit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.Grid.Cell;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// What a schedule of material says was decided of each entry: `D - sent 23/5/16`, `CND`, `Withheld (privilege)`.
final class Disclosures {

    private static final Map<String, Set<String>> WORDS = TableFile.classes(Disclosures.class, "disclosures.txt");

    private final Tokens tokens;

    Disclosures(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Empty where the cell says neither; what was kept back and then shown was shown.
    Optional<Status> decided(Cell cell) {
        Optional<Status> found = Optional.empty();
        boolean not = false;
        for (int t = tokens.at(cell.start()); t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            String word = tokens.lower(t);
            if (has("disclosed", word)) {
                return Optional.of(not ? Status.WITHHELD : Status.DISCLOSED);
            }
            not = has("not", word);
            found = has("withheld", word) ? Optional.of(Status.WITHHELD) : found;
        }
        return found;
    }

    private static boolean has(String role, String word) {
        return WORDS.getOrDefault(role, Set.of()).contains(word);
    }
}
