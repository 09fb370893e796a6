package oyer.bench.statements;

import java.util.List;
import java.util.Locale;
import oyer.core.text.Span;

/// Spans found against spans marked, counted three ways: exactly the same, overlapping one to one, and by characters.
final class SpanScore {

    private int marked;
    private int found;
    private int same;
    private int near;
    private long markedChars;
    private long foundChars;
    private long bothChars;

    /// @param gold what was marked, each with one stretch or several
    /// @param read what was found
    void add(List<List<Span>> gold, List<Span> read, int length) {
        boolean[] inGold = new boolean[length];
        boolean[] inRead = new boolean[length];
        boolean[] used = new boolean[read.size()];
        for (List<Span> one : gold) {
            Span hull = new Span(one.getFirst().start(), one.getLast().end());
            one.forEach(s -> java.util.Arrays.fill(inGold, s.start(), Math.min(length, s.end()), true));
            marked++;
            int best = -1;
            int most = 0;
            boolean exact = false;
            for (int i = 0; i < read.size(); i++) {
                Span span = read.get(i);
                int overlap = Math.min(span.end(), hull.end()) - Math.max(span.start(), hull.start());
                exact |= one.contains(span);
                if (!used[i] && overlap > most) {
                    most = overlap;
                    best = i;
                }
            }
            if (exact) {
                same++;
            }
            if (best >= 0) {
                used[best] = true;
                near++;
            }
            // further pieces of the same attribution are neither right nor wrong again
            for (int i = 0; i < read.size(); i++) {
                if (!used[i] && one.size() > 1 && one.contains(read.get(i))) {
                    used[i] = true;
                    found--;
                }
            }
        }
        found += read.size();
        read.forEach(s -> java.util.Arrays.fill(inRead, s.start(), s.end(), true));
        for (int i = 0; i < length; i++) {
            markedChars += inGold[i] ? 1 : 0;
            foundChars += inRead[i] ? 1 : 0;
            bothChars += inGold[i] && inRead[i] ? 1 : 0;
        }
    }

    private static String row(String name, double right, double found, double marked) {
        double precision = found == 0 ? 0 : right / found;
        double recall = marked == 0 ? 0 : right / marked;
        double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        return String.format(Locale.ROOT, "%s P %.3f R %.3f F1 %.3f", name, precision, recall, f1);
    }

    @Override
    public String toString() {
        return row("exact", same, found, marked) + " | " + row("overlap", near, found, marked) + " | "
                + row("chars", bothChars, foundChars, markedChars) + " | " + marked + " marked";
    }
}
