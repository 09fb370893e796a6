package oyer.core.text;

import java.util.Arrays;

/// The sentences of a text as runs of tokens; headings and speech turns begin one. Sentence `i` is the tokens
/// `[first(i), end(i))`. Every token is in exactly one sentence.
public final class Sentences {

    private final int[] starts;
    private final int tokens;

    Sentences(int[] starts, int tokens) {
        this.starts = starts;
        this.tokens = tokens;
    }

    /// @see SentenceSplitter
    public static Sentences of(Tokens tokens, Language language) {
        return new SentenceSplitter(tokens, language).sentences();
    }

    public int size() {
        return starts.length;
    }

    /// First token of a sentence.
    public int first(int sentence) {
        return starts[sentence];
    }

    /// The token after its last.
    public int end(int sentence) {
        return sentence + 1 < starts.length ? starts[sentence + 1] : tokens;
    }

    /// The sentence that a token is in.
    public int of(int token) {
        int found = Arrays.binarySearch(starts, token);
        return found >= 0 ? found : -found - 2;
    }
}
