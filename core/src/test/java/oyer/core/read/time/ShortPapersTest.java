package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Whole short papers as clerks, officers, reporters and prisoners write them, with the times that a reader takes from
/// them: `{words|value}` in the file beside this test.
class ShortPapersTest {

    private static final Pattern MARKED = Pattern.compile("\\{([^|}]*)\\|([^}]*)\\}");
    private static final String GERMAN = "DE ";

    static Stream<String> papers() throws IOException {
        try (InputStream in = ShortPapersTest.class.getResourceAsStream("short-papers.txt")) {
            return Stream.of(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).split("\n===\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyTimeThatAReaderTakesFromAShortPaperIsRead(String marked) {
        boolean german = marked.startsWith(GERMAN);
        String text = MARKED.matcher(german ? marked.substring(GERMAN.length()) : marked)
                .replaceAll("$1");
        Prose prose = Reading.prose(text, german ? Language.GERMAN : Language.ENGLISH);
        List<TimeReading> left = new ArrayList<>(TimeReader.read(prose, WrittenDate.find(prose)));
        List<String> wrong = new ArrayList<>();
        Matcher mark = MARKED.matcher(marked);
        while (mark.find()) {
            String words = mark.group(1);
            String value = mark.group(2);
            List<TimeReading> here = left.stream()
                    .filter(reading -> reading.passage().words().contains(words)
                            || words.contains(reading.passage().words()))
                    .toList();
            if (here.isEmpty() || !here.getFirst().timex().value().equals(value)) {
                wrong.add(
                        words + " = " + value + ", read " + Reading.values(here.subList(0, Math.min(1, here.size()))));
            }
            left.removeAll(here.subList(0, Math.min(1, here.size())));
        }
        assertThat(wrong).isEmpty();
    }
}
