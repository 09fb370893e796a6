package oyer.bench.network;

import com.microsoft.z3.ArithExpr;
import com.microsoft.z3.BoolExpr;
import com.microsoft.z3.Context;
import com.microsoft.z3.Expr;
import com.microsoft.z3.IntSort;
import com.microsoft.z3.Params;
import com.microsoft.z3.Solver;
import com.microsoft.z3.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Z3 with its difference logic solver: one assumption for each statement, a core for each contradiction.
final class Z3Peer {

    private Z3Peer() {}

    /// The Java binding's varargs are generic arrays.
    ///
    /// @return how many cores it found before the rest was consistent
    @SuppressWarnings({"unchecked", "rawtypes"})
    static int cores(CaseLike made) {
        try (Context z3 = new Context()) {
            Solver solver = z3.mkSolver("QF_IDL");
            Params params = z3.mkParams();
            params.add("arith.solver", 1);
            solver.setParameters(params);
            List<ArithExpr<IntSort>> times = new ArrayList<>();
            for (int i = 0; i < made.events(); i++) {
                times.add(z3.mkIntConst("t" + i));
            }
            List<BoolExpr> assumed = new ArrayList<>();
            Map<Expr<?>, Integer> number = new HashMap<>();
            for (CaseLike.Says says : made.statements()) {
                BoolExpr name = z3.mkBoolConst("s" + assumed.size());
                number.put(name, assumed.size());
                assumed.add(name);
                ArithExpr<IntSort> apart = z3.mkSub(times.get(says.to()), times.get(says.from()));
                solver.add(z3.mkImplies(name, z3.mkLe(apart, z3.mkInt(says.most()))));
                solver.add(z3.mkImplies(name, z3.mkGe(apart, z3.mkInt(says.least()))));
            }
            int cores = 0;
            List<BoolExpr> said = new ArrayList<>(assumed);
            while (solver.check(said.toArray(new Expr[0])) == Status.UNSATISFIABLE) {
                cores++;
                int last = -1;
                for (Expr<?> name : solver.getUnsatCore()) {
                    last = Math.max(last, number.getOrDefault(name, -1));
                }
                int planted = last;
                for (Expr<?> name : solver.getUnsatCore()) {
                    int statement = number.getOrDefault(name, -1);
                    planted = made.planted().contains(statement) ? statement : planted;
                }
                said.remove(assumed.get(planted));
            }
            return cores;
        }
    }
}
