package oyer.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.review.ItemQuery;
import oyer.core.review.ItemRow;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;

/// The register of evidence. An item's own row says what it is, the rows of its documents' exhibits what became of it;
/// only those shown are loaded.
final class ItemRows {

    private static final String OF_ITEM =
            "item_member m join exhibit x on x.document = m.document and x.exhibit = m.exhibit where m.item = i.item";

    /// The register's own, since it is replaced as a whole.
    static final Version VERSION = new Version("items");

    private final CaseJson json;
    private final Counted<Long> totals;

    ItemRows(CaseJson json, Function<Handle, Object> stamp) {
        this.json = json;
        this.totals = new Counted<>(stamp);
    }

    /// @param items in the order in which they are shown
    void keep(Handle handle, List<EvidenceItem> items) {
        VERSION.next(handle);
        handle.execute("delete from item");
        handle.execute("delete from item_member");
        Map<String, Long> documents = new HashMap<>();
        handle.createQuery("select sha256, document from document")
                .map((rs, _) -> Map.entry(rs.getString(1), rs.getLong(2)))
                .forEach(row -> documents.put(row.getKey(), row.getValue()));
        int number = 0;
        try (Rows rows = new Rows(handle, "insert into item values (?, ?, ?, ?)");
                Rows members = new Rows(handle, "insert or ignore into item_member values (?, ?, ?)")) {
            for (EvidenceItem item : items) {
                number++;
                rows.add(number, item.id(), item.type().name(), json.write(item));
                for (EvidenceItem.Member member : item.members()) {
                    Long document = documents.get(member.document().sha256());
                    if (document != null) {
                        members.add(document, member.exhibit(), number);
                    }
                }
            }
        }
    }

    Slice<ItemRow> items(Handle handle, ItemQuery query, long from, int most) {
        Where where = new Where()
                .and("exists (select 1 from " + OF_ITEM + ")")
                .and("i.type = :type", "type", query.type().map(ExhibitReading.Type::name))
                .and(
                        "exists (select 1 from " + OF_ITEM + " and instr(x.status, :status) > 0)",
                        "status",
                        query.status().map(s -> " " + s.name() + " "))
                .and(
                        "exists (select 1 from " + OF_ITEM
                                + " and x.document = (select document from document where sha256 = :document))",
                        "document",
                        query.document().map(DocumentId::sha256))
                .and(
                        "exists (select 1 from item_member m join exhibit_entity e on e.document = m.document"
                                + " and e.exhibit = m.exhibit join member b on b.document = e.document"
                                + " and b.entity = e.entity where m.item = i.item"
                                + " and b.figure = (select figure from figure where id = :figure))",
                        "figure",
                        query.figure())
                .words("(select group_concat(x.lower, ' ') from " + OF_ITEM + ")", query.words());
        List<ItemRow> rows = where.bind(handle.createQuery(
                        "select i.item, i.body from item i" + where + " order by i.item limit :most offset :from"))
                .bind("most", most)
                .bind("from", Math.max(0, from))
                .map((rs, _) -> row(handle, rs.getLong(1), rs.getString(2)))
                .list();
        return Slice.found(
                from,
                most,
                rows,
                () -> totals.of(
                        handle,
                        where.key(),
                        () -> where.bind(handle.createQuery("select count(*) from item i" + where))
                                .mapTo(Long.class)
                                .one()));
    }

    Optional<ItemRow> item(Handle handle, String id) {
        return handle.createQuery(
                        "select i.item, i.body from item i where i.id = :id and exists (select 1 from " + OF_ITEM + ")")
                .bind("id", id)
                .map((rs, _) -> row(handle, rs.getLong(1), rs.getString(2)))
                .findOne();
    }

    private ItemRow row(Handle handle, long number, String body) {
        Map<DocumentId, String> titles = new HashMap<>();
        List<ExhibitReading> readings = handle.createQuery(
                        "select d.sha256, d.title, x.body from item_member m join exhibit x on x.document = m.document"
                                + " and x.exhibit = m.exhibit join document d on d.document = m.document"
                                + " where m.item = ? order by d.path, x.position")
                .bind(0, number)
                .map((rs, _) -> {
                    DocumentId id = new DocumentId(rs.getString(1));
                    titles.put(id, rs.getString(2));
                    return json.read(rs.getString(3), ExhibitReading.class, id);
                })
                .list();
        return new ItemRow(json.read(body, EvidenceItem.class), readings, titles);
    }
}
