package oyer.core.read.exhibit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.casefile.Mention;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Party;
import oyer.core.text.Grid.Cell;
import oyer.core.text.Grid.Row;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// What a document says of itself as a piece of evidence: whom a copy went to, and of a statement that was
/// taken down, who signed it and on which day.
final class Stamps {

    private static final int HEAD = 14;
    private static final int STAMP = 100;
    private static final Set<String> RECEIVED =
            Set.of("received", "rec'd", "filed", "eingang", "eingegangen", "eingangsstempel");

    private final String text;
    private final Tokens tokens;
    private final EvidenceWords words;
    private final ItemMerger merger;
    private final StepTime time;
    private final CellTimes times;
    private final CellWords cells;
    private final List<Row> rows;
    private final List<Mention> mentions;

    Stamps(Layout layout, List<Mention> mentions) {
        this.text = layout.text();
        this.tokens = layout.tokens();
        this.words = layout.words();
        this.cells = layout.cells();
        this.merger = layout.merger();
        this.time = layout.time();
        this.times = layout.times();
        this.rows = layout.rows();
        this.mentions = mentions;
    }

    /// `COPY TO: Sgt. Hale`, `cc: ...`: whom the document itself reached.
    boolean read(Row row, List<Draft> drafts) {
        String line = text.substring(row.start(), row.end()).strip();
        String lower = line.length() > 8 ? line.substring(0, 8).toLowerCase(Locale.ROOT) : "";
        boolean received = received(row, line);
        if (!received && !lower.startsWith("copy to:") && !lower.startsWith("cc:")) {
            return false;
        }
        Optional<Party> party = Parties.of(line.substring(line.indexOf(':') + 1));
        if (party.isEmpty() || rows.isEmpty()) {
            return false;
        }
        Cell cell =
                new Cell(row.start() + text.substring(row.start(), row.end()).indexOf(line), row.end());
        Draft draft = new Draft(
                cells.passage(cell),
                merger.named(Type.DOCUMENT, "this document"),
                title() + signer(),
                Type.DOCUMENT,
                Optional.empty(),
                Optional.empty(),
                "copy-stamp",
                0);
        draft.steps.add(new StatusStep(
                Status.DISCLOSED,
                times.in(cell).orElseGet(() -> time.document(Status.DISCLOSED, cell.start())),
                cells.passage(cell),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.of(new StepDetail.Reached(party.get()))));
        drafts.add(draft);
        taken(draft).ifPresent(drafts::add);
        return true;
    }

    /// `RECEIVED Feb 3 1985 STATE'S ATTORNEY`, `Eingang: Staatsanwaltschaft, 3. Mai 1986`: a stamp in capitals,
    /// or a label with a colon, with a day.
    private boolean received(Row row, String line) {
        int word = 0;
        while (word < line.length() && (Character.isLetter(line.charAt(word)) || line.charAt(word) == '\'')) {
            word++;
        }
        String first = line.substring(0, word);
        boolean stamp = word > 0
                && line.length() <= STAMP
                && RECEIVED.contains(first.toLowerCase(Locale.ROOT))
                && (first.equals(first.toUpperCase(Locale.ROOT)) || line.startsWith(":", word));
        // `Received: 3 May 1990, from Det. Hale`: what came in is what he brought, and not the paper
        boolean things = line.toLowerCase(Locale.ROOT).contains(" from ");
        return stamp && !things && times.in(new Cell(row.start(), row.end())).isPresent();
    }

    private String title() {
        return Parties.title(rows, text);
    }

    /// Who signed it, where the document says so: ` of Jane Hale`.
    private String signer() {
        int signed = text.indexOf("(signed)");
        int from = signed < 0 ? text.indexOf("gez.") + 4 : signed + 8;
        int end = text.indexOf('\n', from);
        String name = from < 8 || end < 0 ? "" : text.substring(from, end).strip();
        return !name.isEmpty()
                        && mentions.stream()
                                .anyMatch(m -> m.passage().start() >= from
                                        && m.passage().start() < end)
                ? " of " + name.replaceAll("\\s{1,99}", " ")
                : "";
    }

    /// A statement that was taken down came into the file on the day in its head.
    private Optional<Draft> taken(Draft stamped) {
        String lower = stamped.name.toLowerCase(Locale.ROOT);
        if (!lower.contains("statement") && !lower.contains("vernehmung")) {
            return Optional.empty();
        }
        for (int r = 0; r < Math.min(rows.size(), HEAD); r++) {
            Row row = rows.get(r);
            int token = tokens.at(row.start());
            Optional<When> when = token < tokens.size() && "date".equals(words.column(tokens, token))
                    ? times.in(new Cell(row.start(), row.end()))
                    : Optional.empty();
            if (when.isPresent()
                    && !row.cells().isEmpty()
                    && !row.cells().getFirst().empty()) {
                Draft draft = new Draft(
                        cells.line(row),
                        stamped.exhibit,
                        stamped.name,
                        Type.DOCUMENT,
                        Optional.empty(),
                        Optional.empty(),
                        "copy-stamp",
                        0);
                draft.steps.add(StatusStep.of(Status.COLLECTED, when.get(), cells.line(row), OptionalInt.empty()));
                return Optional.of(draft);
            }
        }
        return Optional.empty();
    }
}
