package oyer.core.review;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;

/// Port: the case on disk. What is received and what is ruled is journalled before the call returns, and
/// survives a kill; everything else is derived and can be rebuilt. Safe for many readers and one writer at a
/// time.
public interface CaseStore extends AutoCloseable {

    // ---- documents

    /// Keeps a document, its words and its readings as one step: after a kill all of it is there, or none.
    /// Replaces what was kept of it; paths it was known by remain. A path that led to another document leads to
    /// this one from now on, and what lay within the other is forgotten with it.
    void keep(Document document, Optional<DocumentText> text, Optional<DocumentReadings> readings);

    /// All documents, in order of their first path.
    List<Document> documents();

    Optional<Document> document(DocumentId id);

    Optional<DocumentText> text(DocumentId id);

    /// What the case rests on: what was read, with what reviewers decided of it.
    Optional<DocumentReadings> readings(DocumentId id);

    /// What the program read, before any decision.
    Optional<DocumentReadings> proposed(DocumentId id);

    /// What a file looked like when it was last read: if size and time are the same, it need not be hashed
    /// again.
    Optional<Seen> seen(String path);

    void saw(Seen seen);

    /// Forgets a path that is no longer in the folder; the document goes when its last path goes. The journal
    /// keeps that it had been received. What a container held goes with it.
    void gone(String path);

    /// Records that a document already kept lies at this path as well. Does nothing for a path it is known by.
    ///
    /// @throws java.util.NoSuchElementException when the document is not kept
    void alsoAt(DocumentId document, String path);

    record Seen(String path, long bytes, Instant modified, DocumentId document) {}

    /// Changes with every change of documents, their words or readings: an index that was committed at this
    /// number is in step with the store. Two stores do not come to the same number by counting alike.
    long generation();

    /// Equal to an earlier one as long as nothing has changed: documents, figures, discrepancies or decisions.
    default Object stamp() {
        return new Object();
    }

    /// The same, whatever was decided that leaves readings as they are: confirmed, noted, tagged, argued, told.
    default Object readingStamp() {
        return stamp();
    }

    /// What was worked out of the case by an earlier start. A store that keeps nothing has none.
    default WorkedOut workedOut() {
        return WorkedOut.none();
    }

    /// Forgets everything that can be had again from the originals: words, readings, figures, discrepancies.
    /// The journal stays, and with it the rulings and what was received.
    void dropDerived();

    // ---- the case as a whole

    /// Replaces who is who, and with it the rows that name a person or place.
    void keepFigures(List<Figure> figures);

    void keepDiscrepancies(List<Discrepancy> discrepancies);

    /// Replaces what was reckoned and came out right.
    void keepConsistent(List<Consistent> consistent);

    /// Replaces why the discrepancies are not all there are.
    void keepShortfalls(List<Shortfall> shortfalls);

    /// Replaces the register of evidence. A store that keeps none works it out whenever it is asked for.
    default void keepItems(List<EvidenceItem> items) {}

    /// Replaces the proposed argument of the case.
    default void keepDraft(Draft draft) {}

    /// The proposed argument; empty in a store that keeps none, and where another version of the program drafted it.
    default Optional<Draft> draft() {
        return Optional.empty();
    }

    List<Figure> figures();

    Optional<Figure> figure(String id);

    List<Discrepancy> discrepancies();

    /// What was reckoned and came out right, in order of place.
    List<Consistent> consistent();

    /// Why the discrepancies are not all there are; empty where they are.
    List<Shortfall> shortfalls();

    /// A page of the chronology, dated events by earliest day, then the undated.
    Slice<ChronologyRow> chronology(ChronologyQuery query, long from, int most);

    /// How many dated events fall into each stretch, for the timeline: computed by the store, never by
    /// loading all rows.
    List<Density> density(ChronologyQuery query, int stretches);

    /// Every mention of a figure, in order of document and place.
    Slice<MentionRow> mentions(String figure, long from, int most);

    /// Some words that mention a figure, where there are any: enough to name it by.
    default Optional<Mention> mention(String figure) {
        return mentions(figure, 0, 1).rows().stream().map(MentionRow::mention).findFirst();
    }

    Counts counts();

    /// People, organisations and places that one document speaks of.
    default List<Figure> figures(DocumentId document) {
        return figures().stream()
                .filter(f -> f.members().stream().anyMatch(m -> m.document().equals(document)))
                .toList();
    }

    /// Statements, by document and place. Right on any store; one that has an index overrides it, as the next
    /// two.
    default Slice<StatementRow> statements(StatementQuery query, long from, int most) {
        return new CaseWalk(this).statements(query, from, most);
    }

    /// The register of exhibits, by document and number.
    default Slice<ExhibitRow> exhibits(ExhibitQuery query, long from, int most) {
        return new CaseWalk(this).exhibits(query, from, most);
    }

    /// The register of evidence: items of the whole case.
    default Slice<ItemRow> items(ItemQuery query, long from, int most) {
        return new CaseWalk(this).items(query, from, most);
    }

    default Optional<ItemRow> item(String id) {
        return new CaseWalk(this).item(id);
    }

    /// Steps before authorities, by day, the undated last.
    default Slice<ProceedingRow> proceedings(ProceedingQuery query, long from, int most) {
        return new CaseWalk(this).proceedings(query, from, most);
    }

    /// Who, where, or which kind of step before an authority has how many dated events.
    default Slice<Lane> lanes(LaneQuery query, long from, int most) {
        return new CaseLanes(this).lanes(query, from, most);
    }

    /// How many dated steps before an authority fall into each stretch, as for events.
    default List<Density> density(ProceedingQuery query, int stretches) {
        return new CaseLanes(this).density(query, stretches);
    }

    /// How figures stand to one another, by document and place; of one figure, where one is asked for.
    Slice<RelationRow> relations(Optional<String> figure, long from, int most);

    // ---- decisions

    /// Journals a decision; from then on [#readings(DocumentId)] and every list show it. What follows for the
    /// case as a whole is for [Reviewing] to work out.
    ///
    /// @return the number of its entry
    long rule(Ruling ruling);

    Rulings rulings();

    /// The journal, oldest entry first.
    Slice<JournalEntry> journal(long from, int most);

    /// Recomputes the journal's chain, and the hash of every original that should lie under `folder`.
    Verification verify(Path folder);

    /// Whether the case was read by the same version of the readers; if not, its documents are read again.
    Optional<String> readBy();

    void readBy(String version);

    @Override
    void close();
}
