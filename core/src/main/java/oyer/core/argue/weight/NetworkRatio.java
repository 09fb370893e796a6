package oyer.core.argue.weight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What the findings of a network weigh: how probable they are together if a hypothesis has one state, over how
/// probable if it has another. How probable the hypothesis is, before or after, is not said: that is for the court.
///
/// @param ratio from 0 to infinity, both included; findings that are impossible either way give none
/// @param sensitivity how the ratio moves with each number put into the network, what moves it most first
public record NetworkRatio(double ratio, List<Influence> sensitivity) {

    /// One number of the network.
    ///
    /// @param given states of the variable's parents, in their order
    /// @param value as the network has it
    /// @param low the least of the ratio at half the odds, at double the odds and as it is
    /// @param high the greatest of these
    /// @param turns values from which on the findings support the other state; empty when none does
    public record Influence(
            String variable,
            String state,
            List<String> given,
            double value,
            double low,
            double high,
            List<Double> turns) {
        public Influence {
            given = List.copyOf(given);
            turns = List.copyOf(turns);
        }
    }

    public NetworkRatio {
        sensitivity = List.copyOf(sensitivity);
    }

    /// @param hypothesis a variable; `ifSo` and `otherwise` two of its states
    /// @param findings the state found, by variable; not of the hypothesis
    /// @throws IllegalArgumentException when the network gives one of the states no chance, or the findings
    ///     none whichever is so, or is too wide
    public static NetworkRatio of(
            Network network, int hypothesis, int ifSo, int otherwise, Map<Integer, Integer> findings) {
        if (findings.containsKey(hypothesis) || ifSo == otherwise) {
            throw new IllegalArgumentException("the hypothesis cannot be a finding, and its two states must differ");
        }
        Four here = four(network, hypothesis, ifSo, otherwise, findings);
        if (here.ifSo <= 0 || here.otherwise <= 0) {
            throw new IllegalArgumentException("the network gives a state of the hypothesis no chance at all");
        }
        if (here.ifSoFound <= 0 && here.otherwiseFound <= 0) {
            throw new IllegalArgumentException(
                    "the findings cannot occur together in this network, whichever state of the hypothesis is so: there is"
                            + " no ratio. Maybe two findings contradict one another?");
        }
        List<Influence> influences = new ArrayList<>();
        Elimination elimination = new Elimination(network);
        for (int v = 0; v < network.variables().size(); v++) {
            if (elimination.bears(v, hypothesis, findings)) {
                Masses masses = new Masses(
                        here,
                        ifSo,
                        otherwise,
                        elimination.family(hypothesis, v, Map.of()),
                        elimination.family(hypothesis, v, findings));
                influences(network, v, masses, influences);
            }
        }
        influences.removeIf(i -> !(i.high > i.low * (1 + 1e-9)));
        influences.sort(Comparator.comparingDouble((Influence i) -> i.low <= 0 ? -Double.MAX_VALUE : -i.high / i.low));
        return new NetworkRatio(here.ratio(), influences);
    }

    /// What hangs on the numbers of one variable: probabilities of a state of the hypothesis together with a
    /// row and a state of that variable, before and with the findings. One elimination each gives them for all
    /// its numbers, since every probability is linear in any one of them (Darwiche 2003).
    private record Masses(Four here, int ifSo, int otherwise, double[][][] before, double[][][] after) {

        /// Everything, were one number this and the others of its row scaled.
        Four at(int row, int state, double value, double to) {
            return new Four(
                    scaled(here.ifSo, before[ifSo][row], state, value, to),
                    scaled(here.ifSoFound, after[ifSo][row], state, value, to),
                    scaled(here.otherwise, before[otherwise][row], state, value, to),
                    scaled(here.otherwiseFound, after[otherwise][row], state, value, to));
        }

        private static double scaled(double all, double[] row, int state, double value, double to) {
            double sum = 0;
            for (double mass : row) {
                sum += mass;
            }
            double others = sum - row[state];
            // a sum less its parts can miss 0 by rounding
            return Math.max(0, all - sum) + row[state] * (to / value) + others * ((1 - to) / (1 - value));
        }
    }

    private static void influences(Network network, int v, Masses masses, List<Influence> into) {
        Network.Variable variable = network.variables().get(v);
        int states = variable.states().size();
        for (int row = 0; row < variable.table().rows(); row++) {
            for (int s = 0; s < (states == 2 ? 1 : states); s++) {
                double value = variable.table().at(row, s);
                // 0 and 1 are how things are defined, not what anybody estimated
                if (value > 0 && value < 1) {
                    into.add(influence(
                            network, v, row, s, value, masses.at(row, s, value, 0), masses.at(row, s, value, 1)));
                }
            }
        }
    }

    /// Probabilities of each state, and of each together with the findings; all linear in any one number of the
    /// network.
    private record Four(double ifSo, double ifSoFound, double otherwise, double otherwiseFound) {

        double ratio() {
            return ifSoFound / ifSo / (otherwiseFound / otherwise);
        }

        static Four between(Four none, Four all, double at) {
            return new Four(
                    none.ifSo + (all.ifSo - none.ifSo) * at,
                    none.ifSoFound + (all.ifSoFound - none.ifSoFound) * at,
                    none.otherwise + (all.otherwise - none.otherwise) * at,
                    none.otherwiseFound + (all.otherwiseFound - none.otherwiseFound) * at);
        }
    }

    private static Four four(Network network, int hypothesis, int ifSo, int otherwise, Map<Integer, Integer> findings) {
        Elimination elimination = new Elimination(network);
        double[] before = elimination.joint(hypothesis, Map.of());
        double[] after = elimination.joint(hypothesis, findings);
        return new Four(before[ifSo], after[ifSo], before[otherwise], after[otherwise]);
    }

    private static Influence influence(Network network, int v, int row, int state, double value, Four none, Four all) {
        double at = Four.between(none, all, value).ratio();
        double half = Four.between(none, all, odds(value, 0.5)).ratio();
        double twice = Four.between(none, all, odds(value, 2)).ratio();
        Network.Variable variable = network.variables().get(v);
        List<String> given = new ArrayList<>();
        int left = row;
        for (int p : variable.parents().reversed()) {
            List<String> states = network.variables().get(p).states();
            given.addFirst(network.variables().get(p).name() + "=" + states.get(left % states.size()));
            left /= states.size();
        }
        return new Influence(
                variable.name(),
                variable.states().get(state),
                given,
                value,
                Math.min(at, Math.min(half, twice)),
                Math.max(at, Math.max(half, twice)),
                turns(none, all));
    }

    private static double odds(double probability, double times) {
        return probability * times / (1 - probability + probability * times);
    }

    /// Where the ratio is 1: the roots of a quadratic, since both its sides are products of two linear functions.
    private static List<Double> turns(Four none, Four all) {
        double p0 = none.ifSoFound * none.otherwise - none.otherwiseFound * none.ifSo;
        Four middle = Four.between(none, all, 0.5);
        double ph = middle.ifSoFound * middle.otherwise - middle.otherwiseFound * middle.ifSo;
        double p1 = all.ifSoFound * all.otherwise - all.otherwiseFound * all.ifSo;
        double a = 2 * (p1 + p0) - 4 * ph;
        double b = p1 - p0 - a;
        List<Double> roots = new ArrayList<>();
        double scale = Math.max(Math.abs(p0), Math.abs(p1));
        if (Math.abs(a) <= 1e-12 * scale) {
            roots.add(-p0 / b);
        } else if (b * b >= 4 * a * p0) {
            double root = Math.sqrt(b * b - 4 * a * p0);
            roots.add((-b - root) / (2 * a));
            roots.add((-b + root) / (2 * a));
        }
        roots.removeIf(r -> !(r > 0 && r < 1));
        roots.sort(null);
        return roots;
    }
}
