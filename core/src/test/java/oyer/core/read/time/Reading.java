package oyer.core.read.time;

import java.time.LocalDate;
import java.util.List;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Short ways to read a text in a test.
final class Reading {

    private Reading() {}

    static Prose prose(String text, Language language) {
        return Prose.of(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()), language);
    }

    static List<TimeReading> english(String text) {
        Prose prose = prose(text, Language.ENGLISH);
        return TimeReader.read(prose, WrittenDate.find(prose));
    }

    static List<TimeReading> english(String text, String written) {
        return TimeReader.read(prose(text, Language.ENGLISH), new Written.Given(LocalDate.parse(written)));
    }

    static List<TimeReading> german(String text, String written) {
        return TimeReader.read(prose(text, Language.GERMAN), new Written.Given(LocalDate.parse(written)));
    }

    /// `words = value`, one for each reading.
    static List<String> values(List<TimeReading> readings) {
        return readings.stream()
                .map(reading ->
                        reading.passage().words() + " = " + reading.timex().value())
                .toList();
    }
}
