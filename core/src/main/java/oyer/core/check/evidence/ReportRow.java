package oyer.core.check.evidence;

import java.util.Optional;
import java.util.Set;
import oyer.core.text.Tokens;

/// A row of a laboratory's report: `Item 2, drinking glass: one print was developed. ...`. All that the line goes on to
/// say is of the thing that it begins with.
///
/// @param first the first token of the line
/// @param colon the token that ends its head
record ReportRow(int first, int colon) {

    /// Tokens of the longest head.
    private static final int LONGEST = 16;

    /// The row in which a token stands; empty where its line does not begin like one.
    static Optional<ReportRow> at(Tokens tokens, int token) {
        String text = tokens.characters();
        int line = text.lastIndexOf('\n', Math.max(0, tokens.start(token) - 1)) + 1;
        int first = token;
        while (first > 0 && tokens.start(first - 1) >= line) {
            first--;
        }
        for (int t = first; t < token + 1 + LONGEST && t < first + LONGEST && t < tokens.size(); t++) {
            if (tokens.is(t, ':')) {
                boolean marked = ExpertWords.SAMPLE.has(tokens, first) && t > first + 1;
                return marked ? Optional.of(new ReportRow(first, t)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// Of the traces of these kinds, on the thing that it begins with: `print/glass`.
    Set<String> traces(Tokens tokens, int from, int end) {
        Set<String> kinds = ExpertWords.kinds(tokens, from, end);
        Set<String> all = kinds.isEmpty() ? ExpertWords.kinds(tokens, first, end) : kinds;
        int last = colon - 1;
        while (last > first && tokens.kind(last) != Tokens.Kind.WORD) {
            last--;
        }
        return ExpertWordsCheck.traces(all, Set.of(tokens.lower(last)));
    }
}
