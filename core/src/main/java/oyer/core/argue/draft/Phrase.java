package oyer.core.argue.draft;

import java.util.Locale;

/// The few sentences of a draft that are the program's own; all others are words of the case. Their English stands
/// here; an interface in another language says them in its own.
public enum Phrase {
    /// The name of the accused.
    CHARGE("The prosecution's case: %s did it"),
    /// The name, and the crime in words of the case.
    CHARGED("The prosecution's case: %s did it (%s)"),
    DENIAL("The defence's case: %s did not do it"),
    CONFESSION("%s admitted it"),
    IDENTIFICATION("%s was recognised"),
    WITNESS("Witnesses speak against %s"),
    EXPERT("Experts speak against %s"),
    TRACE("Traces are ascribed to %s"),
    CIRCUMSTANCE("Circumstances speak against %s"),
    MOTIVE("%s is said to have had a motive; by itself it proves nothing"),
    OWN_WORD("%s denies it"),
    ALIBI("%s is said to have been elsewhere"),
    OTHER_TRACE("Traces are of others, or of nobody known, and not of %s"),
    OTHER_CONFESSION("Somebody other than %s admitted it"),
    OTHER_WITNESS("Witnesses speak for %s"),
    OTHER_EXPERT("Experts speak for %s"),
    WITHHELD("Kept from the defence of %s, whatever it says"),
    OTHER("Other things speak for %s"),
    /// The name of who is relied upon.
    WORD("What %s says can be relied on"),
    /// Words of the case for what is relied upon.
    RELIED("This can be relied on: %s");

    private final String english;

    Phrase(String english) {
        this.english = english;
    }

    /// How it is said in some language.
    @FunctionalInterface
    public interface Saying {
        String say(Phrase phrase, String... names);
    }

    public String key() {
        return "draft." + name().toLowerCase(Locale.ROOT);
    }

    public static String english(Phrase phrase, String... names) {
        return String.format(Locale.ROOT, phrase.english, (Object[]) names);
    }
}
