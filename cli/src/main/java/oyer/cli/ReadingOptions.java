package oyer.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// How documents are to be read, where that is known better from outside.
final class ReadingOptions {

    @Option(
            names = "--language",
            paramLabel = "en|de",
            converter = LanguageCode.class,
            description = "Read every document in this language; without it each is told from its words.")
    private @Nullable Language language;

    @Option(
            names = "--written",
            paramLabel = "DATE",
            description = "The day on which the documents were written, as 1998-02-06.")
    private @Nullable LocalDate written;

    DocumentPipeline pipeline() {
        return new DocumentPipeline(Optional.ofNullable(language), Optional.ofNullable(written));
    }

    static final class LanguageCode implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            return Language.ofCode(code)
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + code + "' is no language that Oyer reads; it reads en, de"));
        }
    }
}
