package oyer.core.read.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Statement;

/// In whose statement a place of a document stands: of several, one within the other, the innermost.
public final class Telling {

    private final List<Statement> statements;
    /// For each statement the furthest end among it and those before: where it is passed, none before reaches.
    private final int[] reach;

    public Telling(List<Statement> statements) {
        this.statements = statements.stream()
                .sorted(Comparator.comparing(s -> s.passage().span()))
                .toList();
        this.reach = new int[statements.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, this.statements.get(i).passage().end());
            reach[i] = furthest;
        }
    }

    public Optional<Statement> at(int offset) {
        int low = 0;
        int high = statements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (statements.get(middle).passage().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Optional<Statement> found = Optional.empty();
        for (int i = low - 1; i >= 0 && reach[i] > offset; i--) {
            Statement statement = statements.get(i);
            boolean within = statement.passage().end() > offset;
            if (within
                    && found.map(f -> statement.passage().span().length()
                                    < f.passage().span().length())
                            .orElse(true)) {
                found = Optional.of(statement);
            }
        }
        return found;
    }
}
