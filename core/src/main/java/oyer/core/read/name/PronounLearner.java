package oyer.core.read.name;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Learns the weights of [PronounModel] by gradient ascent on the likelihood of the answers; run by the benchmark's
/// training command only.
public final class PronounLearner {

    private static final double RATE = 0.05;
    private static final double DECAY = 0.06;

    private record Example(List<int[]> features, boolean[] right) {}

    private final List<Example> examples = new ArrayList<>();
    private final PronounModel model = new PronounModel();

    /// One pronoun and two names, with whether each is whom it means.
    public void add(Prose prose, int pronoun, Span a, boolean meansA, Span b, boolean meansB) {
        CastList list = CastList.before(prose);
        List<Draft> draftsOfA = list.at(a);
        List<Draft> draftsOfB = list.at(b);
        list.pronouns(PronounModel.English.MODEL, question -> {
            if (list.start(question.token()) == pronoun) {
                boolean[] right = new boolean[question.candidates().size() + 1];
                boolean any = false;
                for (int k = 0; k < right.length - 1; k++) {
                    Draft draft = question.candidates().get(k);
                    boolean isA = draftsOfA.contains(draft);
                    boolean isB = draftsOfB.contains(draft);
                    right[k] = meansA || meansB ? meansA && isA || meansB && isB : !isA && !isB;
                    any |= right[k];
                }
                right[right.length - 1] = !any || !meansA && !meansB;
                examples.add(new Example(question.features(), right));
            }
            return Optional.empty();
        });
    }

    public void learn(int epochs) {
        Random random = new Random(4);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(examples, random);
            double rate = RATE / (1 + epoch * .3);
            for (Example e : examples) {
                double[] p = model.probabilities(e.features());
                double good = 0;
                for (int k = 0; k < p.length; k++) {
                    good += e.right()[k] ? p[k] : 0;
                }
                for (int k = 0; k < p.length; k++) {
                    double gradient = (e.right()[k] ? p[k] / Math.max(good, 1e-9) : 0) - p[k];
                    if (k < p.length - 1) {
                        for (int slot : e.features().get(k)) {
                            model.weights[slot] += rate * (gradient - DECAY * model.weights[slot]);
                        }
                    } else {
                        model.weights[PronounModel.none(p.length - 1)] += rate * gradient;
                    }
                }
            }
        }
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, model.print());
    }
}
