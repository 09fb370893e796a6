package oyer.core.read.statement.cue;

import java.util.List;

/// How one language reports speech in its prose.
public interface Speech {

    /// Adds the statements of one sentence, tokens `[first, end)`.
    void sentence(int number, int first, int end, List<Draft> into);
}
