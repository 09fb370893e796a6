package oyer.core.text;

/// A document's text made ready for reading: tokens and sentences, computed once, shared by every reader.
///
/// @param text the words with their pages
/// @param language in which it is read
public record Prose(DocumentText text, Language language, Tokens tokens, Sentences sentences) {

    public static Prose of(DocumentText text, Language language) {
        Tokens tokens = Tokens.of(text);
        return new Prose(text, language, tokens, Sentences.of(tokens, language));
    }

    /// In the language that most of its words are of.
    ///
    /// @see LanguageGuess
    public static Prose of(DocumentText text) {
        Tokens tokens = Tokens.of(text);
        Language language = LanguageGuess.of(text.characters(), tokens);
        return new Prose(text, language, tokens, Sentences.of(tokens, language));
    }

    /// The same, that knows the words of tables which were loaded only after it was made.
    public Prose upToDate() {
        Tokens now = tokens.upToDate();
        return now == tokens ? this : new Prose(text, language, now, sentences);
    }

    public String characters() {
        return text.characters();
    }

    /// The passage of the tokens from `first` to `last`, both included.
    public Passage passage(int first, int last) {
        return text.passage(tokens.start(first), tokens.end(last));
    }
}
