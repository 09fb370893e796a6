package oyer.core.argue.draft;

import java.util.List;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.text.Passage;

/// A proposed map, and what was read but has no place in it.
///
/// @param unplaced words that argue, of which it is not told for whom
/// @param left pieces that are not drawn, because their line has many that tell more
public record Draft(ArgumentMap map, List<Passage> unplaced, int left) {
    public Draft {
        unplaced = List.copyOf(unplaced);
    }

    static Draft empty() {
        return new Draft(ArgumentMap.empty(), List.of(), 0);
    }
}
