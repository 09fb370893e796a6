package oyer.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.review.JournalEntry;
import oyer.core.review.Slice;
import oyer.core.review.Verification.Finding;
import oyer.core.review.Verification.Kind;

/// The append-only, hash-chained journal: the one part of a store that cannot be had again.
///
/// An entry's hash is SHA-256 over the previous entry's hash (32 zero bytes before the first) and the entry's
/// JSON, in which its number and time stand too. So nothing can be changed, put between or taken out without
/// every later hash changing.
final class Journal {

    private static final int HASH = 32;

    private final CaseJson json;
    private final Clock clock;

    Journal(CaseJson json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /// An entry as its bytes say it; number and hash are known from elsewhere too, and compared.
    record Body(long no, Instant at, JournalEntry.What what) {}

    /// To be called within a transaction.
    ///
    /// @return the entry's number
    long append(Handle handle, JournalEntry.What what) {
        Head head = head(handle);
        String body = json.write(new Body(head.entries + 1, clock.instant(), what));
        byte[] hash = hash(head.hash, body);
        handle.execute("insert into journal values (?, ?, ?, ?)", head.entries + 1, kind(what), body, hash);
        handle.execute("update journal_head set entries = ?, hash = ?", head.entries + 1, hash);
        return head.entries + 1;
    }

    private static String kind(JournalEntry.What what) {
        return switch (what) {
            case JournalEntry.Received _ -> "received";
            case JournalEntry.Gone _ -> "gone";
            case JournalEntry.Ruled _ -> "ruled";
        };
    }

    /// Puts down where documents lie by the journal's last word on each path, after derived tables were
    /// dropped.
    void replay(Handle handle) {
        handle.createQuery("select body from journal where kind in ('received', 'gone') order by no")
                .mapTo(String.class)
                .forEach(body -> {
                    switch (json.read(body, Body.class).what()) {
                        case JournalEntry.Received received ->
                            handle.execute(
                                    "insert or replace into received values (?, ?)",
                                    received.path(),
                                    received.document().sha256());
                        case JournalEntry.Gone gone ->
                            handle.execute("delete from received where path = ?", gone.path());
                        case JournalEntry.Ruled _ -> {}
                    }
                });
    }

    /// Rulings written after an entry, oldest first.
    List<Ruled> rulingsAfter(Handle handle, long no) {
        return handle.createQuery("select no, body from journal where kind = 'ruled' and no > ? order by no")
                .bind(0, no)
                .map((rs, _) -> new Ruled(rs.getLong(1), ruling(rs.getString(2))))
                .list();
    }

    private Ruling ruling(String body) {
        if (json.read(body, Body.class).what() instanceof JournalEntry.Ruled ruled) {
            return ruled.ruling();
        }
        throw new IllegalStateException("journal entry filed as a ruling is none: " + body);
    }

    Slice<JournalEntry> page(Handle handle, long from, int most) {
        long total = handle.createQuery("select count(*) from journal")
                .mapTo(Long.class)
                .one();
        List<JournalEntry> rows = handle.createQuery("select no, body, hash from journal order by no limit ? offset ?")
                .bind(0, most)
                .bind(1, from)
                .map((rs, _) -> entry(rs))
                .list();
        return new Slice<>(total, from, rows);
    }

    private JournalEntry entry(ResultSet rs) throws SQLException {
        Body body = json.read(rs.getString(2), Body.class);
        return new JournalEntry(
                rs.getLong(1), body.at(), body.what(), HexFormat.of().formatHex(rs.getBytes(3)));
    }

    /// What holds of the chain, up to the first entry that does not: nothing after it is vouched for.
    Chain verify(Handle handle) {
        Walk walk = new Walk();
        try (var rows = handle
                .createQuery("select no, body, hash, kind from journal order by no")
                .map((rs, _) -> new Row(rs.getLong(1), rs.getString(2), rs.getBytes(3), rs.getString(4)))
                .stream()) {
            var row = rows.iterator();
            while (walk.findings.isEmpty() && row.hasNext()) {
                walk.check(row.next());
            }
        }
        Head head = head(handle);
        if (walk.findings.isEmpty() && (head.entries != walk.entries || !MessageDigest.isEqual(head.hash, walk.hash))) {
            walk.findings.add(new Finding(
                    Kind.ENTRIES_MISSING,
                    "entry " + (walk.entries + 1),
                    "The journal should have " + head.entries + " entries and has " + walk.entries + "."));
        }
        return new Chain(walk.entries, HexFormat.of().formatHex(walk.hash), walk.findings);
    }

    record Chain(long entries, String head, List<Finding> findings) {}

    private record Row(long no, String body, byte[] hash, String kind) {}

    private final class Walk {
        private final List<Finding> findings = new ArrayList<>();
        private byte[] hash = new byte[HASH];
        private long entries;

        private void check(Row row) {
            byte[] expected = Journal.hash(hash, row.body);
            if (row.no != entries + 1) {
                findings.add(new Finding(
                        Kind.ENTRIES_MISSING,
                        "entry " + (entries + 1),
                        "Entry " + (entries + 1) + " of the journal is missing: the next one is " + row.no + "."));
            } else if (!MessageDigest.isEqual(expected, row.hash) || !filedAs(row)) {
                findings.add(new Finding(
                        Kind.ENTRY_ALTERED,
                        "entry " + row.no,
                        "Entry " + row.no + " of the journal is not what was written: its hash does not fit."));
            } else {
                hash = expected;
                entries = row.no;
            }
        }

        private boolean filedAs(Row row) {
            Body body = json.read(row.body, Body.class);
            return body.no() == row.no && kind(body.what()).equals(row.kind);
        }
    }

    private record Head(long entries, byte[] hash) {}

    private static Head head(Handle handle) {
        return handle.createQuery("select entries, hash from journal_head")
                .map((rs, _) -> new Head(rs.getLong(1), rs.getBytes(2)))
                .one();
    }

    private static byte[] hash(byte[] previous, String body) {
        MessageDigest digest = sha256();
        digest.update(previous);
        return digest.digest(body.getBytes(StandardCharsets.UTF_8));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
