package oyer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void aRowComesBackAsItWasWritten() {
        try (Handle handle = Jdbi.open("jdbc:sqlite::memory:")) {
            handle.execute("create table t (a text, b integer, c integer, d blob, e text)");
            try (Rows rows = new Rows(handle, "insert into t values (?, ?, ?, ?, ?)")) {
                rows.add("\u00e4\ud83d\ude00", 7, 1L << 40, new byte[] {1, 2}, null);
            }
            assertEquals(
                    List.of("\u00e4\ud83d\ude00 7 1099511627776 0102 null"),
                    handle.createQuery("select a, b, c, hex(d), e from t")
                            .map((rs, _) -> rs.getString(1) + " " + rs.getInt(2) + " " + rs.getLong(3) + " "
                                    + rs.getString(4) + " " + rs.getString(5))
                            .list());
        }
    }

    @Test
    void aValueOfNoKnownKindIsRefused() {
        try (Handle handle = Jdbi.open("jdbc:sqlite::memory:")) {
            handle.execute("create table t (a text)");
            try (Rows rows = new Rows(handle, "insert into t values (?)")) {
                assertThrows(IllegalArgumentException.class, () -> rows.add(List.of("a")));
            }
        }
    }
}
