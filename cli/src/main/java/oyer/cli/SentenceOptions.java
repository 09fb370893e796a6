package oyer.cli;

import java.util.Optional;
import oyer.core.text.Language;
import picocli.CommandLine.Option;

/// In which language a command tells what it found.
final class SentenceOptions {

    @Option(
            names = "--sentences",
            paramLabel = "en|de",
            description = "The language of explanations; en unless told.",
            converter = ReadingOptions.LanguageCode.class)
    private Language language = Language.ENGLISH;

    /// What is to be told; in English where nobody has put it into German.
    String said(String english, Optional<String> german) {
        return language == Language.GERMAN ? german.orElse(english) : english;
    }

    String said(String english, String german) {
        return said(english, Optional.of(german));
    }
}
