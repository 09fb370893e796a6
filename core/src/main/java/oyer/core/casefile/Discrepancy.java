package oyer.core.casefile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oyer.core.text.Passage;

/// Passages that do not sit together.
///
/// @param rule which check found it
/// @param explanation a sentence that a lawyer would sign, with the arithmetic
/// @param passages two or more; removing any one makes the rest fit
/// @param confidence 0 to 1
/// @param german the same sentence in German, where the check has one
/// @param working the arithmetic, where there is one
public record Discrepancy(
        Type type,
        String rule,
        String explanation,
        List<Passage> passages,
        double confidence,
        Optional<String> german,
        Optional<Working> working) {

    public enum Type {
        /// They cannot all be true.
        CONTRADICTION,
        /// They fit badly.
        TENSION,
        /// A person's later version differs.
        CHANGE,
        /// Something expected is absent.
        GAP,
        /// Quoted words differ from their source.
        MISQUOTATION,
        /// The same words stand twice.
        DUPLICATE
    }

    /// What cannot be true before what fits badly; then the surest, of the fewest passages, of the most documents.
    public static final Comparator<Discrepancy> STRONGEST = Comparator.comparing(Discrepancy::type)
            .thenComparing(Comparator.comparingDouble(Discrepancy::confidence).reversed())
            .thenComparingInt(d -> d.passages().size())
            .thenComparingLong(d ->
                    -d.passages().stream().map(Passage::document).distinct().count());

    public Discrepancy {
        passages = List.copyOf(passages);
        if (passages.size() < 2) {
            throw new IllegalArgumentException(
                    "a discrepancy of rule [" + rule + "] needs two passages, has " + passages);
        }
    }

    public Discrepancy(Type type, String rule, String explanation, List<Passage> passages, double confidence) {
        this(type, rule, explanation, passages, confidence, Optional.empty(), Optional.empty());
    }

    public Discrepancy inGerman(String sentence) {
        return new Discrepancy(type, rule, explanation, passages, confidence, Optional.of(sentence), working);
    }

    /// The same with some of its passages left out.
    public Discrepancy of(List<Passage> fewer) {
        return new Discrepancy(type, rule, explanation, fewer, confidence, german, working);
    }

    public Discrepancy with(Working arithmetic) {
        return new Discrepancy(type, rule, explanation, passages, confidence, german, Optional.of(arithmetic));
    }
}
