package oyer.core.check.network;

import java.util.List;

/// Smallest sets of statements that cannot all be true.
///
/// @param sets the fewest statements first, then those that miss each other by most
/// @param complete whether these are all there are; false when the list was cut short
public record Clashes(List<Clash> sets, boolean complete) {

    public Clashes {
        sets = List.copyOf(sets);
    }
}
