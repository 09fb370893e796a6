package oyer.bench.forensics;

import java.util.Locale;

/// Counts cases that agree, and prints those that do not.
final class Tally {

    private int cases;
    private int agreeing;

    void holds(String name, boolean agrees, String seen) {
        cases++;
        if (agrees) {
            agreeing++;
        } else {
            System.out.println("DIFFERS  " + name + ": " + seen);
        }
    }

    /// Agreement to a relative tolerance.
    void near(String name, double expected, double got, double relative) {
        double scale = Math.max(Math.abs(expected), Double.MIN_NORMAL);
        boolean agrees = expected == got || Math.abs(got - expected) / scale <= relative;
        holds(name, agrees, String.format(Locale.ROOT, "expected %.12g, got %.12g", expected, got));
    }

    /// Agreement to the decimals printed.
    void printed(String name, double expected, double got, int decimals) {
        boolean agrees = Math.abs(got - expected) <= 0.5001 * Math.pow(10, -decimals);
        holds(name, agrees, String.format(Locale.ROOT, "expected %." + decimals + "f, got %.8f", expected, got));
    }

    String summary() {
        return agreeing + " of " + cases + " cases agree";
    }

    int cases() {
        return cases;
    }

    int agreeing() {
        return agreeing;
    }
}
