package oyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Event;
import oyer.core.casefile.Ruling;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.ReadingFields;
import oyer.core.time.When;

class ImportTest {

    private static final String REPORT = """
            Report of 4 March 1998

            On 2 March 1998 Anna Marrick was seen near the quay by her brother, Tom Marrick.
            Tom Marrick left the inn on 5 March 1998. He was never asked about the torn glove.
            """;

    @TempDir
    Path folder;

    private Path box;

    @BeforeEach
    void aCase() throws IOException {
        box = box("box");
    }

    private Path box(String name) throws IOException {
        Path made = Files.createDirectories(folder.resolve(name));
        Files.writeString(made.resolve("report.txt"), REPORT);
        assertThat(run("open", made.toString(), "--read-only")).isZero();
        return made;
    }

    private static int run(String... arguments) {
        return Oyer.commandLine().execute(arguments);
    }

    private static List<Event> events(Path box) {
        try (Session session = Session.existing(box, Optional.empty())) {
            return session.store().chronology(ChronologyQuery.all(), 0, 1000).rows().stream()
                    .map(ChronologyRow::event)
                    .toList();
        }
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void aLineOfSomebodysChronologyIsAnEventThatRestsOnItsOwnWords() throws IOException {
        Path mine = file("mine.csv", """
                Datum;Ereignis;Personen
                31.12.1997;Anna Marrick verkauft das Boot;Anna Marrick
                4.1.1998;"Tom sagt ""nie"", und geht";
                irgendwann;Ein Streit am Kai;
                """);
        assertThat(run("import", box.toString(), mine.toString(), "--by", "Lind"))
                .isZero();
        List<Event> mined = events(box).stream()
                .filter(e -> e.grounds().rule().equals("review.ruled"))
                .toList();
        assertThat(mined)
                .extracting(Event::when)
                .containsExactlyInAnyOrder(
                        new When.Day(LocalDate.of(1997, 12, 31)),
                        new When.Day(LocalDate.of(1998, 1, 4)),
                        new When.Undated());
        assertThat(mined)
                .extracting(Event::what)
                .contains("Anna Marrick verkauft das Boot", "Tom sagt \"nie\", und geht");
        assertThat(mined).allSatisfy(e -> assertThat(e.passage().words()).isNotBlank());
        assertThat(box.resolve("mine.csv")).hasSameTextualContentAs(mine);
    }

    @Test
    void theSameFileTwiceChangesNothing() throws IOException {
        Path mine = file("mine.csv", "date,event\n3/4/1985,A quarrel\n13/4/1985,A letter\n");
        assertThat(run("import", box.toString(), mine.toString(), "--by", "Lind"))
                .isZero();
        List<Event> once = events(box);
        assertThat(once).extracting(Event::when).contains(new When.Day(LocalDate.of(1985, 4, 3)));
        assertThat(run("import", box.toString(), mine.toString(), "--by", "Lind"))
                .isZero();
        assertThat(events(box)).isEqualTo(once);
    }

    @Test
    void aWorkbookIsReadByItsDatesAndNotByHowTheyAreShown() throws IOException {
        Path mine = folder.resolve("mine.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(mine)) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat("mmm yy"));
            Sheet sheet = book.createSheet("list");
            Row head = sheet.createRow(0);
            head.createCell(0).setCellValue("When");
            head.createCell(1).setCellValue("Event");
            Row row = sheet.createRow(2);
            row.createCell(0).setCellValue(LocalDate.of(1984, 2, 29));
            row.getCell(0).setCellStyle(style);
            row.createCell(1).setCellValue("The boat is sold");
            book.write(out);
        }
        assertThat(run("import", box.toString(), mine.toString(), "--by", "Lind"))
                .isZero();
        assertThat(events(box))
                .filteredOn(e -> e.what().equals("The boat is sold"))
                .extracting(Event::when)
                .containsExactly(new When.Day(LocalDate.of(1984, 2, 29)));
    }

    @Test
    void whatIsExportedAndTakenOverElsewhereIsTheSameChronology() throws IOException {
        amendAndAdd();
        for (String form : List.of("csv", "xlsx")) {
            Path out = folder.resolve("out-" + form);
            assertThat(run("export", box.toString(), out.toString(), "--as", form))
                    .isZero();
            Path table = form.equals("csv") ? out.resolve("tables/chronology.csv") : out.resolve("case.xlsx");
            Path other = box("other-" + form);
            assertThat(told(events(other))).isNotEqualTo(told(events(box)));
            assertThat(run("import", other.toString(), table.toString(), "--by", "Lind"))
                    .isZero();
            assertThat(told(events(other))).containsExactlyElementsOf(told(events(box)));
        }
    }

    private void amendAndAdd() {
        try (Session session = Session.create(box, Optional.empty())) {
            var store = session.store();
            Event first = events(box).getFirst();
            var readings = store.readings(first.passage().document()).orElseThrow();
            var text = store.text(first.passage().document()).orElseThrow();
            int glove = text.characters().indexOf("He was never asked");
            store.rule(new Ruling(
                    new Decision.Amended(Map.of("when", "1998-03-03", "what", "Seen, \"near\" the quay")),
                    "event",
                    List.of(first.passage()),
                    ReadingFields.of(first, readings),
                    "Berg",
                    Instant.EPOCH,
                    Optional.empty()));
            store.rule(new Ruling(
                    new Decision.Added(Map.of("when", "1998-04", "people", "Tom Marrick; Anna Marrick")),
                    "event",
                    List.of(text.passage(glove, glove + 18)),
                    Map.of(),
                    "Berg",
                    Instant.EPOCH,
                    Optional.empty()));
        }
    }

    private static List<String> told(List<Event> events) {
        return events.stream()
                .map(e -> e.when() + " " + e.what() + " " + e.passage())
                .toList();
    }

    @Test
    void aFileThatIsNoChronologyIsRefusedWithTheReasonAndChangesNothing() throws IOException {
        List<Event> before = events(box);
        for (Path bad : List.of(
                file("empty.csv", ""),
                file("headings.csv", "colour,shape\nred,round\n"),
                file("open.csv", "date,event\n1985,\"never closed\n"),
                file("text.xlsx", "no workbook"),
                folder.resolve("not there.csv"))) {
            assertThat(run("import", box.toString(), bad.toString(), "--by", "Lind"))
                    .as(bad.toString())
                    .isNotZero();
        }
        assertThat(events(box)).isEqualTo(before);
    }
}
