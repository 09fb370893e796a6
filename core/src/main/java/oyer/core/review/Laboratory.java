package oyer.core.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Document;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;
import oyer.core.casefile.PrintSearchResult;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.TraceComparison;
import oyer.core.text.Language;

/// Traces compared for a case: results that were kept, and prints looked at.
public interface Laboratory {

    /// Results kept in the case, the newest first.
    List<TraceComparison> comparisons();

    /// Populations whose allele frequencies ship: names by id.
    Map<String, String> populations();

    /// Asks a question of files of the case. The answer is kept once [#keeping] is journalled.
    ///
    /// @param question as on the command line, after `oyer dna`
    /// @throws Refused when the question cannot be answered; its message says why
    TraceComparison ask(List<Term> question);

    /// A comparison as one line of JSON, which says all of it.
    String record(TraceComparison comparison);

    /// The decision to keep a comparison in the case.
    default Ruling keeping(TraceComparison comparison, String by, Instant at) {
        return new Ruling(
                new Decision.Compared(comparison.id(), comparison.title(), record(comparison)),
                Ruling.TRACE,
                List.of(),
                Map.of("id", comparison.id()),
                by,
                at,
                Optional.empty());
    }

    /// The decision to let marks set by hand stand on a print; with none of them, to let what the program finds stand.
    default Ruling marking(Document document, int print, double dpi, List<Mark> marks, String by, Instant at) {
        return new Ruling(
                marks.isEmpty()
                        ? new Decision.Rejected()
                        : new Decision.Marked(document.id().sha256(), print, dpi, marks),
                Ruling.PRINT,
                List.of(),
                Map.of("document", document.id().sha256(), "print", String.valueOf(print)),
                by,
                at,
                Optional.empty());
    }

    /// A comparison on paper.
    ///
    /// @param language of what stands around it; the comparison is printed as it is given
    byte[] pdf(TraceComparison comparison, Language language);

    /// One word of a question.
    sealed interface Term {}

    record Word(String text) implements Term {}

    /// @param option what stands before it, as `--person=`; empty where nothing does
    /// @param profile which one of several in the file; empty for all of them or the only one
    record File(String option, Document document, String profile) implements Term {}

    /// In words for the user.
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Refused(String message) {
            super(message);
        }
    }

    /// How many prints a document holds; 0 where it holds none that can be read.
    int prints(Document document);

    /// The picture of a print, PNG; empty where the print has none.
    ///
    /// @param number of the print in the document, 1-based
    Optional<byte[]> picture(Document document, int number);

    /// The print with minutiae marked by hand, or with those of the document, or as the program finds them.
    ///
    /// @param byHand empty to take what was marked and kept before, else what the document or the program has
    /// @param dpi of a picture that does not state its own
    Optional<Marked> marked(Document document, int number, Optional<Double> dpi, List<Mark> byHand);

    /// A print as it was chosen to be compared.
    ///
    /// @param number in the document, 1-based
    /// @param dpi as given for a picture that does not state its own
    /// @param byHand marks set on it and not kept; empty for those that were, or else were found
    record Chosen(Document document, int number, Optional<Double> dpi, List<Mark> byHand) {}

    /// The comparison of two prints as a record that can be kept.
    ///
    /// @param exhibit the piece of evidence that it is about, as the register names it
    /// @throws Refused when they cannot be compared; its message says why
    TraceComparison compared(Chosen probe, Chosen candidate, Optional<String> exhibit);

    /// The search of a print among every print of these documents but itself, as a record that can be kept.
    ///
    /// @throws Refused when it cannot be searched; its message says why
    PrintSearchResult searched(Chosen probe, List<Document> documents, Optional<String> exhibit);

    /// The marks as an ANSI INCITS 378-2004 template, which other programs read.
    byte[] template(Marked print);

    /// Where there is none: nothing was compared.
    static Laboratory none() {
        return showing(List.of());
    }

    /// Shows what was compared elsewhere, and compares nothing itself.
    static Laboratory showing(List<TraceComparison> kept) {
        List<TraceComparison> comparisons = List.copyOf(kept);
        return new Laboratory() {
            @Override
            public List<TraceComparison> comparisons() {
                return comparisons;
            }

            @Override
            public Map<String, String> populations() {
                return Map.of();
            }

            @Override
            public TraceComparison ask(List<Term> question) {
                throw new Refused("nothing is compared here");
            }

            @Override
            public String record(TraceComparison comparison) {
                return "";
            }

            @Override
            public byte[] pdf(TraceComparison comparison, Language language) {
                return new byte[0];
            }

            @Override
            public int prints(Document document) {
                return 0;
            }

            @Override
            public Optional<byte[]> picture(Document document, int number) {
                return Optional.empty();
            }

            @Override
            public Optional<Marked> marked(Document document, int number, Optional<Double> dpi, List<Mark> byHand) {
                return Optional.empty();
            }

            @Override
            public TraceComparison compared(Chosen probe, Chosen candidate, Optional<String> exhibit) {
                throw new Refused("nothing is compared here");
            }

            @Override
            public PrintSearchResult searched(Chosen probe, List<Document> documents, Optional<String> exhibit) {
                throw new Refused("nothing is searched here");
            }

            @Override
            public byte[] template(Marked print) {
                return new byte[0];
            }
        };
    }
}
