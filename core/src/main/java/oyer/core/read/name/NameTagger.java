package oyer.core.read.name;

import java.util.Arrays;

/// Labels each sentence with its best sequence of labels under a [NameModel] (Viterbi), in time linear in its length.
final class NameTagger {

    private static final int L = Labels.COUNT;
    /// Longer sentences are read in pieces, so that memory stays small whatever the text.
    private static final int MOST = 2_000;

    private static final float NEVER = -1e9f;

    private final float[] weights;
    private final float[] transitions;
    private final int[] slots = new int[NameFeatures.MOST];
    private float[] scores = new float[256 * L];
    private byte[] back = new byte[256 * L];

    NameTagger(NameModel model) {
        this.weights = model.weights;
        this.transitions = model.transitions;
    }

    byte[] label(NameText text, NameFeatures features) {
        byte[] labels = new byte[text.size()];
        for (int s = 0; s < text.sentences.size(); s++) {
            int end = text.sentences.end(s);
            for (int from = text.sentences.first(s); from < end; from += MOST) {
                int to = Math.min(end, from + MOST);
                if (hasCapital(text, from, to)) {
                    best(features, from, to, labels);
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

    void best(NameFeatures features, int from, int to, byte[] labels) {
        int n = to - from;
        if (scores.length < n * L) {
            scores = new float[n * L];
            back = new byte[n * L];
        }
        for (int i = 0; i < n; i++) {
            int row = i * L;
            if (features.nearCapital(from + i)) {
                score(features.of(from + i, slots), row);
            } else {
                Arrays.fill(scores, row, row + L, NEVER);
                scores[row] = 0;
            }
            for (int y = 0; y < L; y++) {
                float most = Float.NEGATIVE_INFINITY;
                int arg = 0;
                if (i == 0) {
                    most = allowed(Labels.OUT, y) ? transitions[L * L + y] : NEVER;
                } else {
                    for (int p = 0; p < L; p++) {
                        if (allowed(p, y)) {
                            float score = scores[row - L + p] + transitions[p * L + y];
                            if (score > most) {
                                most = score;
                                arg = p;
                            }
                        }
                    }
                }
                back[row + y] = (byte) arg;
                totals[y] = scores[row + y] + most;
            }
            System.arraycopy(totals, 0, scores, row, L);
        }
        int last = 0;
        for (int y = 1; y < L; y++) {
            if (scores[(n - 1) * L + y] > scores[(n - 1) * L + last]) {
                last = y;
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            labels[from + i] = (byte) last;
            last = back[i * L + last];
        }
    }

    private void score(int size, int row) {
        Arrays.fill(scores, row, row + L, 0);
        for (int f = 0; f < size; f++) {
            int at = slots[f] * L;
            for (int y = 0; y < L; y++) {
                scores[row + y] += weights[at + y];
            }
        }
    }

    private final float[] totals = new float[L];

    /// The inside of a name only follows its beginning or inside.
    private static boolean allowed(int before, int label) {
        return label == 0 || (label & 1) == 1 || before == label || before == label - 1;
    }
}
