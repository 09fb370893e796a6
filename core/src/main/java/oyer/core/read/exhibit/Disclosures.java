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

    /// Empty where the cell says neither; what was kept back and then shown was shown. A denial reaches as far as the
    /// next comma: `Not yet disclosed`.
    Optional<Status> decided(Cell cell) {
        boolean shown = false;
        boolean how = false;
        boolean kept = false;
        boolean not = false;
        for (int t = tokens.at(cell.start()); t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            String word = tokens.lower(t);
            not = !tokens.is(t, ',') && !tokens.is(t, ';') && (not || has("not", word));
            shown |= !not && has("disclosed", word);
            how |= !not && has("how", word);
            kept |= not ? has("disclosed", word) : has("withheld", word);
        }
        if (shown || how && !kept) {
            return Optional.of(Status.DISCLOSED);
        }
        return kept ? Optional.of(Status.WITHHELD) : Optional.empty();
    }

    private static boolean has(String role, String word) {
        return WORDS.getOrDefault(role, Set.of()).contains(word);
    }
}
