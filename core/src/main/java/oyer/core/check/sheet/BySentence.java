package oyer.core.check.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oyer.core.casefile.Reading;
import oyer.core.text.Prose;

/// Readings of one document in order of place, and of each sentence those that begin in it: every check asks for them
/// sentence by sentence.
final class BySentence<R extends Reading> {

    private final List<R> all;

    /// Of each sentence which reading is the first that begins in it or behind it.
    private final int[] firsts;

    BySentence(List<R> readings, Prose prose) {
        List<R> sorted = new ArrayList<>(readings);
        sorted.sort(Comparator.comparing(r -> r.passage().span()));
        all = sorted;
        int sentences = prose.sentences().size();
        firsts = new int[sentences + 1];
        int next = 0;
        for (int s = 0; s < sentences; s++) {
            int from = prose.tokens().start(prose.sentences().first(s));
            while (next < all.size() && all.get(next).passage().start() < from) {
                next++;
            }
            firsts[s] = next;
        }
        firsts[sentences] = all.size();
    }

    public List<R> all() {
        return all;
    }

    public List<R> in(int sentence) {
        int from = firsts[sentence];
        int to = firsts[sentence + 1];
        return from == to ? List.of() : all.subList(from, to);
    }
}
