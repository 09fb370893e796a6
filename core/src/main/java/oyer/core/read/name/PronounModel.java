package oyer.core.read.name;

import java.util.List;
import java.util.Locale;

/// Weights of the log-linear model of [Pronouns]: how much each feature speaks for a person, and one option more, that
/// nobody in reach is meant. Kept as text: `template value weight`.
final class PronounModel {

    final double[] weights = new double[PronounFeatures.SLOTS + PronounFeatures.VALUES];

    static PronounModel load() {
        PronounModel model = new PronounModel();
        Lexicon.lines("pronouns-en.txt", line -> {
            String[] p = line.split(" ");
            model.weights[Integer.parseInt(p[0]) * PronounFeatures.VALUES + Integer.parseInt(p[1])] =
                    Double.parseDouble(p[2]);
        });
        return model;
    }

    static final class English {
        static final PronounModel MODEL = load();
    }

    /// The probability of each candidate; the last is that it is none of them.
    double[] probabilities(List<int[]> candidates) {
        double[] p = new double[candidates.size() + 1];
        double sum = 0;
        for (int k = 0; k < p.length; k++) {
            double score = 0;
            if (k < candidates.size()) {
                for (int slot : candidates.get(k)) {
                    score += weights[slot];
                }
            } else {
                score = weights[none(candidates.size())];
            }
            p[k] = Math.exp(Math.clamp(score, -30, 30));
            sum += p[k];
        }
        for (int k = 0; k < p.length; k++) {
            p[k] /= sum;
        }
        return p;
    }

    /// The slot of the option that it is none of so many.
    static int none(int candidates) {
        return PronounFeatures.SLOTS + Math.min(15, candidates);
    }

    String print() {
        StringBuilder out = new StringBuilder(
                "# Learnt by oyer.bench.people.TrainPronouns from GAP (Apache-2.0): template, value, weight\n");
        for (int i = 0; i < weights.length; i++) {
            if (Math.abs(weights[i]) > 1e-4) {
                out.append(String.format(
                        Locale.ROOT,
                        "%d %d %.3f%n",
                        i / PronounFeatures.VALUES,
                        i % PronounFeatures.VALUES,
                        weights[i]));
            }
        }
        return out.toString();
    }
}
