package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Reads `expressions.txt`, which holds every kind of expression: the words, their value, the days they can mean.
class ExpressionsTest {

    private record Example(Language language, String written, String marked, List<String> answers) {

        String text() {
            return marked.replace("[", "").replace("]", "");
        }

        /// `words = value | earliest | latest | modifier`, one each.
        List<String> expected() {
            List<String> expected = new ArrayList<>();
            int from = marked.indexOf('[');
            for (String answer : answers) {
                int to = marked.indexOf(']', from);
                expected.add(marked.substring(from + 1, to) + " = " + answer);
                from = marked.indexOf('[', to);
            }
            return expected;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyKindOfExpressionHasItsValueAndItsDays() {
        return examples().stream()
                .map(example -> DynamicTest.dynamicTest(example.text(), () -> {
                    Prose prose = Reading.prose(example.text(), example.language());
                    Written written = example.written().isEmpty()
                            ? WrittenDate.find(prose)
                            : new Written.Given(LocalDate.parse(example.written()));
                    assertThat(TimeReader.read(prose, written).stream()
                                    .map(ExpressionsTest::printed)
                                    .toList())
                            .isEqualTo(example.expected());
                }));
    }

    private static String printed(TimeReading reading) {
        return reading.passage().words() + " = "
                + Stream.of(
                                Stream.of(reading.timex().value()),
                                reading.when().earliest().stream(),
                                reading.when().latest().stream(),
                                reading.timex().mod().stream())
                        .flatMap(part -> part)
                        .map(Object::toString)
                        .collect(Collectors.joining(" | "));
    }

    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String block : resource().split("\n\n")) {
            List<String> lines =
                    block.lines().filter(line -> !line.startsWith("#")).toList();
            if (!lines.isEmpty()) {
                String[] head = Arrays.stream(lines.getFirst().split("\\|", 3))
                        .map(String::strip)
                        .toArray(String[]::new);
                Language language = head[0].equals("de") ? Language.GERMAN : Language.ENGLISH;
                examples.add(new Example(language, head[1], head[2], lines.subList(1, lines.size())));
            }
        }
        return examples;
    }

    private static String resource() {
        try (InputStream in = ExpressionsTest.class.getResourceAsStream("expressions.txt")) {
            if (in == null) {
                throw new IllegalStateException("no expressions.txt beside ExpressionsTest");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
