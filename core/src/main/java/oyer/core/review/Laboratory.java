package oyer.core.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.PrintComparison;
import oyer.core.casefile.PrintComparison.Mark;
import oyer.core.casefile.PrintComparison.Marked;
import oyer.core.casefile.PrintSearchResult;
import oyer.core.casefile.TraceComparison;

/// Traces compared for a case: results that were kept, and prints looked at.
public interface Laboratory {

    /// Results kept in the case, the newest first.
    List<TraceComparison> comparisons();

    /// Populations whose allele frequencies ship: names by id.
    Map<String, String> populations();

    /// Asks a question of files of the case, and keeps the answer in it.
    ///
    /// @param question as on the command line, after `oyer dna`
    /// @throws Refused when the question cannot be answered; its message says why
    TraceComparison ask(List<Term> question);

    /// A comparison on paper.
    byte[] pdf(TraceComparison comparison);

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
    /// @param byHand empty to take what the document or the program has
    /// @param dpi of a picture that does not state its own
    Optional<Marked> marked(Document document, int number, Optional<Double> dpi, List<Mark> byHand);

    /// One print laid upon another.
    ///
    /// @throws Refused when they cannot be compared; its message says why
    PrintComparison compare(Marked probe, Marked candidate);

    /// One print held against every print of these documents, but itself.
    ///
    /// @param of the document that holds it
    /// @param number its number there, 1-based
    /// @throws Refused when it cannot be searched; its message says why
    PrintSearchResult search(Marked probe, Document of, int number, List<Document> documents);

    /// The marks as an ANSI INCITS 378-2004 template, which other programs read.
    byte[] template(Marked print);

    /// Where there is none: nothing was compared.
    static Laboratory none() {
        return new Laboratory() {
            @Override
            public List<TraceComparison> comparisons() {
                return List.of();
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
            public byte[] pdf(TraceComparison comparison) {
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
            public PrintComparison compare(Marked probe, Marked candidate) {
                return new PrintComparison(0, probe, candidate, List.of(), List.of(), "");
            }

            @Override
            public PrintSearchResult search(Marked probe, Document of, int number, List<Document> documents) {
                return new PrintSearchResult(0, List.of(), List.of());
            }

            @Override
            public byte[] template(Marked print) {
                return new byte[0];
            }
        };
    }
}
