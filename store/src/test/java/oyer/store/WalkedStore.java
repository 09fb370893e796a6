package oyer.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Rulings;
import oyer.core.casefile.Shortfall;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Counts;
import oyer.core.review.Density;
import oyer.core.review.JournalEntry;
import oyer.core.review.MentionRow;
import oyer.core.review.RelationRow;
import oyer.core.review.Slice;
import oyer.core.review.Verification;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;

/// A store that answers by the port's own default answers only: those of another store are compared with it.
record WalkedStore(CaseStore of) implements CaseStore {

    @Override
    public void keep(Document document, Optional<DocumentText> text, Optional<DocumentReadings> readings) {
        of.keep(document, text, readings);
    }

    @Override
    public List<Document> documents() {
        return of.documents();
    }

    @Override
    public Optional<Document> document(DocumentId id) {
        return of.document(id);
    }

    @Override
    public Optional<DocumentText> text(DocumentId id) {
        return of.text(id);
    }

    @Override
    public Optional<DocumentReadings> readings(DocumentId id) {
        return of.readings(id);
    }

    @Override
    public Optional<Seen> seen(String path) {
        return of.seen(path);
    }

    @Override
    public void saw(Seen seen) {
        of.saw(seen);
    }

    @Override
    public void gone(String path) {
        of.gone(path);
    }

    @Override
    public void alsoAt(DocumentId document, String path) {
        of.alsoAt(document, path);
    }

    @Override
    public long generation() {
        return of.generation();
    }

    @Override
    public void dropDerived() {
        of.dropDerived();
    }

    @Override
    public void keepFigures(List<Figure> figures) {
        of.keepFigures(figures);
    }

    @Override
    public void keepDiscrepancies(List<Discrepancy> discrepancies) {
        of.keepDiscrepancies(discrepancies);
    }

    @Override
    public void keepConsistent(List<Consistent> consistent) {
        of.keepConsistent(consistent);
    }

    @Override
    public void keepShortfalls(List<Shortfall> shortfalls) {
        of.keepShortfalls(shortfalls);
    }

    @Override
    public List<Shortfall> shortfalls() {
        return of.shortfalls();
    }

    @Override
    public List<Consistent> consistent() {
        return of.consistent();
    }

    @Override
    public List<Figure> figures() {
        return of.figures();
    }

    @Override
    public Optional<Figure> figure(String id) {
        return of.figure(id);
    }

    @Override
    public List<Discrepancy> discrepancies() {
        return of.discrepancies();
    }

    @Override
    public Slice<ChronologyRow> chronology(ChronologyQuery query, long from, int most) {
        return of.chronology(query, from, most);
    }

    @Override
    public List<Density> density(ChronologyQuery query, int stretches) {
        return of.density(query, stretches);
    }

    @Override
    public Slice<MentionRow> mentions(String figure, long from, int most) {
        return of.mentions(figure, from, most);
    }

    @Override
    public Slice<RelationRow> relations(Optional<String> figure, long from, int most) {
        return of.relations(figure, from, most);
    }

    @Override
    public Counts counts() {
        return of.counts();
    }

    @Override
    public Optional<DocumentReadings> proposed(DocumentId id) {
        return of.proposed(id);
    }

    @Override
    public long rule(Ruling ruling) {
        return of.rule(ruling);
    }

    @Override
    public Rulings rulings() {
        return of.rulings();
    }

    @Override
    public Slice<JournalEntry> journal(long from, int most) {
        return of.journal(from, most);
    }

    @Override
    public Verification verify(Path folder) {
        return of.verify(folder);
    }

    @Override
    public Optional<String> readBy() {
        return of.readBy();
    }

    @Override
    public void readBy(String version) {
        of.readBy(version);
    }

    @Override
    public void close() {
        of.close();
    }
}
