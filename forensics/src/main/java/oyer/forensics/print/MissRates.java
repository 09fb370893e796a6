package oyer.forensics.print;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// How often a finger that is enrolled is missed, by the size of the mark and by how clear its ridges are: our own
/// measurements, in `miss-rates.csv` and `miss-rates-invented.csv`, whose heads say on what.
public record MissRates(List<Row> rows) {
    /// The matcher's own reference point: at 40, SourceAFIS states about one false match in 10,000 comparisons.
    public static final double THRESHOLD = 40;

    /// Of fewer searches no rate is told.
    static final int FEW = 15;

    /// @param side of the square, millimetres; empty: the whole scan
    /// @param clarity of the marks; empty: all of that size
    /// @param notFirst share of those searched whose own finger was not ranked first
    /// @param belowThreshold share whose own finger scored under [#THRESHOLD]
    public record Row(
            Optional<Double> side,
            Optional<Clarity.Grade> clarity,
            int searched,
            double notFirst,
            double belowThreshold) {}

    public MissRates {
        rows = List.copyOf(rows);
    }

    /// Of public scans, by size alone.
    public static MissRates shipped() {
        return of("miss-rates.csv");
    }

    /// Of prints of nobody, by size and clarity: public scans of each clarity were not at hand.
    public static MissRates invented() {
        return of("miss-rates-invented.csv");
    }

    private static MissRates of(String name) {
        try (InputStream in = Objects.requireNonNull(MissRates.class.getResourceAsStream(name), name);
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
                cells[1].isEmpty()
                        ? Optional.empty()
                        : Optional.of(Clarity.Grade.valueOf(cells[1].toUpperCase(Locale.ROOT))),
                Integer.parseInt(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]));
    }

    /// The row of marks as large as this one or the next larger measured, so that what is said is what was measured of
    /// marks at least as good: the true miss rate is not below it.
    ///
    /// @param areaMillimetres area of the mark
    public Row at(double areaMillimetres) {
        return fitting(areaMillimetres, Optional.empty()).orElseThrow();
    }

    /// The same of marks of this clarity; empty where too few were searched.
    public Optional<Row> at(double areaMillimetres, Clarity.Grade clarity) {
        return fitting(areaMillimetres, Optional.of(clarity));
    }

    private Optional<Row> fitting(double areaMillimetres, Optional<Clarity.Grade> clarity) {
        double side = Math.sqrt(areaMillimetres);
        return rows.stream()
                .filter(row -> row.clarity().equals(clarity) && row.searched() >= FEW)
                .filter(row -> row.side().isEmpty() || row.side().get() >= side)
                .min(Comparator.comparingDouble(row -> row.side().orElse(Double.MAX_VALUE)));
    }
}
