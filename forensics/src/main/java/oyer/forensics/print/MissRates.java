package oyer.forensics.print;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How often a finger that is enrolled is missed, by the size of the mark: our own measurement, in `miss-rates.csv`,
/// whose head says on what.
public record MissRates(List<Row> rows) {
    /// The matcher's own reference point: at 40, SourceAFIS states about one false match in 10,000 comparisons.
    public static final double THRESHOLD = 40;

    /// @param side of the square, millimetres; empty: the whole scan
    /// @param notFirst share of those searched whose own finger was not ranked first
    /// @param belowThreshold share whose own finger scored under [#THRESHOLD]
    public record Row(Optional<Double> side, int searched, double notFirst, double belowThreshold) {}

    public MissRates {
        rows = List.copyOf(rows);
    }

    public static MissRates shipped() {
        try (InputStream in = Objects.requireNonNull(MissRates.class.getResourceAsStream("miss-rates.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new MissRates(lines.lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("side_mm"))
                    .map(MissRates::row)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String line) {
        String[] cells = line.split(",", -1);
        return new Row(
                cells[0].isEmpty() ? Optional.empty() : Optional.of(Double.valueOf(cells[0])),
                Integer.parseInt(cells[1]),
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]));
    }

    /// The row of marks as large as this one or the next larger measured, so that what is said is what was measured of
    /// marks at least as good: the true miss rate is not below it.
    ///
    /// @param areaMillimetres area of the mark
    public Row at(double areaMillimetres) {
        double side = Math.sqrt(areaMillimetres);
        Row fitting = rows.getFirst();
        for (Row row : rows) if (row.side().isPresent() && row.side().get() >= side) fitting = row;
        return fitting;
    }
}
