package oyer.core.casefile;

import java.util.List;

/// One print held against every print of the case.
///
/// @param candidates the highest scores first; a candidate is no finding
/// @param record what that shows and what it does not, also when nothing scored high; it can be kept
public record PrintSearchResult(List<Candidate> candidates, TraceComparison record) {

    /// @param number of the print in its document, 1-based
    public record Candidate(Document document, int number, double score) {}

    public PrintSearchResult {
        candidates = List.copyOf(candidates);
    }
}
