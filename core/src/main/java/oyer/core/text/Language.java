package oyer.core.text;

import java.util.Locale;
import java.util.Optional;

/// A language that Oyer reads. Adding one is adding its tables to each reader; the compiler names the switches.
public enum Language {
    ENGLISH("en"),
    GERMAN("de");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// ISO 639-1, as in `--language en`.
    public String code() {
        return code;
    }

    public Locale locale() {
        return Locale.of(code);
    }

    public static Optional<Language> ofCode(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
