package oyer.core.check.network;

import java.util.List;

/// Statements that cannot all be true, while without any one of them the others fit.
///
/// @param statements in ascending order
/// @param off by how much they miss each other, in the network's unit
public record Clash(List<Integer> statements, long off) {

    public Clash {
        statements = List.copyOf(statements);
        if (statements.isEmpty() || off <= 0) {
            throw new IllegalArgumentException("clash of " + statements + " that is off by " + off);
        }
    }
}
