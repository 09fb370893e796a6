package oyer.bench.argument;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.GZIPInputStream;
import oyer.core.argue.weight.Bif;
import oyer.core.argue.weight.Elimination;
import oyer.core.argue.weight.Network;

/// Networks in BIF: each is read, and its probabilities held against adding up every combination where that is
/// feasible, and else against the law of total probability, on random findings.
final class Networks {

    private static final double FEASIBLE = 300_000;
    private static final int ROUNDS = 20;

    private Networks() {}

    /// @return whether all agree
    static boolean compare(Path folder, List<Path> files, PrintStream out) throws IOException {
        boolean right = true;
        int count = 0;
        for (Path file : files) {
            Network network = read(file);
            long start = System.nanoTime();
            double[] off = off(network);
            boolean good = off[0] < 1e-9;
            right &= good;
            count += good ? 1 : 0;
            out.printf(
                    Locale.ROOT,
                    "%s %s: %d variables, %s, off by at most %.1e, %.0f ms%n",
                    good ? "agrees   " : "differs  ",
                    folder.relativize(file),
                    network.variables().size(),
                    off[1] > 0 ? "every combination added up" : "law of total probability",
                    off[0],
                    (System.nanoTime() - start) / 1e6);
        }
        out.println(count + " of " + files.size() + " networks agree");
        return right;
    }

    static Network read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return Bif.read(new String(plain.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new IOException("[" + file + "] is no network that can be read: " + e.getMessage(), e);
        }
    }

    /// By how much the worst probability is off, then 1 when every combination was added up.
    private static double[] off(Network network) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        int size = network.variables().size();
        double combinations =
                network.variables().stream().mapToDouble(v -> v.states().size()).reduce(1, (a, b) -> a * b);
        boolean feasible = combinations <= FEASIBLE;
        Elimination elimination = new Elimination(network);
        double worst = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<Integer, Integer> findings = new HashMap<>();
            for (int found = random.nextInt(4); found > 0; found--) {
                int v = random.nextInt(size);
                findings.put(
                        v, random.nextInt(network.variables().get(v).states().size()));
            }
            int asked = random.nextInt(size);
            int other = random.nextInt(size);
            findings.remove(asked);
            findings.remove(other);
            double[] joint = elimination.joint(asked, findings);
            double[] expected = new double[joint.length];
            if (feasible) {
                addUp(network, findings, asked, expected);
            } else if (other == asked) {
                continue;
            } else {
                // by way of each state of another variable: another order of elimination
                for (int s = 0; s < network.variables().get(other).states().size(); s++) {
                    findings.put(other, s);
                    double[] part = elimination.joint(asked, findings);
                    for (int i = 0; i < part.length; i++) {
                        expected[i] += part[i];
                    }
                }
            }
            for (int i = 0; i < joint.length; i++) {
                worst = Math.max(worst, Math.abs(joint[i] - expected[i]));
            }
        }
        return new double[] {worst, feasible ? 1 : 0};
    }

    private static void addUp(Network network, Map<Integer, Integer> findings, int asked, double[] sums) {
        int[] state = new int[network.variables().size()];
        for (boolean more = true; more; more = advance(network, state)) {
            boolean fits = true;
            for (Map.Entry<Integer, Integer> finding : findings.entrySet()) {
                fits &= state[finding.getKey()] == finding.getValue();
            }
            if (!fits) {
                continue;
            }
            double product = 1;
            for (int v = 0; v < state.length; v++) {
                int row = 0;
                for (int p : network.variables().get(v).parents()) {
                    row = row * network.variables().get(p).states().size() + state[p];
                }
                product *= network.variables().get(v).table().at(row, state[v]);
            }
            sums[state[asked]] += product;
        }
    }

    private static boolean advance(Network network, int[] state) {
        for (int v = 0; v < state.length; v++) {
            if (++state[v] < network.variables().get(v).states().size()) {
                return true;
            }
            state[v] = 0;
        }
        return false;
    }
}
