package oyer.bench.network;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.exception.ContradictionException;
import org.chocosolver.solver.variables.IntVar;

/// Choco: whether propagation notices that there is a contradiction. It does not say which.
final class ChocoPeer {

    private ChocoPeer() {}

    static boolean contradiction(CaseLike made) {
        Model model = new Model();
        int horizon = 40 * 365 * 1440;
        IntVar[] times = new IntVar[made.events()];
        times[0] = model.intVar("t0", 0);
        for (int i = 1; i < times.length; i++) {
            times[i] = model.intVar("t" + i, -horizon, horizon, true);
        }
        for (CaseLike.Says says : made.statements()) {
            if (says.most() < horizon) {
                model.arithm(times[says.to()], "-", times[says.from()], "<=", (int) says.most())
                        .post();
            }
            model.arithm(times[says.to()], "-", times[says.from()], ">=", (int) says.least())
                    .post();
        }
        try {
            model.getSolver().propagate();
            return false;
        } catch (ContradictionException clash) {
            return clash.toString() != null;
        }
    }
}
