package oyer.core.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/// Learns the weights of a [KindModel] from texts whose words are tagged. Run by the benchmark's training
/// command only; the same texts and seed give the same model.
public final class KindLearner {

    private static final int K = KindModel.KINDS;

    private record Text(Prose prose, KindFeatures features, byte[] gold) {}

    private record Sentence(Text of, int from, int to) {}

    private final List<Sentence> sentences = new ArrayList<>();
    private final float[] weights = new float[KindFeatures.SLOTS * K];
    private final double[] sums = new double[KindFeatures.SLOTS * K];
    private final WordTable<Integer> lexicon;
    private long step = 1;

    public KindLearner(InputStream words) throws IOException {
        lexicon = KindModel.lexicon(words);
    }

    /// @param gold for each token the number of its kind, -1 where it is not known
    public void add(Prose prose, byte[] gold) {
        Text text = new Text(prose, new KindFeatures(prose.tokens(), lexicon), gold);
        text.features.look(0, prose.tokens().size());
        for (int s = 0; s < prose.sentences().size(); s++) {
            sentences.add(new Sentence(
                    text, prose.sentences().first(s), prose.sentences().end(s)));
        }
    }

    public void learn(int epochs) {
        Random random = new Random(4);
        int[] slots = new int[KindFeatures.COUNT];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(sentences, random);
            for (Sentence s : sentences) {
                byte[] guess = new byte[s.of.gold.length];
                for (int i = s.from; i < s.to; i++) {
                    s.of.features.of(i, s.from, s.to, guess, slots);
                    int best = best(slots);
                    int gold = s.of.gold[i];
                    if (gold >= 0 && gold != best) {
                        for (int slot : slots) {
                            move(slot * K + gold, 1);
                            move(slot * K + best, -1);
                        }
                    }
                    guess[i] = (byte) (1 + best);
                    step++;
                }
            }
        }
    }

    private int best(int[] slots) {
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int k = 0; k < K; k++) {
            float score = 0;
            for (int slot : slots) {
                score += weights[slot * K + k];
            }
            if (score > most) {
                most = score;
                best = k;
            }
        }
        return best;
    }

    private void move(int at, int by) {
        weights[at] += by;
        sums[at] += (double) by * step;
    }

    private byte[] average() {
        byte[] mean = new byte[weights.length];
        double most = 1;
        for (int i = 0; i < mean.length; i++) {
            most = Math.max(most, Math.abs(weights[i] - sums[i] / step));
        }
        // the few largest are cut off, for the sake of the many small ones
        double unit = most / 4 / 127;
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (byte) Math.clamp(Math.round((weights[i] - sums[i] / step) / unit), -127, 127);
        }
        return mean;
    }

    /// The kinds of another text by what was learnt; for measuring on texts held out.
    public WordKinds read(Prose prose) {
        return WordKinds.of(prose, KindModel.of(average(), lexicon));
    }

    public void write(OutputStream out) throws IOException {
        try (GZIPOutputStream packed = new GZIPOutputStream(out, 1 << 16)) {
            packed.write(average());
        }
    }
}
