package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.time.When;

/// Invented short papers with the steps of exhibits and of proceedings that a reader finds in their lines, in a table
/// beside this test: `steps-exhibits.txt` and `steps-proceedings.txt`. A paper begins with `=== name language`, a line
/// that begins with `~` begins a line of the paper, another goes on with the one before; behind `||` stands what is
/// told
/// there: a step, of what, its day, parted by `;`, `?` before one that may be read as well, nothing where no step is
/// told.
class StepsOfShortPapersTest {

    private record Line(int start, int end, String text, List<String> told, List<String> also) {}

    private record Paper(String name, Language language, String text, List<Line> lines) {}

    /// A step as read, and where.
    private record Read(int at, String step, String of, String day) {}

    @Test
    void whatBecameOfExhibitsIsReadInEveryFrame() throws IOException {
        assertThat(wrong("steps-exhibits.txt", StepsOfShortPapersTest::exhibits))
                .isEmpty();
    }

    @Test
    void whatCourtsAndBoardsDidIsReadInEveryFrame() throws IOException {
        assertThat(wrong("steps-proceedings.txt", StepsOfShortPapersTest::proceedings))
                .isEmpty();
    }

    private interface Reader {
        List<Read> of(DocumentReadings readings);
    }

    private static List<String> wrong(String table, Reader reader) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Paper paper : papers(table)) {
            List<Read> all = reader.of(new DocumentPipeline(Optional.of(paper.language()), Optional.empty())
                    .read(new DocumentText(new DocumentId("0".repeat(64)), paper.text(), List.of())));
            for (Line line : paper.lines()) {
                List<Read> here = all.stream()
                        .filter(r -> line.start() <= r.at() && r.at() < line.end())
                        .toList();
                line.told().stream()
                        .filter(told -> here.stream().noneMatch(is(told, true)))
                        .forEach(told ->
                                wrong.add(paper.name() + " not read: " + told + " in [" + line.text() + "] " + here));
                here.stream()
                        .filter(r ->
                                line.told().stream().noneMatch(t -> is(t, false).test(r))
                                        && line.also().stream()
                                                .noneMatch(t -> is(t, false).test(r)))
                        .forEach(r -> wrong.add(paper.name() + " not told: " + r + " in [" + line.text() + "]"));
            }
        }
        return wrong;
    }

    /// `destroyed|missing axe|3 2011-05-04`: alternatives of a step, of its thing, of its day.
    private static Predicate<Read> is(String told, boolean dated) {
        List<String> parts = new ArrayList<>(Arrays.asList(told.split(" ")));
        String day = parts.size() > 1 && parts.getLast().matches("-.*|\\d{4}.*") ? parts.removeLast() : "-";
        List<String> steps = List.of(parts.removeFirst().split("\\|"));
        List<String> of = List.of(String.join(" ", parts).split("\\|"));
        return r -> steps.contains(r.step())
                && of.stream().anyMatch(o -> o.equals(".") || r.of().contains(o.toLowerCase(Locale.ROOT)))
                && (!dated
                        || Arrays.stream(day.split("\\|"))
                                .anyMatch(d -> d.equals("-") || r.day().startsWith(d)));
    }

    private static List<Read> exhibits(DocumentReadings readings) {
        return readings.exhibits().stream()
                .flatMap(e -> e.status().stream()
                        .filter(s -> s.is() != Status.MENTIONED)
                        .map(s -> new Read(
                                s.passage().start(),
                                s.is().name().toLowerCase(Locale.ROOT),
                                readings.exhibits().stream()
                                        .filter(o -> o.exhibit() == e.exhibit())
                                        .map(o -> o.name() + " " + o.mark().orElse(""))
                                        .collect(Collectors.joining(" "))
                                        .toLowerCase(Locale.ROOT),
                                day(s.when()))))
                .toList();
    }

    private static List<Read> proceedings(DocumentReadings readings) {
        return readings.proceedings().stream()
                .map(p -> new Read(
                        p.passage().start(),
                        (p.action() + "/" + p.outcome().orElse("")).replace(' ', '_'),
                        "",
                        day(p.when())))
                .toList();
    }

    private static String day(When when) {
        return when.earliest().map(Object::toString).orElse("");
    }

    private static List<Paper> papers(String table) throws IOException {
        List<Paper> papers = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<Line> lines = new ArrayList<>();
        String head = "";
        for (String row : (read(table) + "\n=== end en").split("\n")) {
            if (row.startsWith("#")) {
                continue;
            }
            if (row.startsWith("===")) {
                if (!head.isEmpty()) {
                    String[] named = head.split(" ");
                    Language language = named[2].equals("de") ? Language.GERMAN : Language.ENGLISH;
                    papers.add(new Paper(named[1], language, text.toString(), List.copyOf(lines)));
                }
                head = row;
                text.setLength(0);
                lines.clear();
                continue;
            }
            String[] parts = row.split("\\|\\|", 2);
            String said = parts[0].stripTrailing();
            if (said.isBlank()) {
                while (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
                    text.setLength(text.length() - 1);
                }
                text.append("\n\n");
                continue;
            }
            boolean ends = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
            boolean own = said.startsWith("~");
            text.append(ends ? "" : own ? "\n" : " ");
            int start = text.length();
            text.append(own ? said.substring(1) : said);
            if (parts.length > 1) {
                List<String> all = Arrays.stream(parts[1].split(";"))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .toList();
                lines.add(new Line(
                        start,
                        text.length(),
                        said,
                        all.stream().filter(t -> !t.startsWith("?")).toList(),
                        all.stream()
                                .filter(t -> t.startsWith("?"))
                                .map(t -> t.substring(1))
                                .toList()));
            }
            text.append(own ? "\n" : "");
        }
        return papers;
    }

    private static String read(String table) throws IOException {
        try (InputStream in = Objects.requireNonNull(StepsOfShortPapersTest.class.getResourceAsStream(table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
