package oyer.core.read.time;

import java.util.Arrays;

/// Finds which leaf of a rule each matched atom is. The match is known to exist, so this is a walk over a table of
/// (atom, leaf) pairs, each visited once.
final class Binder {

    private final Rule rule;
    private final Lexicon lexicon;
    private final Atoms atoms;
    private final int from;
    private final int count;
    private final boolean[] failed;
    private final int[] path;

    private Binder(Rule rule, Lexicon lexicon, Atoms atoms, int from, int count) {
        this.rule = rule;
        this.lexicon = lexicon;
        this.atoms = atoms;
        this.from = from;
        this.count = count;
        this.failed = new boolean[count * rule.leaves().size()];
        this.path = new int[count];
    }

    /// The leaf of each atom, earlier alternatives of the pattern preferred; empty when the rule does not match there.
    static int[] bind(Rule rule, Lexicon lexicon, Atoms atoms, int from, int count) {
        Binder binder = new Binder(rule, lexicon, atoms, from, count);
        return binder.walk(0, rule.first()) ? binder.path : new int[0];
    }

    private boolean walk(int step, int[] candidates) {
        int leaves = rule.leaves().size();
        for (int leaf : candidates) {
            int cell = step * leaves + leaf;
            if (failed[cell]) {
                continue;
            }
            Pattern.Leaf part = rule.leaves().get(leaf);
            if (lexicon.has(atoms.symbol(from + step), part.classId())
                    && (!part.glued() || step == 0 || atoms.glued(from + step))) {
                path[step] = leaf;
                if (step == count - 1 ? rule.last()[leaf] : walk(step + 1, rule.follow()[leaf])) {
                    return true;
                }
            }
            failed[cell] = true;
        }
        return false;
    }

    @Override
    public String toString() {
        return rule.name() + Arrays.toString(path);
    }
}
