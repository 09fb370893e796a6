package oyer.core.argue.label;

import java.util.List;

/// How much an argument weighs, 0 to 1, once its premises are decided; 0 is no support at all.
public sealed interface Weighing {

    /// All premises are needed: `weight` when all are in, otherwise nothing. The usual case, with weight 1.
    record Linked(double weight) implements Weighing {
        public Linked {
            if (!(weight >= 0 && weight <= 1)) {
                throw new IllegalArgumentException("weight " + weight + " of an argument is not within 0 to 1");
            }
        }
    }

    /// Any premise is enough.
    record Convergent() implements Weighing {}

    /// The more premises are in, the more it weighs: their share.
    record Cumulative() implements Weighing {}

    /// A weighted sum over criteria, each valued by that one of its statements which is in. A criterion none of whose
    /// statements is in makes the argument weightless, as does a statement of `hard` that is out.
    record ByCriteria(List<Criterion> criteria, List<Integer> hard) implements Weighing {
        public ByCriteria {
            criteria = List.copyOf(criteria);
            hard = List.copyOf(hard);
        }
    }

    /// @param statements what may be the case, best first known
    /// @param values what each adds to the weight; as long as `statements`
    record Criterion(List<Integer> statements, List<Double> values) {
        public Criterion {
            statements = List.copyOf(statements);
            values = List.copyOf(values);
            if (statements.size() != values.size()) {
                throw new IllegalArgumentException(
                        statements.size() + " statements of a criterion have " + values.size() + " values");
            }
        }
    }

    Weighing LINKED = new Linked(1);
}
