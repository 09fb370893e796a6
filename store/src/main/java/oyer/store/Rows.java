package oyer.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// Rows written one after the other with one statement. A document has hundreds of them: what binds a value by its
/// name and looks up how its type is written costs several times what the row itself does, so the driver is asked
/// directly.
final class Rows implements AutoCloseable {

    private final PreparedStatement statement;

    /// @param sql a change with a `?` for each value
    Rows(Handle handle, String sql) {
        try {
            this.statement = handle.getConnection().prepareStatement(sql);
        } catch (SQLException wrong) {
            throw new IllegalStateException("cannot prepare: " + sql, wrong);
        }
    }

    /// Writes a row.
    ///
    /// @param values text, whole numbers, bytes or nothing
    void add(@Nullable Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                switch (values[i]) {
                    case null -> statement.setNull(i + 1, java.sql.Types.NULL);
                    case String text -> statement.setString(i + 1, text);
                    case Integer number -> statement.setInt(i + 1, number);
                    case Long number -> statement.setLong(i + 1, number);
                    case byte[] bytes -> statement.setBytes(i + 1, bytes);
                    case Object other ->
                        throw new IllegalArgumentException("[" + other + "] is no value that a row can hold");
                }
            }
            statement.executeUpdate();
        } catch (SQLException wrong) {
            throw new IllegalStateException("the row could not be written to the case", wrong);
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException wrong) {
            throw new IllegalStateException("the rows could not be written to the case", wrong);
        }
    }
}
