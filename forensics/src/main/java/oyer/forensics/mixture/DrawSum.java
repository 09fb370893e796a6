package oyer.forensics.mixture;

/// The sum over everything that may have been drawn, allele by allele. See [LocusLikelihood].
final class DrawSum {

    private final double[] frequency;
    private final boolean[][] shown;
    private final int[] typed;
    private final int typedInAll;
    private final double dropIn;
    private final double theta;
    private final DropInRule rule;
    private final double[] unseen;
    private final boolean[] carried;

    /// Draws of each group as digits of one number: `stride[g]` is worth one draw of group `g`.
    private final int[] stride;

    private final int[] number;
    private final double[] dropout;
    private final int states;

    /// @param unseen for each allele, probability that no fixed copy of it is detected
    /// @param carried for each allele, whether there is a fixed copy
    DrawSum(
            double[] frequency,
            boolean[][] shown,
            int[] typed,
            int typedInAll,
            Model model,
            double[] unseen,
            boolean[] carried,
            Draws draws) {
        this.frequency = frequency;
        this.shown = shown;
        this.typed = typed;
        this.typedInAll = typedInAll;
        this.dropIn = model.dropIn();
        this.theta = model.theta();
        this.rule = model.dropInRule();
        this.unseen = unseen;
        this.carried = carried;
        this.stride = new int[draws.groups()];
        this.number = new int[draws.groups()];
        this.dropout = new double[draws.groups()];
        int all = 1;
        for (int g = 0; g < stride.length; g++) {
            stride[g] = all;
            number[g] = draws.number(g);
            dropout[g] = draws.dropout(g);
            all *= number[g] + 1;
        }
        this.states = all;
    }

    double total() {
        int masks = 1 << shown.length;
        double[] now = new double[states * masks];
        now[0] = 1;
        for (int allele = 0; allele < frequency.length; allele++) {
            now = taken(allele, now, masks);
        }
        double sum = 0;
        for (int mask = 0; mask < masks; mask++) {
            int none = switch (rule) {
                case LRMIX -> shown.length - Integer.bitCount(mask);
                case GEOMETRIC -> shown.length;
            };
            double noDropIn = Math.pow(1 - dropIn, none);
            sum += now[(states - 1) * masks + mask] * noDropIn;
        }
        return sum * orders() / denominator();
    }

    /// After this allele, for every number of copies of it that may have been drawn.
    private double[] taken(int allele, double[] before, int masks) {
        double[] after = new double[before.length];
        for (int copies = 0; copies < states; copies++) {
            int inAll = copiesIn(copies);
            double drawn = drawn(allele, copies, inAll);
            if (drawn == 0) {
                continue;
            }
            int droppedIn = 0;
            double seen = drawn;
            boolean there = carried[allele] || inAll > 0;
            double missed = there ? unseen[allele] * missed(copies) : 1;
            for (int r = 0; r < shown.length; r++) {
                if (!shown[r][allele]) {
                    seen *= missed;
                } else if (there) {
                    seen *= 1 - missed;
                } else {
                    seen *= dropIn * frequency[allele];
                    droppedIn |= 1 << r;
                }
            }
            if (seen == 0) {
                continue;
            }
            for (int state = 0; state + copies < states; state++) {
                if (!fits(state, copies)) {
                    continue;
                }
                for (int mask = 0; mask < masks; mask++) {
                    double value = before[state * masks + mask];
                    if (value != 0) {
                        after[(state + copies) * masks + (mask | droppedIn)] += value * seen;
                    }
                }
            }
        }
        return after;
    }

    private int digit(int state, int group) {
        return state / stride[group] % (number[group] + 1);
    }

    private boolean fits(int state, int copies) {
        for (int g = 0; g < stride.length; g++) {
            if (digit(state, g) + digit(copies, g) > number[g]) {
                return false;
            }
        }
        return true;
    }

    private int copiesIn(int copies) {
        int all = 0;
        for (int g = 0; g < stride.length; g++) {
            all += digit(copies, g);
        }
        return all;
    }

    /// Balding and Nichols: each copy seen makes the next more likely; over the orders in which they may come.
    private double drawn(int allele, int copies, int inAll) {
        double product = 1;
        for (int k = 0; k < inAll; k++) {
            product *= (typed[allele] + k) * theta + (1 - theta) * frequency[allele];
        }
        for (int g = 0; g < stride.length; g++) {
            product /= factorial(digit(copies, g));
        }
        return product;
    }

    private double missed(int copies) {
        double product = 1;
        for (int g = 0; g < stride.length; g++) {
            for (int k = digit(copies, g); k > 0; k--) {
                product *= dropout[g];
            }
        }
        return product;
    }

    private double orders() {
        double product = 1;
        for (int n : number) {
            product *= factorial(n);
        }
        return product;
    }

    private double denominator() {
        int all = 0;
        for (int n : number) {
            all += n;
        }
        double product = 1;
        for (int k = 0; k < all; k++) {
            product *= 1 + (typedInAll + k - 1) * theta;
        }
        return product;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int k = 2; k <= n; k++) {
            product *= k;
        }
        return product;
    }
}
