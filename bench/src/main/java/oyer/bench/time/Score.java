package oyer.bench.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import oyer.bench.time.Sample.Found;

/// Counts as in TempEval-3 task A: strict (the same span), relaxed (overlap), value (overlap and the same value).
final class Score {

    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int value;
    /// Of those met, how many have a value in the corpus at all.
    private int valued;
    private final Map<String, Integer> errors = new TreeMap<>();

    void add(Sample sample, List<Found> system) {
        gold += sample.gold().size();
        found += system.size();
        boolean[] taken = new boolean[system.size()];
        List<Found> missed = new ArrayList<>();
        for (Found right : sample.gold()) {
            int best = -1;
            for (int i = 0; i < system.size(); i++) {
                if (!taken[i]
                        && system.get(i).span().overlaps(right.span())
                        && (best < 0 || system.get(i).span().equals(right.span()))) {
                    best = i;
                }
            }
            if (best < 0) {
                missed.add(right);
                continue;
            }
            taken[best] = true;
            Found ours = system.get(best);
            relaxed++;
            boolean same = ours.span().equals(right.span());
            if (same) {
                strict++;
            } else {
                error("span", sample, right, quote(sample, ours) + " <" + ours.value() + ">");
            }
            valued += right.value().isEmpty() ? 0 : 1;
            if (right.value().equals(ours.value())) {
                value++;
            } else if (!right.value().isEmpty()) {
                error(
                        "value",
                        sample,
                        right,
                        quote(sample, ours) + " <" + ours.value() + "> " + context(sample, right) + " dct "
                                + sample.written().map(Object::toString).orElse(""));
            }
        }
        for (Found right : missed) {
            error("missed", sample, right, context(sample, right));
        }
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                error("false", sample, system.get(i), context(sample, system.get(i)));
            }
        }
    }

    private void error(String kind, Sample sample, Found right, String detail) {
        errors.merge(
                kind + "\t" + quote(sample, right) + " <" + right.value() + ">\t" + detail + "\t" + sample.name(),
                1,
                Integer::sum);
    }

    private static String quote(Sample sample, Found found) {
        return flat(sample.text().substring(found.span().start(), found.span().end()));
    }

    private static String context(Sample sample, Found found) {
        String text = sample.text();
        return flat(text.substring(
                        Math.max(0, found.span().start() - 40), found.span().start()) + "["
                + text.substring(found.span().start(), found.span().end()) + "]"
                + text.substring(
                        found.span().end(), Math.min(text.length(), found.span().end() + 30)));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    Map<String, Integer> errors() {
        return errors;
    }

    private double f1(int right) {
        return gold + found == 0 ? 0 : 2.0 * right / (gold + found);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "strict %.3f  relaxed %.3f  value %s   (P %.3f R %.3f strict; %d gold, %d read)",
                f1(strict),
                f1(relaxed),
                valued == 0 ? "  -  " : String.format(Locale.ROOT, "%.3f", f1(value)),
                found == 0 ? 0 : (double) strict / found,
                gold == 0 ? 0 : (double) strict / gold,
                gold,
                found);
    }
}
