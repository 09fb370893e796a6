package oyer.core.read.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Learns the weights of the name model from texts whose names are marked: averaged structured perceptron. Run by the
/// benchmark's training command only; the same texts and seed give the same model.
public final class NameLearner {

    private static final int L = Labels.COUNT;

    private record Text(NameText text, NameFeatures features, byte[] gold) {}

    private record Sentence(Text of, int from, int to) {}

    private final List<Sentence> sentences = new ArrayList<>();
    private final float[] weights = new float[NameFeatures.SLOTS * L];
    private final double[] sums = new double[NameFeatures.SLOTS * L];
    private final float[] transitions = new float[(L + 1) * L];
    private final double[] transitionSums = new double[(L + 1) * L];
    private final int[] slots = new int[NameFeatures.MOST];
    private long step = 1;
    private @Nullable NameModel frozen;

    /// A name as marked.
    public record Marked(Span span, EntityKind kind) {}

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
            if (first < text.size() && text.tokens.start(first) < name.span().end()) {
                Labels.mark(gold, first, last, name.kind());
            }
        }
        Text whole = new Text(text, new NameFeatures(text, NameRules.mark(text)), gold);
        for (int s = 0; s < text.sentences.size(); s++) {
            int from = text.sentences.first(s);
            int to = Math.min(text.sentences.end(s), from + 2_000);
            if (NameTagger.hasCapital(text, from, to)) {
                sentences.add(new Sentence(whole, from, to));
            }
        }
    }

    public void learn(int epochs) {
        frozen = null;
        Random random = new Random(4);
        NameTagger tagger = new NameTagger(new NameModel(weights, transitions));
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(sentences, random);
            for (Sentence s : sentences) {
                byte[] guess = new byte[s.of.gold.length];
                tagger.best(s.of.features, s.from, s.to, guess);
                for (int i = s.from; i < s.to; i++) {
                    byte gold = s.of.gold[i];
                    int goldBefore = i == s.from ? L : s.of.gold[i - 1];
                    int guessBefore = i == s.from ? L : guess[i - 1];
                    if (gold != guess[i]) {
                        int size = s.of.features.of(i, slots);
                        for (int f = 0; f < size; f++) {
                            move(weights, sums, slots[f] * L + gold, 1);
                            move(weights, sums, slots[f] * L + guess[i], -1);
                        }
                    }
                    if (gold != guess[i] || goldBefore != guessBefore) {
                        move(transitions, transitionSums, goldBefore * L + gold, 1);
                        move(transitions, transitionSums, guessBefore * L + guess[i], -1);
                    }
                }
                step++;
            }
        }
    }

    private void move(float[] values, double[] totals, int at, int by) {
        values[at] += by;
        totals[at] += (double) by * step;
    }

    private NameModel frozen() {
        if (frozen == null) {
            frozen = average();
        }
        return frozen;
    }

    private NameModel average() {
        float[] mean = new float[weights.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (weights[i] - sums[i] / step);
        }
        float[] meanTransitions = new float[transitions.length];
        for (int i = 0; i < meanTransitions.length; i++) {
            meanTransitions[i] = (float) (transitions[i] - transitionSums[i] / step);
        }
        return new NameModel(mean, meanTransitions);
    }

    /// The cast of another text by what was learnt so far; for measuring on texts held out.
    public Cast read(Prose prose) {
        return NameReader.read(prose, frozen());
    }

    /// Writes the averaged weights, rounded, as the reader loads them.
    public void write(Path file) throws IOException {
        average().write(Files.newOutputStream(file));
    }
}
