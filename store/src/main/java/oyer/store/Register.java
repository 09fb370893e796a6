package oyer.store;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Statement;
import oyer.core.review.ChronologyRow;
import oyer.core.review.ExhibitQuery;
import oyer.core.review.ExhibitRow;
import oyer.core.review.MentionRow;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.ProceedingRow;
import oyer.core.review.RelationRow;
import oyer.core.review.Slice;
import oyer.core.review.StatementQuery;
import oyer.core.review.StatementRow;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;

/// Mentions, statements, exhibits, proceedings and relations of the whole case, each by document and place
/// (proceedings by day). As in the chronology an index finds the rows, and only those shown are loaded.
/// `cross join` tells SQLite to go through documents in order of their paths, so that nothing is sorted.
final class Register {

    /// How many characters around a mention are shown on either side, at most.
    private static final int AROUND = 80;

    private final CaseJson json;
    private final TextCache texts;
    private final Counted<Long> totals;

    Register(CaseJson json, TextCache texts, Function<Handle, Object> stamp) {
        this.json = json;
        this.texts = texts;
        this.totals = new Counted<>(stamp);
    }

    Slice<MentionRow> mentions(Handle handle, String figure, long from, int most) {
        return slice(
                handle,
                "member b cross join document d on d.document = b.document"
                        + " cross join mention m on m.document = b.document and m.entity = b.entity",
                new Where().and("b.figure = (select figure from figure where id = :figure)", "figure", figure),
                "d.path, m.start, m.mention",
                "mention m",
                Mention.class,
                _ -> List.of(),
                (found, _) -> {
                    Passage passage = found.what.passage();
                    Optional<DocumentText> text =
                            texts.text(handle, passage.document()).filter(passage::holdsIn);
                    return new MentionRow(
                            found.what,
                            found.title,
                            text.map(t -> before(t, passage)).orElse(""),
                            text.map(t -> after(t, passage)).orElse(""));
                },
                from,
                most);
    }

    Optional<Mention> mention(Handle handle, String figure) {
        return handle.createQuery(
                        "select d.sha256, m.body from member b cross join mention m on m.document = b.document"
                                + " and m.entity = b.entity join document d on d.document = b.document"
                                + " where b.figure = (select figure from figure where id = ?) limit 1")
                .bind(0, figure)
                .map((rs, _) -> json.read(rs.getString(2), Mention.class, new DocumentId(rs.getString(1))))
                .findOne();
    }

    /// Whole words only, unless a word is longer than what is shown.
    private static String before(DocumentText text, Passage passage) {
        int start = Math.max(0, passage.start() - AROUND);
        int whole = start;
        while (start > 0
                && whole < passage.start()
                && !Character.isWhitespace(text.characters().charAt(whole - 1))) {
            whole++;
        }
        return text.characters().substring(whole == passage.start() ? start : whole, passage.start());
    }

    private static String after(DocumentText text, Passage passage) {
        int end = Math.min(text.length(), passage.end() + AROUND);
        int whole = end;
        while (end < text.length()
                && whole > passage.end()
                && !Character.isWhitespace(text.characters().charAt(whole))) {
            whole--;
        }
        return text.characters().substring(passage.end(), whole == passage.end() ? end : whole);
    }

    Slice<StatementRow> statements(Handle handle, StatementQuery query, long from, int most) {
        Where where = document(query.document())
                .and("s.act = :act", "act", query.act().map(Statement.Act::name))
                .and(statementsOf("speaker", ReadingRows.SPEAKER), "speaker", query.speaker())
                .and(statementsOf("hearer", ReadingRows.HEARER), "hearer", query.hearer())
                .and("s.latest >= :from_day", "from_day", query.from().map(Object::toString))
                .and("s.earliest <= :to_day", "to_day", query.to().map(Object::toString))
                .and(statementsOf("naming", ReadingRows.NAMED), "naming", query.naming())
                .words("s.lower", query.words());
        if (query.whole()) {
            where.and("s.part = 0");
        }
        boolean ofSomebody = query.speaker().isPresent()
                || query.hearer().isPresent()
                || query.naming().isPresent();
        return slice(
                handle,
                // those of one person are few: they are looked up, and then put in order
                ofSomebody
                        ? "statement s join document d on d.document = s.document"
                        : "document d cross join statement s on s.document = d.document",
                where,
                "d.path, s.position",
                "statement s",
                Statement.class,
                statement -> List.of(statement.speaker(), statement.hearer()),
                (found, names) -> new StatementRow(
                        found.what,
                        found.title,
                        names.of(found.document, found.what.speaker()),
                        names.of(found.document, found.what.hearer())),
                from,
                most);
    }

    Slice<ExhibitRow> exhibits(Handle handle, ExhibitQuery query, long from, int most) {
        Where having = new Where()
                .and("max(x.type = :type)", "type", query.type().map(ExhibitReading.Type::name))
                .and("max(instr(x.status, :status))", "status", query.status().map(s -> " " + s.name() + " "))
                .words("group_concat(x.lower, ' ')", query.words());
        Where where = document(query.document());
        String items = "select min(x.reading) item, d.path, x.exhibit from document d"
                + " cross join exhibit x on x.document = d.document" + where + " group by d.path, x.exhibit"
                + having.toString().replaceFirst("where", "having");
        List<ExhibitRow> rows = where.bind(having.bind(handle.createQuery("select d.document, d.sha256, d.title,"
                        + " x.exhibit from (" + items + " order by d.path, x.exhibit limit :most offset :from) i"
                        + " cross join exhibit x on x.reading = i.item join document d on d.document ="
                        + " x.document order by d.path, x.exhibit")))
                .bind("most", most)
                .bind("from", Math.max(0, from))
                .map((rs, _) -> {
                    DocumentId id = new DocumentId(rs.getString(2));
                    return new ExhibitRow(
                            id, rs.getString(3), rs.getInt(4), readings(handle, rs.getLong(1), id, rs.getInt(4)));
                })
                .list();
        return Slice.found(
                from,
                most,
                rows,
                () -> totals.of(
                        handle,
                        List.of("exhibit", where.key(), having.key()),
                        () -> where.bind(having.bind(handle.createQuery("select count(*) from (" + items + ")")))
                                .mapTo(Long.class)
                                .one()));
    }

    private List<ExhibitReading> readings(Handle handle, long document, DocumentId id, int exhibit) {
        return handle.createQuery("select body from exhibit where document = ? and exhibit = ? order by position")
                .bind(0, document)
                .bind(1, exhibit)
                .map((rs, _) -> json.read(rs.getString(1), ExhibitReading.class, id))
                .list();
    }

    Slice<ProceedingRow> proceedings(Handle handle, ProceedingQuery query, long from, int most) {
        return slice(
                handle,
                "proceeding p join document d on d.document = p.document",
                proceedings(query),
                "p.at, d.path, p.position",
                "proceeding p",
                Proceeding.class,
                proceeding -> List.of(proceeding.decisionMaker(), proceeding.of()),
                (found, names) -> new ProceedingRow(
                        found.what,
                        found.title,
                        names.of(found.document, found.what.decisionMaker()),
                        names.of(found.document, found.what.of())),
                from,
                most);
    }

    static Where proceedings(ProceedingQuery query) {
        Where where = document(query.document())
                .words("p.lower", query.words())
                .and("p.action = :action", "action", query.action())
                .and("p.latest >= :first", "first", query.from().map(LocalDate::toEpochDay))
                .and("p.earliest <= :last", "last", query.to().map(LocalDate::toEpochDay));
        return query.from().isPresent() || query.to().isPresent() ? where.and("p.at < " + Placed.MAX) : where;
    }

    Slice<RelationRow> relations(Handle handle, Optional<String> figure, long from, int most) {
        return slice(
                handle,
                "document d cross join relation r on r.document = d.document",
                new Where()
                        .and(
                                speaksOf("figure")
                                        + "exists (select 1 from member b where b.document = r.document and b.entity in"
                                        + " (r.source, r.target)"
                                        + " and b.figure = (select figure from figure where id = :figure))",
                                "figure",
                                figure),
                "d.path, r.position",
                "relation r",
                Relation.class,
                relation -> List.of(OptionalInt.of(relation.from()), OptionalInt.of(relation.to())),
                (found, names) -> new RelationRow(
                        found.what,
                        found.title,
                        names.of(found.document, OptionalInt.of(found.what.from())),
                        names.of(found.document, OptionalInt.of(found.what.to()))),
                from,
                most);
    }

    private static String statementsOf(String id, int role) {
        return "s.statement in (select x.statement from member b cross join statement_entity x"
                + " on x.document = b.document and x.entity = b.entity and x.role = " + role
                + " where b.figure = (select figure from figure where id = :" + id + "))";
    }

    /// Looks only into documents that speak of a figure: on a big case most do not.
    private static String speaksOf(String id) {
        return "d.document in (select document from member where figure = (select figure from figure where id = :" + id
                + ")) and ";
    }

    private static Where document(Optional<DocumentId> document) {
        return new Where().and("d.sha256 = :document", "document", document.map(DocumentId::sha256));
    }

    /// What was found, with where.
    private record Found<R>(R what, String title, long document) {}

    /// Who those are that the rows of a list speak of.
    private record Names(Map<FigureRows.Place, ChronologyRow.Named> known) {
        Optional<ChronologyRow.Named> of(long document, OptionalInt entity) {
            return entity.isEmpty()
                    ? Optional.empty()
                    : Optional.ofNullable(known.get(new FigureRows.Place(document, entity.getAsInt())));
        }
    }

    /// All rows that are shown are loaded by one question, and all who are named in them by another.
    ///
    /// @param tables what the rows are found in, with [Where] and order
    /// @param table that has the rows, and its letter: `mention m`
    /// @param spokenOf entities that a row names
    private <R, T> Slice<T> slice(
            Handle handle,
            String tables,
            Where where,
            String order,
            String table,
            Class<R> type,
            Function<R, List<OptionalInt>> spokenOf,
            BiFunction<Found<R>, Names, T> row,
            long from,
            int most) {
        String letter = table.substring(table.length() - 1);
        String key = letter + "." + table.substring(0, table.length() - 2);
        String all = " from " + tables + where;
        List<Found<R>> found = where.bind(handle.createQuery("select d.sha256, d.title, " + letter
                        + ".body, d.document from (select " + key + " k" + all + " order by " + order
                        + " limit :most offset :from) f cross join " + table + " on " + key + " = f.k"
                        + " join document d on d.document = " + letter + ".document order by " + order))
                .bind("most", most)
                .bind("from", Math.max(0, from))
                .map((rs, _) -> new Found<>(
                        json.read(rs.getString(3), type, new DocumentId(rs.getString(1))),
                        rs.getString(2),
                        rs.getLong(4)))
                .list();
        Set<FigureRows.Place> places = new LinkedHashSet<>();
        for (Found<R> each : found) {
            for (OptionalInt entity : spokenOf.apply(each.what)) {
                entity.ifPresent(e -> places.add(new FigureRows.Place(each.document, e)));
            }
        }
        Names names = new Names(FigureRows.named(handle, places));
        return Slice.found(
                from,
                most,
                found.stream().map(each -> row.apply(each, names)).toList(),
                () -> totals.of(
                        handle,
                        List.of(tables, where.key()),
                        () -> where.bind(handle.createQuery("select count(*)" + all))
                                .mapTo(Long.class)
                                .one()));
    }
}
