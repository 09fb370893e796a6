package oyer.bench.discrepancies;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.check.Checks;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.read.quantity.QuantityReader;
import oyer.core.read.time.TimeReader;
import oyer.core.read.time.WrittenDate;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.LanguageGuess;
import oyer.core.text.Prose;

/// A text read and ready to be checked.
record Read(DocumentReadings readings, Prose prose) {

    static Read of(String words) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            DocumentText text = new DocumentText(new DocumentId(HexFormat.of().formatHex(hash)), words, List.of());
            DocumentReadings readings = DocumentPipeline.unaided().read(text);
            return new Read(readings, Prose.of(text, readings.language()));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException(absent);
        }
    }

    /// Only the times of it, which is quicker.
    static Read times(String words) {
        Prose prose = prose(words);
        Written written = WrittenDate.find(prose);
        return of(prose, written, TimeReader.read(prose, written), List.of());
    }

    /// Only the times and numbers of it.
    static Read timesAndNumbers(String words) {
        Prose prose = prose(words);
        Written written = WrittenDate.find(prose);
        return of(prose, written, TimeReader.read(prose, written), new QuantityReader().read(prose));
    }

    /// Only the numbers of it.
    static Read numbers(String words) {
        Prose prose = prose(words);
        return of(prose, WrittenDate.find(prose), List.of(), new QuantityReader().read(prose));
    }

    private static Prose prose(String words) {
        return Prose.of(new DocumentText(new DocumentId("0".repeat(64)), words, List.of()), LanguageGuess.of(words));
    }

    private static Read of(Prose prose, Written written, List<TimeReading> times, List<Quantity> quantities) {
        return new Read(
                new DocumentReadings(
                        prose.text().id(),
                        prose.language(),
                        written,
                        List.of(),
                        times,
                        List.of(),
                        List.of(),
                        quantities,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                prose);
    }

    List<Discrepancy> discrepancies() {
        return Checks.all(new CaseReadings(List.of(readings), List.of(), _ -> Optional.of(prose)));
    }
}
