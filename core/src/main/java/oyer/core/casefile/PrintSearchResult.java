package oyer.core.casefile;

import java.util.List;

/// One print held against every print of the case.
///
/// @param candidates the highest scores first; a candidate is no finding
/// @param words what that shows and what it does not, also when nothing scored high
public record PrintSearchResult(int searched, List<Candidate> candidates, List<String> words) {

    /// @param number of the print in its document, 1-based
    public record Candidate(Document document, int number, double score) {}

    public PrintSearchResult {
        candidates = List.copyOf(candidates);
        words = List.copyOf(words);
    }
}
