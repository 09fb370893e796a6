package oyer.core.casefile;

import java.util.List;
import java.util.Optional;
import oyer.core.text.Passage;

/// Passages that were held against each other and fit: the arithmetic was done and came out right.
///
/// @param rule which check did it
/// @param explanation the sum in a sentence
/// @param passages one or more
/// @param german the same sentence in German; empty only in what an older version kept
public record Consistent(String rule, String explanation, List<Passage> passages, Optional<String> german) {

    public Consistent {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("what fits by rule [" + rule + "] rests on no passage");
        }
    }

    public Consistent(String rule, String explanation, List<Passage> passages) {
        this(rule, explanation, passages, Optional.empty());
    }

    public Consistent inGerman(String sentence) {
        return new Consistent(rule, explanation, passages, Optional.of(sentence));
    }
}
