package oyer.forensics.print.itl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.forensics.print.Marking;
import oyer.forensics.print.Minutia;
import oyer.forensics.print.Resolution;
import oyer.forensics.print.UnreadablePrint;

/// The minutiae of a Type-9 record, in each of the three ways in which the standard lets an examiner's work be kept:
/// INCITS 378 ('M1', fields 126 to 150), the extended feature set (fields 300 and on), and the older standard fields.
final class Type9 {
    private Type9() {}

    static Optional<Marking> marking(ItlRecord record) throws UnreadablePrint {
        try {
            if (record.fields().containsKey(137)) return Optional.of(incits378(record));
            if (record.fields().containsKey(331)) return Optional.of(extended(record));
            if (record.fields().containsKey(12)) return Optional.of(older(record));
            return Optional.empty();
        } catch (IllegalArgumentException impossible) {
            throw new UnreadablePrint(
                    "The minutiae of the record at byte " + record.offset() + " cannot be: " + impossible.getMessage(),
                    impossible);
        }
    }

    /// Pixels from the top left; angles in units of two degrees, up the ridge.
    private static Marking incits378(ItlRecord record) throws UnreadablePrint {
        int scale = record.numberIfAny(130).orElse(1);
        double dpi = perInch(scale, record.number(131));
        List<Minutia> minutiae = new ArrayList<>();
        for (List<String> row : record.rows(137)) {
            require(row, 5, record, 137);
            minutiae.add(new Minutia(
                    record.number(row.get(1), 137),
                    record.number(row.get(2), 137),
                    Math.floorMod(2 * record.number(row.get(3), 137), 360),
                    switch (row.get(4).strip()) {
                        case "1" -> Minutia.Type.ENDING;
                        case "2" -> Minutia.Type.BIFURCATION;
                        default -> Minutia.Type.UNSTATED;
                    }));
        }
        return new Marking(record.number(128), record.number(129), dpi, minutiae);
    }

    /// Units of 10 micrometres from the top left of the region of interest; whole degrees, up the ridge.
    private static Marking extended(ItlRecord record) throws UnreadablePrint {
        double dpi = 500;
        List<Minutia> minutiae = new ArrayList<>();
        for (List<String> row : record.rows(331)) {
            require(row, 4, record, 331);
            minutiae.add(new Minutia(
                    pixels(record.number(row.get(0), 331), dpi),
                    pixels(record.number(row.get(1), 331), dpi),
                    Math.floorMod(record.number(row.get(2), 331), 360),
                    switch (row.get(3).strip()) {
                        case "E" -> Minutia.Type.ENDING;
                        case "B" -> Minutia.Type.BIFURCATION;
                        default -> Minutia.Type.UNSTATED;
                    }));
        }
        List<List<String>> region = record.rows(300);
        if (region.isEmpty()) return around(dpi, minutiae);
        require(region.getFirst(), 2, record, 300);
        return new Marking(
                pixels(record.number(region.getFirst().get(0), 300), dpi),
                pixels(record.number(region.getFirst().get(1), 300), dpi),
                dpi,
                minutiae);
    }

    /// `XXXXYYYYTTT`: units of 10 micrometres from the bottom left, degrees pointing away from the ridge, so the
    /// opposite of the other two (NBIS user's guide, 'minutiae formats').
    private static Marking older(ItlRecord record) throws UnreadablePrint {
        double dpi = 500;
        List<int[]> points = new ArrayList<>();
        int top = 0;
        for (List<String> row : record.rows(12)) {
            require(row, 2, record, 12);
            String place = row.get(1).strip();
            if (place.length() != 11)
                throw new UnreadablePrint(
                        record.where(12) + " places a minutia at '" + place + "', not at eleven digits.");
            int y = record.number(place.substring(4, 8), 12);
            top = Math.max(top, y);
            points.add(new int[] {
                record.number(place.substring(0, 4), 12),
                y,
                record.number(place.substring(8), 12),
                row.size() > 3 && !row.get(3).isBlank() ? row.get(3).strip().charAt(0) : ' '
            });
        }
        List<Minutia> minutiae = new ArrayList<>();
        for (int[] point : points)
            minutiae.add(new Minutia(
                    pixels(point[0], dpi),
                    pixels(top - point[1], dpi),
                    Math.floorMod(point[2] + 180, 360),
                    point[3] == 'A'
                            ? Minutia.Type.ENDING
                            : point[3] == 'B' ? Minutia.Type.BIFURCATION : Minutia.Type.UNSTATED));
        return around(dpi, minutiae);
    }

    private static int pixels(int tenMicrometres, double dpi) {
        return (int) Math.round(tenMicrometres * dpi / 2540);
    }

    private static double perInch(int scale, int pixels) {
        return scale == 2 ? Resolution.perInch(pixels) : pixels;
    }

    /// Where the file states no frame, the smallest that holds every point.
    private static Marking around(double dpi, List<Minutia> minutiae) {
        int width = minutiae.stream().mapToInt(Minutia::x).max().orElse(0) + 1;
        int height = minutiae.stream().mapToInt(Minutia::y).max().orElse(0) + 1;
        return new Marking(width, height, dpi, minutiae);
    }

    private static void require(List<String> row, int items, ItlRecord record, int field) throws UnreadablePrint {
        if (row.size() < items)
            throw new UnreadablePrint(
                    record.where(field) + " has a row of " + row.size() + " items; " + items + " are needed.");
    }
}
