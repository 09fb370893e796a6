package oyer.site.reader;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeSet;
import oyer.core.text.Span;

/// Walks through a text once, and knows at each place which marked stretches cover it, however they nest or cross.
final class Sweep {

    private final List<Marked> marked;
    private int next;
    private final PriorityQueue<Entry> ending = new PriorityQueue<>(
            Comparator.comparingInt(entry -> entry.marked.span().end()));
    private final TreeSet<Entry> innermost = new TreeSet<>(
            Comparator.<Entry>comparingInt(e -> e.marked.span().length()).thenComparingInt(e -> e.order));
    private final EnumMap<Kind, Integer> covering = new EnumMap<>(Kind.class);

    private record Entry(Marked marked, int order) {}

    /// @param marked in order of their start
    Sweep(List<Marked> marked) {
        this.marked = marked;
    }

    /// Moves on to a place; never back.
    void to(int offset) {
        while (!ending.isEmpty() && ending.peek().marked.span().end() <= offset) {
            Entry over = ending.remove();
            innermost.remove(over);
            covering.merge(over.marked.kind(), -1, Integer::sum);
        }
        while (next < marked.size() && marked.get(next).span().start() <= offset) {
            Entry entry = new Entry(marked.get(next), next++);
            if (entry.marked.span().end() > offset) {
                ending.add(entry);
                innermost.add(entry);
                covering.merge(entry.marked.kind(), 1, Integer::sum);
            }
        }
    }

    /// The next place after `offset` where something begins or ends, at most `limit`.
    int change(int offset, int limit) {
        int change = limit;
        if (!ending.isEmpty()) {
            change = Math.min(change, ending.peek().marked.span().end());
        }
        if (next < marked.size()) {
            change = Math.min(change, marked.get(next).span().start());
        }
        return Math.max(change, offset + 1);
    }

    /// The shortest stretch that covers this place.
    Optional<Span> innermost() {
        return innermost.isEmpty()
                ? Optional.empty()
                : Optional.of(innermost.first().marked.span());
    }

    /// Names of the kinds that cover this place.
    String classes() {
        if (innermost.isEmpty()) {
            return "";
        }
        StringBuilder classes = new StringBuilder("r");
        covering.forEach((kind, times) -> {
            if (times > 0) {
                classes.append(' ').append(kind.css());
            }
        });
        return classes.toString();
    }
}
