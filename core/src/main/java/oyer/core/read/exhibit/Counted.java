package oyer.core.read.exhibit;

import java.util.List;
import java.util.OptionalInt;
import oyer.core.casefile.Along;
import oyer.core.casefile.Quantity;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;

/// How many pieces a sentence speaks of: `42 blood samples`, `eighteen could be grouped`, `9 gave a usable profile`.
final class Counted {

    private final Tokens tokens;
    private final Along<Quantity> quantities;

    Counted(Prose prose, List<Quantity> quantities) {
        this.tokens = prose.tokens();
        this.quantities = new Along<>(quantities);
    }

    /// Bare counts of one sentence; sentences are asked for in order.
    List<Quantity> in(int first, int end) {
        Span sentence = tokens.span(first, end - 1);
        return quantities.within(sentence).stream()
                .filter(q -> q.measure() == Quantity.Measure.COUNT
                        && q.bound() == Quantity.Bound.EXACT
                        && q.value().scale() <= 0
                        && q.value().precision() < 7)
                .toList();
    }

    /// The count that stands before a noun phrase.
    OptionalInt of(Item item, List<Quantity> counts) {
        for (Quantity count : counts) {
            int number = numberEnd(count);
            if (number <= tokens.start(item.head())
                    && (item.first() == 0 || number >= tokens.start(item.first() - 1))
                    && !item.mark().isPresent()) {
                return OptionalInt.of(count.value().intValue());
            }
        }
        return OptionalInt.empty();
    }

    /// The count that is the subject or object of a word: at most six tokens before it, nearest first.
    OptionalInt before(int token, List<Quantity> counts) {
        OptionalInt nearest = OptionalInt.empty();
        for (Quantity count : counts) {
            int at = tokens.at(count.passage().start());
            if (at < token && token - at <= 7 && !comma(at, token)) {
                nearest = OptionalInt.of(count.value().intValue());
            }
        }
        return nearest;
    }

    private boolean comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                return true;
            }
        }
        return false;
    }

    private int numberEnd(Quantity count) {
        int first = tokens.at(count.passage().start());
        return first < tokens.size() ? tokens.end(first) : count.passage().end();
    }
}
