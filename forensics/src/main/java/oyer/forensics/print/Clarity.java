package oyer.forensics.print;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How clear the ridges of a picture are: the mean orientation certainty of its blocks (after Lim, Jiang and Yau 2002,
/// and ISO/IEC 29794-4), 1 where all slopes of grey in a block lie one way, 0 where they lie all ways. It tells what
/// can
/// be seen of ridges, not whose they are; that an examiner would see more is no contradiction.
///
/// @param certainty 0 to 1
public record Clarity(double certainty) {

    /// Classes of [#certainty], by what we measured of misses: see `miss-rates-invented.csv`.
    public enum Grade {
        CLEAR(0.75),
        FAIR(0.55),
        POOR(0);

        private final double from;

        Grade(double from) {
            this.from = from;
        }

        /// Least certainty of the class.
        public double from() {
            return from;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A block holds two or three ridges.
    private static final double BLOCK_MILLIMETRES = 1.6;

    /// Blocks with less than this share of the strongest slopes are background.
    private static final double FAINT = 0.1;

    /// Empty where no block has slopes: a picture of one grey.
    public static Optional<Clarity> of(PrintImage image) {
        int block = Math.max(8, (int) Math.round(BLOCK_MILLIMETRES * image.dpi() / 25.4));
        int across = Math.max(1, image.width() / block);
        int down = Math.max(1, image.height() / block);
        double[] strength = new double[across * down];
        double[] certainty = new double[across * down];
        for (int row = 0; row < down; row++) {
            for (int column = 0; column < across; column++) {
                block(image, column * block, row * block, block, row * across + column, strength, certainty);
            }
        }
        double[] sorted = strength.clone();
        Arrays.sort(sorted);
        double least = FAINT * sorted[(int) (0.9 * (sorted.length - 1))];
        double sum = 0;
        int ridged = 0;
        for (int i = 0; i < strength.length; i++) {
            if (strength[i] > 0 && strength[i] >= least) {
                sum += certainty[i];
                ridged++;
            }
        }
        return ridged == 0 ? Optional.empty() : Optional.of(new Clarity(sum / ridged));
    }

    /// From the covariance of the slopes in a block: 1 less the ratio of its eigenvalues.
    private static void block(
            PrintImage image, int left, int top, int side, int at, double[] strength, double[] certainty) {
        double xx = 0;
        double yy = 0;
        double xy = 0;
        int right = Math.min(left + side, image.width() - 1);
        int bottom = Math.min(top + side, image.height() - 1);
        for (int y = Math.max(1, top); y < bottom; y++) {
            for (int x = Math.max(1, left); x < right; x++) {
                double dx = slope(image, x, y, 1, 0);
                double dy = slope(image, x, y, 0, 1);
                xx += dx * dx;
                yy += dy * dy;
                xy += dx * dy;
            }
        }
        double root = Math.sqrt((xx - yy) * (xx - yy) + 4 * xy * xy);
        strength[at] = xx + yy;
        certainty[at] = xx + yy + root == 0 ? 0 : 1 - (xx + yy - root) / (xx + yy + root);
    }

    /// Over three rows or columns, so that single grains of noise weigh less (Sobel).
    private static double slope(PrintImage image, int x, int y, int dx, int dy) {
        return 2 * (grey(image, x + dx, y + dy) - grey(image, x - dx, y - dy))
                + grey(image, x + dx + dy, y + dy + dx)
                - grey(image, x - dx + dy, y - dy + dx)
                + grey(image, x + dx - dy, y + dy - dx)
                - grey(image, x - dx - dy, y - dy - dx);
    }

    private static int grey(PrintImage image, int x, int y) {
        return image.grey()[y * image.width() + x] & 0xff;
    }

    public Clarity {
        if (!(certainty >= 0 && certainty <= 1)) {
            throw new IllegalArgumentException("a certainty of " + certainty + " is not within 0 to 1");
        }
    }

    public Grade grade() {
        return certainty >= Grade.CLEAR.from ? Grade.CLEAR : certainty >= Grade.FAIR.from ? Grade.FAIR : Grade.POOR;
    }
}
