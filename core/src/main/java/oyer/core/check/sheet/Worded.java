package oyer.core.check.sheet;

/// What an explanation says, in both languages: a clause without a full stop, or a sentence with one.
public record Worded(String english, String german) {

    public Worded {
        if (english.isBlank() || german.isBlank()) {
            throw new IllegalArgumentException("said in one language only: [" + english + "] [" + german + "]");
        }
    }

    /// Both, with more behind.
    public Worded and(String inEnglish, String inGerman) {
        return new Worded(english + inEnglish, german + inGerman);
    }
}
