package oyer.core.read.exhibit;

import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Tokens;
import oyer.core.text.WordRoles;

/// What a schedule of material says was decided of each entry: `D - sent 23/5/16`, `CND`, `Withheld (privilege)`.
final class Disclosures {

    private static final WordRoles WORDS = WordRoles.of(Disclosures.class, "disclosures.txt");

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
            not = !tokens.is(t, ',') && !tokens.is(t, ';') && (not || WORDS.has("not", tokens, t));
            shown |= !not && WORDS.has("disclosed", tokens, t);
            how |= !not && WORDS.has("how", tokens, t);
            kept |= not ? WORDS.has("disclosed", tokens, t) : WORDS.has("withheld", tokens, t);
        }
        if (shown || how && !kept) {
            return Optional.of(Status.DISCLOSED);
        }
        return kept ? Optional.of(Status.WITHHELD) : Optional.empty();
    }
}
