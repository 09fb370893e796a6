package oyer.site.page;

import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;

/// How large the marks of a print are drawn, in pixels of its picture.
public final class PrintPicture {
    private PrintPicture() {}

    /// Radius of a mark: a ridge is about half a millimetre wide.
    public static double radius(Marked print) {
        return Math.max(2, print.dpi() / 25.4 * 0.45);
    }

    public static double tipX(Marked print, Mark mark) {
        return mark.x() + 2.4 * radius(print) * Math.cos(Math.toRadians(mark.direction()));
    }

    public static double tipY(Marked print, Mark mark) {
        return mark.y() - 2.4 * radius(print) * Math.sin(Math.toRadians(mark.direction()));
    }
}
