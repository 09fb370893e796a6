package oyer.core.casefile;

import java.util.List;
import oyer.core.text.Passage;

/// Passages that were held against each other and fit: the arithmetic was done and came out right.
///
/// @param rule which check did it
/// @param explanation the sum in a sentence
/// @param passages one or more
public record Consistent(String rule, String explanation, List<Passage> passages) {

    public Consistent {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("what fits by rule [" + rule + "] rests on no passage");
        }
    }
}
