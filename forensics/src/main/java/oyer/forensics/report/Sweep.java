package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Point;
import oyer.forensics.mixture.Contributor;
import oyer.forensics.mixture.Proposition;

/// One assumption moved through a range, all others held: how far the result rests on it.
public enum Sweep {
    /// That of every contributor alike, 0.01 to 0.95.
    DROPOUT,
    /// 0 to 0.2.
    DROPIN,
    /// 0 to 0.05.
    THETA,
    /// As many further unknown contributors under both propositions, as long as there are at most four.
    UNKNOWNS;

    private static final int MOST_UNKNOWN = 4;

    Curve of(MixtureReport report, Proposition first, Proposition second) {
        double theta = report.basis().theta();
        double dropIn = report.dropIn();
        List<Point> points = new ArrayList<>();
        switch (this) {
            case DROPOUT -> {
                for (int i = 0; i <= 19; i++) {
                    double d = i == 0 ? 0.01 : i * 0.05;
                    points.add(new Point(
                            rounded(d), report.log10(first.withDropout(d), second.withDropout(d), theta, dropIn)));
                }
            }
            case DROPIN -> {
                for (int i = 0; i <= 20; i++) {
                    points.add(new Point(rounded(i * 0.01), report.log10(first, second, theta, i * 0.01)));
                }
            }
            case THETA -> {
                for (int i = 0; i <= 10; i++) {
                    points.add(new Point(rounded(i * 0.005), report.log10(first, second, i * 0.005, dropIn)));
                }
            }
            case UNKNOWNS -> {
                Optional<Double> dropout =
                        second.contributors().stream().map(Contributor::dropout).max(Double::compare);
                Proposition hp = first;
                Proposition hd = second;
                for (int more = 0; unknown(hd) <= MOST_UNKNOWN && unknown(hp) <= MOST_UNKNOWN; more++) {
                    points.add(new Point(hd.contributors().size(), report.log10(hp, hd, theta, dropIn)));
                    hp = with(hp, dropout.orElse(0.1));
                    hd = with(hd, dropout.orElse(0.1));
                }
            }
        }
        return new Curve(words(), points);
    }

    private String words() {
        return switch (this) {
            case DROPOUT -> "drop-out";
            case DROPIN -> "drop-in";
            case THETA -> "theta";
            case UNKNOWNS -> "number of contributors";
        };
    }

    /// From where to where the result goes.
    static String words(Curve curve, double asGiven) {
        if (curve.points().size() < 2) {
            return "With a greater " + curve.parameter() + " nothing is computed.";
        }
        Point least = curve.points().getFirst();
        Point most = least;
        boolean turns = false;
        for (Point point : curve.points()) {
            least = point.log10() < least.log10() ? point : least;
            most = point.log10() > most.log10() ? point : most;
            turns |= point.log10() * asGiven < 0;
        }
        return "With " + curve.parameter() + " from "
                + plain(curve.points().getFirst().value()) + " to "
                + plain(curve.points().getLast().value()) + " the ratio goes from " + Figures.ratio(least.log10())
                + " (at "
                + plain(least.value()) + ") to " + Figures.ratio(most.log10()) + " (at " + plain(most.value()) + ")"
                + (turns ? "; within that range it changes sides." : "; it stays on the same side.");
    }

    private static long unknown(Proposition proposition) {
        return proposition.contributors().stream()
                .filter(Contributor.Unknown.class::isInstance)
                .count();
    }

    private static Proposition with(Proposition proposition, double dropout) {
        List<Contributor> all = new ArrayList<>(proposition.contributors());
        all.add(new Contributor.Unknown(dropout));
        return new Proposition(all);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
