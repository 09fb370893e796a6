package oyer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.review.CaseStore.Seen;
import oyer.core.review.Counts;
import oyer.core.review.JournalEntry;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;

/// Documents, the paths they lie at, and their words.
final class DocumentRows {

    /// Between a container's path and the path of a part of it.
    private static final String WITHIN = "!/";

    private final CaseJson json;
    private final Journal journal;
    private final ReadingRows readingRows;

    DocumentRows(CaseJson json, Journal journal, ReadingRows readingRows) {
        this.json = json;
        this.journal = journal;
        this.readingRows = readingRows;
    }

    /// @return the document's number in the store
    long keep(Handle handle, Document document) {
        String sha256 = document.id().sha256();
        for (String path : document.paths()) {
            Optional<DocumentId> before = at(handle, path);
            if (before.isPresent() && !before.get().equals(document.id())) {
                release(handle, path, before.get());
            }
        }
        Optional<Long> known = number(handle, document.id());
        long number = known.orElseGet(() -> handle.createQuery("select coalesce(max(document), 0) + 1 from document")
                .mapTo(Long.class)
                .one());
        Set<String> paths = new LinkedHashSet<>(document.paths());
        paths.addAll(paths(handle, number));
        String result;
        int[] n = new int[4];
        switch (document.result()) {
            case ReadResult.Read read -> {
                result = "read";
                n = new int[] {read.pages(), read.ocrPages(), read.needsOcrPages(), read.words()};
            }
            case ReadResult.Failed _ -> result = "failed";
            case ReadResult.Container _ -> result = "container";
            case ReadResult.Prints _ -> result = "prints";
        }
        handle.execute(
                "insert or replace into document values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                number,
                sha256,
                paths.iterator().next(),
                document.title(),
                json.write(document),
                result,
                n[0],
                n[1],
                n[2],
                n[3]);
        putPaths(handle, number, paths);
        for (String path : document.paths()) {
            received(handle, path, document);
        }
        return number;
    }

    /// Writes to the journal what it does not say already.
    private void received(Handle handle, String path, Document document) {
        Optional<String> known = handle.createQuery("select document from received where path = ?")
                .bind(0, path)
                .mapTo(String.class)
                .findOne();
        if (!known.equals(Optional.of(document.id().sha256()))) {
            journal.append(
                    handle, new JournalEntry.Received(path, document.id(), document.bytes(), document.mediaType()));
            handle.execute(
                    "insert or replace into received values (?, ?)",
                    path,
                    document.id().sha256());
        }
    }

    void alsoAt(Handle handle, DocumentId id, String path) {
        Document document = document(handle, id)
                .orElseThrow(() -> new NoSuchElementException(
                        "document " + id + " is not kept, so it cannot lie at " + path + " as well"));
        if (!document.paths().contains(path)) {
            List<String> paths = new ArrayList<>(document.paths());
            paths.add(path);
            keep(handle, withPaths(document, paths));
        }
    }

    void gone(Handle handle, String path) {
        Optional<DocumentId> document = at(handle, path);
        if (document.isPresent()) {
            release(handle, path, document.get());
        }
        handle.createQuery("select document from received where path = ?")
                .bind(0, path)
                .mapTo(String.class)
                .findOne()
                .ifPresent(known -> {
                    journal.append(handle, new JournalEntry.Gone(path, new DocumentId(known)));
                    handle.execute("delete from received where path = ?", path);
                });
        handle.execute("delete from seen where path = ?", path);
    }

    /// Takes a path from a document, and all paths within it; a document without a path goes.
    private void release(Handle handle, String path, DocumentId id) {
        long number = number(handle, id).orElseThrow();
        Set<String> left = new LinkedHashSet<>(paths(handle, number));
        left.remove(path);
        handle.execute("delete from path where path = ?", path);
        if (left.isEmpty()) {
            drop(handle, number);
        } else {
            handle.execute(
                    "update document set path = ? where document = ?",
                    left.iterator().next(),
                    number);
        }
        // '0' follows '/', so this is every path that begins with `path!/`
        List<String> within = handle.createQuery("select path from path where path >= ? and path < ?")
                .bind(0, path + WITHIN)
                .bind(1, path + "!0")
                .mapTo(String.class)
                .list();
        within.forEach(inner -> gone(handle, inner));
    }

    private void drop(Handle handle, long number) {
        readingRows.drop(handle, number);
        handle.execute("delete from words where document = ?", number);
        handle.execute("delete from document where document = ?", number);
    }

    void keepWords(Handle handle, long number, Optional<DocumentText> text, long stamp) {
        handle.execute("delete from words where document = ?", number);
        text.ifPresent(words -> handle.execute(
                "insert into words values (?, ?, ?, ?)",
                number,
                stamp,
                json.write(words.pages()),
                Packed.of(words.characters())));
    }

    private static void putPaths(Handle handle, long number, Set<String> paths) {
        handle.execute("delete from path where document = ?", number);
        int position = 0;
        for (String path : paths) {
            handle.execute("insert into path values (?, ?, ?)", path, number, position++);
        }
    }

    private static List<String> paths(Handle handle, long number) {
        return handle.createQuery("select path from path where document = ? order by position")
                .bind(0, number)
                .mapTo(String.class)
                .list();
    }

    private static Optional<DocumentId> at(Handle handle, String path) {
        return handle.createQuery(
                        "select d.sha256 from path p join document d on d.document = p.document where p.path = ?")
                .bind(0, path)
                .map((rs, _) -> new DocumentId(rs.getString(1)))
                .findOne();
    }

    static Optional<Long> number(Handle handle, DocumentId id) {
        return handle.createQuery("select document from document where sha256 = ?")
                .bind(0, id.sha256())
                .mapTo(Long.class)
                .findOne();
    }

    List<Document> documents(Handle handle) {
        Map<Long, Document> documents = new LinkedHashMap<>();
        Map<Long, List<String>> paths = new LinkedHashMap<>();
        handle.createQuery("select d.document, p.path, d.body from document d"
                        + " join path p on p.document = d.document order by d.path, p.position")
                .map((rs, _) -> {
                    long number = rs.getLong(1);
                    paths.computeIfAbsent(number, _ -> new ArrayList<>()).add(rs.getString(2));
                    if (!documents.containsKey(number)) {
                        documents.put(number, json.read(rs.getString(3), Document.class));
                    }
                    return number;
                })
                .list();
        return documents.entrySet().stream()
                .map(e -> withPaths(e.getValue(), paths.getOrDefault(e.getKey(), List.of())))
                .toList();
    }

    /// By their ids.
    static Map<Object, List<Document>> filed(List<Document> documents) {
        Map<Object, List<Document>> filed = new HashMap<>();
        documents.forEach(d -> filed.put(d.id(), List.of(d)));
        return filed;
    }

    Optional<Document> document(Handle handle, DocumentId id) {
        record Found(long number, Document document) {}
        return handle.createQuery("select document, body from document where sha256 = ?")
                .bind(0, id.sha256())
                .map((rs, _) -> new Found(rs.getLong(1), json.read(rs.getString(2), Document.class)))
                .findOne()
                .map(found -> withPaths(found.document, paths(handle, found.number)));
    }

    private static Document withPaths(Document document, List<String> paths) {
        return new Document(
                document.id(),
                paths,
                document.bytes(),
                document.mediaType(),
                document.title(),
                document.modified(),
                document.result());
    }

    static Optional<Seen> seen(Handle handle, String path) {
        return handle.createQuery("select path, bytes, modified, document from seen where path = ?")
                .bind(0, path)
                .map((rs, _) -> seen(rs))
                .findOne();
    }

    private static Seen seen(ResultSet rs) throws SQLException {
        return new Seen(
                rs.getString(1), rs.getLong(2), Instant.parse(rs.getString(3)), new DocumentId(rs.getString(4)));
    }

    static void saw(Handle handle, Seen seen) {
        handle.execute(
                "insert or replace into seen values (?, ?, ?, ?)",
                seen.path(),
                seen.bytes(),
                seen.modified().toString(),
                seen.document().sha256());
    }

    static Counts counts(Handle handle) {
        return handle.createQuery("select count(*), count(*) filter (where result = 'read'),"
                        + " count(*) filter (where result = 'failed'), coalesce(sum(pages), 0), coalesce(sum(ocr), 0),"
                        + " coalesce(sum(needs_ocr), 0), coalesce(sum(words), 0),"
                        + " (select count(*) from event), (select count(*) from event where at = " + Placed.MAX + "),"
                        + " (select count(*) from figure where kind = 'PERSON'"
                        + " and json_extract(body, '$.standing') = 'NAMED'), (select count(*) from statement),"
                        + " (select count(*) from item),"
                        + " (select count(*) from discrepancy) from document")
                .map((rs, _) -> new Counts(
                        rs.getLong(1),
                        rs.getLong(2),
                        rs.getLong(3),
                        rs.getLong(4),
                        rs.getLong(5),
                        rs.getLong(6),
                        rs.getLong(7),
                        rs.getLong(8),
                        rs.getLong(9),
                        rs.getLong(10),
                        rs.getLong(11),
                        rs.getLong(12),
                        rs.getLong(13)))
                .one();
    }
}
