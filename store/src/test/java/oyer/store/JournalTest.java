package oyer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.casefile.ReadResult;
import oyer.core.review.JournalEntry;
import oyer.core.review.Verification;

/// Tampering with the journal is found, and the first entry that does not hold is named.
class JournalTest {

    private static final int ENTRIES = 8;

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        try (SqliteCaseStore store = open()) {
            for (int i = 1; i <= ENTRIES; i++) {
                if (i % 2 == 0) {
                    store.rule(KilledWriter.ruling(i));
                } else {
                    store.keep(
                            RandomCase.document(
                                    RandomCase.id("j" + i),
                                    List.of("box.zip!/" + i + ".txt"),
                                    new ReadResult.Read(1, 0, 0, 1)),
                            Optional.empty(),
                            Optional.empty());
                }
            }
        }
        assertThat(verify().findings()).isEmpty();
        assertThat(verify().entries()).isEqualTo(ENTRIES);
    }

    private SqliteCaseStore open() {
        return SqliteCaseStore.open(CaseFolder.inside(folder));
    }

    private Verification verify() {
        try (SqliteCaseStore store = open()) {
            return store.verify(folder);
        }
    }

    private void sql(String change) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:sqlite:" + CaseFolder.inside(folder).database());
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(change)).isPositive();
        }
    }

    private void found(Verification.Kind kind, int entry) {
        Verification verification = verify();
        assertThat(verification.findings())
                .singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(kind))
                .satisfies(f -> assertThat(f.where()).isEqualTo("entry " + entry));
        assertThat(verification.entries()).isEqualTo(entry - 1);
    }

    @Test
    void theHashesFollowFromTheEntriesAlone() {
        try (SqliteCaseStore store = open()) {
            List<JournalEntry> entries = store.journal(0, 100).rows();
            assertThat(entries).extracting(JournalEntry::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
            assertThat(entries).extracting(JournalEntry::hash).doesNotHaveDuplicates();
            assertThat(HexFormat.of().parseHex(entries.getLast().hash())).hasSize(32);
            assertThat(entries.get(1).what()).isEqualTo(new JournalEntry.Ruled(KilledWriter.ruling(2)));
        }
    }

    @Test
    void aChangedEntryIsNamed() throws SQLException {
        sql("update journal set body = replace(body, 'said 4', 'said 5') where no = 4");
        found(Verification.Kind.ENTRY_ALTERED, 4);
    }

    @Test
    void aChangedHashIsNamed() throws SQLException {
        sql("update journal set hash = zeroblob(32) where no = 3");
        found(Verification.Kind.ENTRY_ALTERED, 3);
    }

    @Test
    void anEntryHiddenUnderAnotherKindIsNamed() throws SQLException {
        sql("update journal set kind = 'gone' where no = 6");
        found(Verification.Kind.ENTRY_ALTERED, 6);
    }

    @Test
    void anEntryTakenOutIsNamed() throws SQLException {
        sql("delete from journal where no = 5");
        found(Verification.Kind.ENTRIES_MISSING, 5);
    }

    @Test
    void entriesClosedUpAfterOneWasTakenOutAreFoundToo() throws SQLException {
        sql("delete from journal where no = 5");
        sql("update journal set no = no - 1 where no > 5");
        found(Verification.Kind.ENTRY_ALTERED, 5);
    }

    @Test
    void aMissingEndIsNamed() throws SQLException {
        sql("delete from journal where no >= 7");
        found(Verification.Kind.ENTRIES_MISSING, 7);
    }

    /// Bytes of every entry, changed one at a time behind SQLite's back.
    @Test
    void noByteOfAnEntryCanBeChangedUnnoticed() throws Exception {
        sql("update meta set value = value where name = 'generation'"); // closing writes all into the one file
        Path database = CaseFolder.inside(folder).database();
        byte[] bytes = Files.readAllBytes(database);
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        for (int entry = 1; entry <= ENTRIES; entry++) {
            int start = file.indexOf("{\"no\":" + entry + ",");
            assertThat(start)
                    .as("entry %d stands in the file as it was written", entry)
                    .isPositive();
            int end = file.indexOf("}}", start) + 2;
            // not each byte of each, since opening the case takes time: close together in one entry of each kind
            for (int at = start; at < end; at += entry <= 2 ? 3 : 17) {
                flip(database, at, bytes[at]);
                found(Verification.Kind.ENTRY_ALTERED, entry);
                write(database, at, bytes[at]);
            }
        }
        assertThat(verify().whole()
                        || verify().findings().stream().allMatch(f -> f.kind() == Verification.Kind.ORIGINAL_MISSING))
                .isTrue();
    }

    private static void flip(Path file, int at, byte was) throws Exception {
        write(file, at, (byte) (was ^ 1));
    }

    private static void write(Path file, int at, byte value) throws Exception {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {value}), at);
        }
    }

    @Test
    void aByteChangedInTheFileItselfIsFound() throws Exception {
        Path database = CaseFolder.inside(folder).database();
        sql("update meta set value = value where name = 'generation'"); // closing writes all into the one file
        byte[] bytes = Files.readAllBytes(database);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("said 6");
        assertThat(at).isPositive();
        try (FileChannel file = FileChannel.open(database, StandardOpenOption.WRITE)) {
            file.write(ByteBuffer.wrap(new byte[] {'S'}), at);
        }
        found(Verification.Kind.ENTRY_ALTERED, 6);
    }
}
