package oyer.forensics.print;

/// What pixels per inch a print can be compared at. A wrong resolution silently halves every score, so it is never
/// guessed.
public final class Resolution {
    static final double LEAST = 100;
    static final double MOST = 2_000;

    private Resolution() {}

    static void require(double dpi) {
        if (!(dpi >= LEAST && dpi <= MOST))
            throw new IllegalArgumentException("A resolution of " + dpi + " pixels per inch is outside " + LEAST
                    + " to " + MOST + ". Maybe it is in pixels per centimetre (197 of them are 500 per inch)?");
    }

    /// As stated, not rounded to what scanners are built for: on a bad mark half a pixel moves the score.
    public static double perInch(double pixelsPerCentimetre) {
        return pixelsPerCentimetre * 2.54;
    }

    static double millimetres(double pixels, double dpi) {
        return pixels * 25.4 / dpi;
    }
}
