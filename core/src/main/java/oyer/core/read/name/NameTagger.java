package oyer.core.read.name;

import java.util.Arrays;

/// Labels each sentence with its best sequence of labels under a [NameModel] (Viterbi), in time linear in its
/// length.
final class NameTagger {

    /// Longer sentences are read in pieces, so that memory stays small whatever the text.
    private static final int MOST = 2_000;

    private static final float NEVER = -1e9f;

    private final NameModel model;
    private final int count;
    private final int[] hashes = new int[NameFeatures.MOST];
    private final long[] room = new long[NameFeatures.MOST];
    private final float[] totals;
    private float[] scores;
    private byte[] back;
    private byte[] fine;

    NameTagger(NameModel model) {
        this.model = model;
        this.count = model.labels;
        this.totals = new float[count];
        this.scores = new float[256 * count];
        this.back = new byte[256 * count];
        this.fine = new byte[MOST];
    }

    byte[] label(NameText text, NameFeatures features) {
        byte[] labels = new byte[text.size()];
        for (int s = 0; s < text.sentences.size(); s++) {
            int end = text.sentences.end(s);
            for (int from = text.sentences.first(s); from < end; from += MOST) {
                int to = Math.min(end, from + MOST);
                if (hasCapital(text, from, to)) {
                    best(features, from, to, fine, 0);
                    for (int i = from; i < to; i++) {
                        labels[i] = model.meaning(fine[i - from]);
                    }
                }
            }
        }
        return labels;
    }

    static boolean hasCapital(NameText text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.capital(i)) {
                return true;
            }
        }
        return false;
    }

    /// Writes the model's own labels of the tokens from `from` to `to` into `labels` from `at` on.
    void best(NameFeatures features, int from, int to, byte[] labels, int at) {
        int n = to - from;
        if (scores.length < n * count) {
            scores = new float[n * count];
            back = new byte[n * count];
        }
        boolean named = false;
        for (int i = 0; i < n; i++) {
            int row = i * count;
            boolean before = named;
            named = features.mayName(from + i);
            if (named) {
                model.sum(hashes, features.of(from + i, hashes), scores, row, room);
                for (int y = 0; y < count; y++) {
                    follow(i, y, before);
                }
                System.arraycopy(totals, 0, scores, row, count);
            } else {
                // in no name: of the other labels nothing is told on, so their ways need no look
                Arrays.fill(scores, row, row + count, NEVER);
                Arrays.fill(back, row, row + count, (byte) 0);
                scores[row] = 0;
                follow(i, 0, before);
                scores[row] = totals[0];
            }
        }
        int last = 0;
        for (int y = 1; y < count; y++) {
            if (scores[(n - 1) * count + y] > scores[(n - 1) * count + last]) {
                last = y;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            labels[at + i] = (byte) last;
            last = back[i * count + last];
        }
    }

    /// The best way to a label: the inside of a name only follows its beginning or inside.
    ///
    /// @param named whether the token before can be part of a name: else every way comes from outside
    private void follow(int i, int y, boolean named) {
        int row = i * count;
        float[] transitions = model.transitions;
        boolean inside = y > 0 && (y & 1) == 0;
        float most = Float.NEGATIVE_INFINITY;
        int arg = 0;
        if (i == 0) {
            most = inside ? NEVER : transitions[count * count + y];
        } else if (inside) {
            float begun = scores[row - count + y - 1] + transitions[(y - 1) * count + y];
            float gone = scores[row - count + y] + transitions[y * count + y];
            most = Math.max(begun, gone);
            arg = begun >= gone ? y - 1 : y;
        } else if (!named) {
            most = scores[row - count] + transitions[y];
        } else {
            for (int p = 0; p < count; p++) {
                float score = scores[row - count + p] + transitions[p * count + y];
                if (score > most) {
                    most = score;
                    arg = p;
                }
            }
        }
        back[row + y] = (byte) arg;
        totals[y] = scores[row + y] + most;
    }
}
