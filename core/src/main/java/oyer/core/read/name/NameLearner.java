package oyer.core.read.name;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Learns the weights of the name model from texts whose names are marked: averaged structured perceptron.
/// Run by the benchmark's training command only; the same texts and seed give the same model.
public final class NameLearner {

    private record Text(NameText text, NameFeatures features, byte[] gold) {}

    private record Sentence(Text of, int from, int to) {}

    /// Slots into which features are hashed.
    private static final int SLOTS = 1 << 18;

    /// Weights nearer to nothing are left out: they are many and say little.
    private static final float FAINT = 0.12f;

    private final List<String> classes;
    private final List<Optional<EntityKind>> kinds;
    private final int count;
    private final List<Sentence> sentences = new ArrayList<>();
    private final double[] means;
    private final double[] transitionMeans;
    private final int[] features = new int[NameFeatures.MOST];
    private int runs;
    private @Nullable NameModel frozen;

    /// A stretch as marked, with its class.
    public record Marked(Span span, String label) {}

    /// @param classes what is told apart, each with the kind of name that it is, if any
    public NameLearner(SequencedMap<String, Optional<EntityKind>> classes) {
        this.classes = List.copyOf(classes.keySet());
        this.kinds = List.copyOf(classes.values());
        this.count = 1 + 2 * kinds.size();
        this.means = new double[SLOTS * count];
        this.transitionMeans = new double[(count + 1) * count];
    }

    public void add(Prose prose, List<Marked> names) {
        NameText text = new NameText(prose);
        byte[] gold = new byte[text.size()];
        for (Marked name : names) {
            int first = text.tokens.at(name.span().start());
            if (first > 0 && text.tokens.end(first - 1) > name.span().start()) {
                first--;
            }
            int last = first;
            while (last + 1 < text.size()
                    && text.tokens.start(last + 1) < name.span().end()) {
                last++;
            }
            int label = classes.indexOf(name.label());
            if (label < 0) {
                throw new IllegalArgumentException("mark [" + name.label() + "] is no class of this learner");
            }
            if (first < text.size() && text.tokens.start(first) < name.span().end()) {
                gold[first] = (byte) (1 + 2 * label);
                Arrays.fill(gold, first + 1, last + 1, (byte) (2 + 2 * label));
            }
        }
        NameFeatures features = new NameFeatures(text, NameRules.mark(text), true);
        reachable(gold, features);
        Text whole = new Text(text, features, gold);
        for (int s = 0; s < text.sentences.size(); s++) {
            int from = text.sentences.first(s);
            int to = Math.min(text.sentences.end(s), from + 2_000);
            if (NameTagger.hasCapital(text, from, to)) {
                sentences.add(new Sentence(whole, from, to));
            }
        }
    }

    /// Takes back the marks of tokens that the reader never looks at: to learn from them what it cannot say would
    /// move the weights in each round anew.
    private static void reachable(byte[] gold, NameFeatures features) {
        for (int i = 0; i < gold.length; i++) {
            boolean begins = i == 0 || (gold[i] & 1) == 1 || gold[i - 1] == 0;
            if (gold[i] != 0 && (begins && (gold[i] & 1) == 0 || !features.mayName(i))) {
                gold[i] = 0;
            }
        }
    }

    /// Learns in several runs, each through the sentences in another order, and takes the mean of what they
    /// learnt.
    public void learn(int epochs, int times) {
        for (int seed = 0; seed < times; seed++) {
            new Run(new Random(4L + seed)).learn(epochs);
        }
    }

    private final class Run {
        private final Random random;
        private final float[] weights = new float[SLOTS * count];
        private final double[] sums = new double[SLOTS * count];
        private final float[] transitions = new float[(count + 1) * count];
        private final double[] transitionSums = new double[(count + 1) * count];
        private long step = 1;

        Run(Random random) {
            this.random = random;
        }

        void learn(int epochs) {
            frozen = null;
            NameTagger tagger = new NameTagger(new NameModel(kinds, SLOTS, weights, transitions));
            List<Sentence> order = new ArrayList<>(sentences);
            byte[] guess = new byte[2_000];
            for (int epoch = 0; epoch < epochs; epoch++) {
                Collections.shuffle(order, random);
                for (Sentence s : order) {
                    tagger.best(s.of.features, s.from, s.to, guess, 0);
                    mend(s, guess);
                    step++;
                }
            }
            for (int i = 0; i < weights.length; i++) {
                means[i] += weights[i] - sums[i] / step;
            }
            for (int i = 0; i < transitions.length; i++) {
                transitionMeans[i] += transitions[i] - transitionSums[i] / step;
            }
            runs++;
        }

        private void mend(Sentence s, byte[] guess) {
            int goldBefore = count;
            int guessBefore = count;
            for (int i = s.from; i < s.to; i++) {
                byte gold = s.of.gold[i];
                byte guessed = guess[i - s.from];
                if (gold != guessed) {
                    int size = s.of.features.of(i, features);
                    for (int f = 0; f < size; f++) {
                        int row = (features[f] & SLOTS - 1) * count;
                        move(weights, sums, row + gold, 1);
                        move(weights, sums, row + guessed, -1);
                    }
                }
                if (gold != guessed || goldBefore != guessBefore) {
                    move(transitions, transitionSums, goldBefore * count + gold, 1);
                    move(transitions, transitionSums, guessBefore * count + guessed, -1);
                }
                goldBefore = gold;
                guessBefore = guessed;
            }
        }

        private void move(float[] values, double[] totals, int at, int by) {
            values[at] += by;
            totals[at] += (double) by * step;
        }
    }

    private NameModel frozen() {
        if (frozen == null) {
            try {
                frozen = NameModel.read(new ByteArrayInputStream(written())); // so that what is measured is what ships
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return frozen;
    }

    /// The averaged weights, rounded, as a file holds them.
    private byte[] written() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new NameModel(kinds, SLOTS, mean(means), mean(transitionMeans)).write(bytes);
        return bytes.toByteArray();
    }

    private float[] mean(double[] sums) {
        float[] mean = new float[sums.length];
        for (int i = 0; i < mean.length; i++) {
            float weight = (float) (sums[i] / runs);
            mean[i] = Math.abs(weight) < FAINT ? 0 : weight;
        }
        return mean;
    }

    /// The cast of another text by what was learnt so far; for measuring on texts held out.
    public Cast read(Prose prose) {
        return NameReader.read(prose, frozen());
    }

    /// Writes the averaged weights, rounded, as the reader loads them.
    public void write(Path file) throws IOException {
        Files.write(file, written());
    }
}
