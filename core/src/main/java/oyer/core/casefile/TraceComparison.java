package oyer.core.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What came of comparing traces in a laboratory's terms: DNA, blood groups. A record that can be made again, since it
/// names its inputs by hash, the program's version and what was asked for.
///
/// It speaks of the source of a trace only. It holds no probability that anyone did anything, nor that a proposition is
/// true.
///
/// @param id the same for the same question about the same bytes
/// @param title of the question, one line
/// @param propositions what is held against what; empty where the comparison is one of logic or of counting
/// @param weight the likelihood ratio; empty where none is computed
/// @param words the result as an expert would word it, the number first
/// @param assumptions what was taken for granted: model, population, theta, rule for rare alleles
/// @param tables what the figures rest on, locus by locus or sample by sample
/// @param curves what another value of an assumption would have given
/// @param prints the two prints that were laid upon each other, where it is of prints
public record TraceComparison(
        String id,
        Kind kind,
        String title,
        Optional<Propositions> propositions,
        Optional<Weight> weight,
        List<String> words,
        List<String> assumptions,
        List<Table> tables,
        List<Curve> curves,
        Optional<LaidPrints> prints,
        Provenance provenance) {

    public enum Kind {
        /// A stain of one person beside a person, or by itself.
        SINGLE_SOURCE,
        MIXTURE,
        KINSHIP,
        DATABASE_SEARCH,
        INCLUSION,
        BLOOD_GROUP,
        /// Samples by persons.
        SAMPLES,
        /// Computed by another program; only told here.
        IMPORTED,
        /// One print laid upon another.
        PRINTS,
        /// One print held against many.
        PRINT_SEARCH
    }

    /// The two accounts of how the findings came about, the prosecution's first.
    public record Propositions(String prosecution, String defence) {}

    /// How much more probable the findings are under the first proposition.
    ///
    /// @param log10 of the ratio; minus infinity where the first proposition cannot explain the findings
    /// @param figure the ratio as it is to be printed
    /// @param words on the scale
    /// @param scale its name
    public record Weight(double log10, String figure, String words, String scale) {}

    /// @param rows each as long as the columns
    public record Table(String title, List<String> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
                }
            }
        }
    }

    /// The weight for other values of one assumption.
    public record Curve(String parameter, List<Point> points) {
        public Curve {
            points = List.copyOf(points);
        }
    }

    /// @param value of the assumption
    /// @param log10 of the likelihood ratio there
    public record Point(double value, double log10) {}

    /// How it came about.
    ///
    /// @param method and its source in the literature
    /// @param version of the program
    /// @param arguments with which it can be made again
    public record Provenance(String method, String version, Instant made, List<Input> inputs, List<String> arguments) {
        public Provenance {
            inputs = List.copyOf(inputs);
            arguments = List.copyOf(arguments);
        }
    }

    /// @param name the file, as it was given
    public record Input(String name, String sha256) {}

    public TraceComparison {
        words = List.copyOf(words);
        assumptions = List.copyOf(assumptions);
        tables = List.copyOf(tables);
        curves = List.copyOf(curves);
    }

    /// The same with the prints that it is of.
    public TraceComparison of(LaidPrints laid) {
        return new TraceComparison(
                id,
                kind,
                title,
                propositions,
                weight,
                words,
                assumptions,
                tables,
                curves,
                Optional.of(laid),
                provenance);
    }

    /// The piece of evidence it is about, where it was named when the comparison was made.
    public Optional<String> exhibit() {
        List<String> arguments = provenance.arguments();
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).startsWith("--exhibit=")) {
                return Optional.of(arguments.get(i).substring(10));
            }
            if (arguments.get(i).equals("--exhibit") && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    /// Whether it is about an item that a register knows by this name or mark.
    public boolean isAbout(String name, Optional<String> mark) {
        return exhibit()
                .filter(named -> named.strip().equalsIgnoreCase(name)
                        || mark.filter(named.strip()::equalsIgnoreCase).isPresent())
                .isPresent();
    }
}
