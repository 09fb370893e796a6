package oyer.forensics.print;

/// How large a print is, by the smallest upright box that holds its minutiae: what of a picture is finger and what
/// background is thereby told without a threshold of grey.
public final class Extent {
    private Extent() {}

    /// Square millimetres; 0 where there are fewer than two minutiae.
    public static double area(Marking marking) {
        if (marking.minutiae().size() < 2) return 0;
        var x = marking.minutiae().stream().mapToInt(Minutia::x).summaryStatistics();
        var y = marking.minutiae().stream().mapToInt(Minutia::y).summaryStatistics();
        return Resolution.millimetres(x.getMax() - x.getMin(), marking.dpi())
                * Resolution.millimetres(y.getMax() - y.getMin(), marking.dpi());
    }
}
