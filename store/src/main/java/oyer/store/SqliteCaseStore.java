package oyer.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import oyer.core.argue.draft.Draft;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Rulings;
import oyer.core.casefile.Shortfall;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Counts;
import oyer.core.review.Density;
import oyer.core.review.ExhibitQuery;
import oyer.core.review.ExhibitRow;
import oyer.core.review.ItemQuery;
import oyer.core.review.ItemRow;
import oyer.core.review.JournalEntry;
import oyer.core.review.Lane;
import oyer.core.review.LaneQuery;
import oyer.core.review.MentionRow;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.ProceedingRow;
import oyer.core.review.RelationRow;
import oyer.core.review.RuledReadings;
import oyer.core.review.Slice;
import oyer.core.review.StatementQuery;
import oyer.core.review.StatementRow;
import oyer.core.review.Verification;
import oyer.core.review.WorkedOut;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;

/// The case in one SQLite file: what is kept where, and what must be told when it changes. How it is written and read
/// is [CaseDatabase]'s.
public final class SqliteCaseStore implements CaseStore {

    private final CaseDatabase database;

    private final CaseJson json = new CaseJson();
    private final TextCache texts = new TextCache(json);
    private final Journal journal;
    private final ReadingRows readingRows = new ReadingRows(json);
    private final DocumentRows documentRows;
    private final FigureRows figureRows = new FigureRows(json);
    private final ItemRows itemRows = new ItemRows(json, this::shown);
    private final DraftRow draftRow = new DraftRow(json);
    private final Chronology chronology = new Chronology(json, this::shown);
    private final Register register = new Register(json, texts, this::shown);
    private final Lanes lanes = new Lanes(this::shown);

    private final Remembered<Document> documents;
    private final Remembered<Figure> figures = new Remembered<>("figures", figureRows::figures, FigureRows::filed);
    private final Remembered<Discrepancy> discrepancies = new Remembered<>("discrepancies", figureRows::discrepancies);
    private volatile Rulings rulings = Rulings.none();

    private record Stamp(long generation, String figures, String discrepancies, long rulings) {}

    private SqliteCaseStore(CaseDatabase database, Clock clock) {
        this.database = database;
        this.journal = new Journal(json, clock);
        this.documentRows = new DocumentRows(json, journal, readingRows);
        this.documents = new Remembered<>("documents", documentRows::documents, DocumentRows::filed);
    }

    /// Opens a case to write and read; makes one where there is none.
    ///
    /// @throws CaseFolderException when another program writes to it, or it cannot be written
    public static SqliteCaseStore open(CaseFolder folder) {
        return open(folder, Clock.systemUTC());
    }

    static SqliteCaseStore open(CaseFolder folder, Clock clock) {
        CaseDatabase database = CaseDatabase.open(folder);
        try {
            SqliteCaseStore store = new SqliteCaseStore(database, clock);
            database.bringUpToDate(store.journal);
            return store;
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    /// Opens a case only to read, beside whoever writes to it.
    ///
    /// @throws CaseFolderException when there is none, or it was written by another version
    public static SqliteCaseStore read(CaseFolder folder) {
        return new SqliteCaseStore(CaseDatabase.read(folder), Clock.systemUTC());
    }

    public CaseFolder folder() {
        return database.folder();
    }

    private void change(Consumer<Handle> work) {
        database.change(work);
    }

    private <T> T ask(Function<Handle, T> question) {
        return database.ask(question);
    }

    // ---- documents

    @Override
    public void keep(Document document, Optional<DocumentText> text, Optional<DocumentReadings> readings) {
        // outside the transaction, so that readers side by side do not wait for one another
        Optional<byte[]> packed = readings.map(r -> json.pack(r, text));
        change(handle -> {
            long generation = Schema.nextGeneration(handle);
            documents.replaced(handle);
            long number = documentRows.keep(handle, document);
            documentRows.keepWords(handle, number, text, generation);
            readingRows.drop(handle, number);
            readings.ifPresent(r -> readingRows.keep(
                    handle,
                    number,
                    packed.orElseThrow(),
                    text.map(words -> RuledReadings.of(r, words, rulings(handle).of(r.document())))
                            .orElse(r)));
        });
    }

    @Override
    public void alsoAt(DocumentId document, String path) {
        change(handle -> {
            documents.replaced(handle);
            documentRows.alsoAt(handle, document, path);
        });
    }

    @Override
    public List<Document> documents() {
        return ask(documents::rows);
    }

    @Override
    public Optional<Document> document(DocumentId id) {
        return ask(handle -> documents.atHand(handle, id).or(() -> documentRows.document(handle, id)));
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return ask(handle -> texts.text(handle, id));
    }

    @Override
    public Optional<DocumentReadings> readings(DocumentId id) {
        return ask(handle -> proposed(handle, id)
                .map(read -> texts.text(handle, id)
                        .map(text ->
                                RuledReadings.of(read, text, rulings(handle).of(id)))
                        .orElse(read)));
    }

    @Override
    public Optional<DocumentReadings> proposed(DocumentId id) {
        return ask(handle -> proposed(handle, id));
    }

    private Optional<DocumentReadings> proposed(Handle handle, DocumentId id) {
        return texts.proposed(handle, id);
    }

    @Override
    public Optional<Seen> seen(String path) {
        return ask(handle -> DocumentRows.seen(handle, path));
    }

    @Override
    public void saw(Seen seen) {
        change(handle -> DocumentRows.saw(handle, seen));
    }

    @Override
    public void gone(String path) {
        change(handle -> {
            Schema.nextGeneration(handle);
            documents.replaced(handle);
            documentRows.gone(handle, path);
        });
    }

    @Override
    public long generation() {
        return ask(handle -> Schema.generation(handle));
    }

    @Override
    public Object stamp() {
        return ask(handle -> new Stamp(
                Schema.generation(handle),
                figures.version(handle),
                discrepancies.version(handle),
                rulings(handle).upTo()));
    }

    private record Shown(List<String> versions, long changed) {}

    /// Equal to an earlier one as long as lists have the same rows: a decision that changes no reading leaves them.
    private Object shown(Handle handle) {
        return new Shown(
                handle.createQuery(
                                "select value from meta where name in ('generation', 'figures', 'items') order by name")
                        .mapTo(String.class)
                        .list(),
                rulings(handle).changed());
    }

    @Override
    public Object readingStamp() {
        return ask(handle -> List.of(shown(handle), discrepancies.version(handle)));
    }

    @Override
    public WorkedOut workedOut() {
        return new WorkedOutRows(json, this::ask, database.onlyRead() ? Optional.empty() : Optional.of(this::change));
    }

    @Override
    public void dropDerived() {
        change(handle -> Schema.makeDerived(handle, journal));
    }

    // ---- the case as a whole

    @Override
    public void keepFigures(List<Figure> figures) {
        change(handle -> {
            this.figures.replaced(handle);
            figureRows.keep(handle, figures);
        });
    }

    @Override
    public void keepItems(List<EvidenceItem> items) {
        change(handle -> itemRows.keep(handle, items));
    }

    @Override
    public Slice<ItemRow> items(ItemQuery query, long from, int most) {
        return ask(handle -> itemRows.items(handle, query, from, most));
    }

    @Override
    public Optional<ItemRow> item(String id) {
        return ask(handle -> itemRows.item(handle, id));
    }

    @Override
    public void keepDiscrepancies(List<Discrepancy> discrepancies) {
        change(handle -> {
            this.discrepancies.replaced(handle);
            figureRows.keepDiscrepancies(handle, discrepancies);
        });
    }

    @Override
    public void keepConsistent(List<Consistent> consistent) {
        change(handle -> figureRows.keepConsistent(handle, consistent));
    }

    @Override
    public void keepShortfalls(List<Shortfall> shortfalls) {
        change(handle -> figureRows.keepShortfalls(handle, shortfalls));
    }

    @Override
    public void keepDraft(Draft draft) {
        change(handle -> draftRow.keep(handle, draft));
    }

    @Override
    public Optional<Draft> draft() {
        return ask(draftRow::draft);
    }

    @Override
    public List<Figure> figures() {
        return ask(figures::rows);
    }

    @Override
    public Optional<Figure> figure(String id) {
        return ask(handle -> figures.of(handle, id).stream().findFirst());
    }

    @Override
    public List<Figure> figures(DocumentId document) {
        return ask(handle -> figures.of(handle, document));
    }

    @Override
    public List<Discrepancy> discrepancies() {
        return ask(discrepancies::rows);
    }

    @Override
    public List<Consistent> consistent() {
        return ask(figureRows::consistent);
    }

    @Override
    public List<Shortfall> shortfalls() {
        return ask(figureRows::shortfalls);
    }

    @Override
    public Slice<ChronologyRow> chronology(ChronologyQuery query, long from, int most) {
        return ask(handle -> chronology.page(handle, query, from, most));
    }

    @Override
    public List<Density> density(ChronologyQuery query, int stretches) {
        return ask(handle -> chronology.density(handle, query, stretches));
    }

    @Override
    public Slice<MentionRow> mentions(String figure, long from, int most) {
        return ask(handle -> register.mentions(handle, figure, from, most));
    }

    @Override
    public Optional<Mention> mention(String figure) {
        return ask(handle -> register.mention(handle, figure));
    }

    @Override
    public Slice<StatementRow> statements(StatementQuery query, long from, int most) {
        return ask(handle -> register.statements(handle, query, from, most));
    }

    @Override
    public Slice<ExhibitRow> exhibits(ExhibitQuery query, long from, int most) {
        return ask(handle -> register.exhibits(handle, query, from, most));
    }

    @Override
    public Slice<ProceedingRow> proceedings(ProceedingQuery query, long from, int most) {
        return ask(handle -> register.proceedings(handle, query, from, most));
    }

    @Override
    public Slice<Lane> lanes(LaneQuery query, long from, int most) {
        return ask(handle -> lanes.lanes(handle, query, from, most));
    }

    @Override
    public List<Density> density(ProceedingQuery query, int stretches) {
        return ask(handle -> lanes.density(handle, query, stretches));
    }

    @Override
    public Slice<RelationRow> relations(Optional<String> figure, long from, int most) {
        return ask(handle -> register.relations(handle, figure, from, most));
    }

    @Override
    public Counts counts() {
        return ask(DocumentRows::counts);
    }

    // ---- decisions

    /// Waits until the disk has it: a decision cannot be had again from the originals, so it must survive a
    /// power cut as well as a kill.
    @Override
    public long rule(Ruling ruling) {
        AtomicLong number = new AtomicLong();
        database.changeOnDisk(handle -> {
            Rulings before = rulings(handle);
            number.set(journal.append(handle, new JournalEntry.Ruled(ruling)));
            if (ruling.decision().changesReadings()) {
                show(handle, ruling, before);
            }
        });
        return number.get();
    }

    /// Makes the rows of the documents that a ruling is about what they are with it.
    private void show(Handle handle, Ruling ruling, Rulings before) {
        Rulings after = rulings(handle);
        ruling.about().stream().map(Passage::document).distinct().forEach(id -> {
            Optional<DocumentText> text = texts.text(handle, id);
            Optional<DocumentReadings> proposed = proposed(handle, id);
            if (text.isPresent() && proposed.isPresent()) {
                readingRows.replace(
                        handle,
                        DocumentRows.number(handle, id).orElseThrow(),
                        RuledReadings.of(proposed.get(), text.get(), before.of(id)),
                        RuledReadings.of(proposed.get(), text.get(), after.of(id)));
            }
        });
    }

    @Override
    public Rulings rulings() {
        return ask(handle -> {
            Rulings known = rulings(handle);
            rulings = known;
            return known;
        });
    }

    /// As the handle's view of the case has them.
    private Rulings rulings(Handle handle) {
        Rulings known = rulings;
        return known.and(journal.rulingsAfter(handle, known.upTo()));
    }

    @Override
    public Slice<JournalEntry> journal(long from, int most) {
        return ask(handle -> journal.page(handle, from, most));
    }

    @Override
    public Verification verify(Path documents) {
        return database.audit(journal, documents);
    }

    @Override
    public Optional<String> readBy() {
        return ask(handle -> Schema.meta(handle, "readBy"));
    }

    @Override
    public void readBy(String version) {
        change(handle -> handle.execute("insert or replace into meta values ('readBy', ?)", version));
    }

    @Override
    public void close() {
        database.close();
    }
}
