package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.read.time.TimeReader;
import oyer.core.read.time.WrittenDate;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.text.Prose;

/// Whole short papers as officers, clerks, prisoners and reporters write them, with what a careful reader takes from
/// them below a line of dashes. A row is a statement: `speaker | i or d, act, day made | its words` (`i` indirect, `d`
/// direct; `.` where nothing is asked), or one of the cast: `@ name | words that name
/// him`, or `@- words that name nobody`. The second file has papers by kinds of speakers, frames and acts.
class SaidShortPapersTest {

    private static final double SAME = .5;

    static Stream<String> papers() throws IOException {
        return Stream.concat(papers("said-short-papers.txt"), papers("said-by-kind.txt"));
    }

    private static Stream<String> papers(String resource) throws IOException {
        try (InputStream in = SaidShortPapersTest.class.getResourceAsStream(resource)) {
            return Stream.of(
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).split("\n===\n"));
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void whoSaidWhatInAShortPaperIsReadAsAReaderTakesIt(String paper) {
        int key = paper.lastIndexOf("\n----\n");
        String words = paper.substring(0, key + 1);
        Prose prose = Prose.of(new DocumentText(new DocumentId("0".repeat(64)), words, List.of()));
        Cast cast = NameReader.read(prose);
        List<Statement> statements =
                new StatementReader().read(prose, cast, TimeReader.read(prose, WrittenDate.find(prose)));
        List<String> wrong = new ArrayList<>();
        for (String row : paper.substring(key + 6).strip().split("\n")) {
            Optional<String> fault =
                    row.startsWith("@") ? person(row, words, cast) : statement(row, words, statements, cast);
            fault.ifPresent(f -> wrong.add(row + " | read: " + f));
        }
        assertThat(wrong).isEmpty();
    }

    private static Optional<String> person(String row, String words, Cast cast) {
        if (row.startsWith("@-")) {
            return nobody(row.substring(2).strip(), words, cast);
        }
        String[] cells = row.substring(1).split(" \\| ");
        List<String> read = cast.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .filter(m -> has(cells[1], m.passage().words()))
                .map(m -> cast.entities().get(m.entity()).name())
                .distinct()
                .toList();
        boolean right = read.stream().anyMatch(name -> has(name, cells[0]));
        return right ? Optional.empty() : Optional.of(read.toString());
    }

    /// What is called after somebody and is nobody.
    private static Optional<String> nobody(String called, String words, Cast cast) {
        return cast.mentions().stream()
                .filter(m -> m.form() == Mention.Form.NAME)
                .filter(m -> cast.entities().get(m.entity()).kind() == EntityKind.PERSON)
                .filter(m -> within(called, words, m.passage()))
                .map(m -> m.passage().words())
                .findFirst();
    }

    private static boolean within(String called, String words, Passage name) {
        for (int at = words.indexOf(called); at >= 0; at = words.indexOf(called, at + 1)) {
            if (name.start() < at + called.length() && at < name.end()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> statement(String row, String words, List<Statement> statements, Cast cast) {
        String[] cells = row.split(" \\| ", 3);
        int start = words.indexOf(cells[2]);
        assertThat(start).as(cells[2]).isNotNegative();
        int end = start + cells[2].length();
        Optional<Statement> read = statements.stream().max(Comparator.comparingDouble(s -> shared(s, start, end)));
        if (read.isEmpty() || shared(read.get(), start, end) < SAME) {
            return Optional.of("nothing");
        }
        String[] told = cells[1].split(" ");
        Statement s = read.get();
        String speaker = s.speaker().isPresent()
                ? cast.entities().get(s.speaker().getAsInt()).name()
                : "nobody";
        String made = s.made().earliest().map(Object::toString).orElse("undated");
        boolean day = told[2].length() == made.length(); // and not its month only
        boolean when = made.startsWith(told[2])
                && (!day || s.made().earliest().equals(s.made().latest()));
        boolean right = (cells[0].equals(".") || has(speaker, cells[0]))
                && fits(told[0], s.mode().name().substring(0, 1))
                && fits(told[1], s.act().name())
                && (told[2].equals(".") || when);
        return right ? Optional.empty() : Optional.of(speaker + ", " + s.mode() + ", " + s.act() + ", " + made);
    }

    private static boolean fits(String asked, String read) {
        return asked.equals(".") || asked.equalsIgnoreCase(read);
    }

    /// Whether a name has these words, with a title or not, and in any order.
    private static boolean has(String whole, String part) {
        return words(whole).containsAll(words(part));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
    }

    private static double shared(Statement s, int start, int end) {
        int from = s.passage().start();
        int to = s.passage().end();
        int both = Math.min(to, end) - Math.max(from, start);
        return both <= 0 ? 0 : (double) both / (Math.max(to, end) - Math.min(from, start));
    }
}
