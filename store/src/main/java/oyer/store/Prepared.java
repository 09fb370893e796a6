package oyer.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.statement.DefaultStatementBuilder;
import org.jdbi.v3.core.statement.StatementContext;

/// Keeps the statements of one connection prepared: a page asks the same few questions for every row that it shows,
/// and to prepare one costs more than to answer it. Whoever lends a connection lends its statements with it, so that
/// only one thread uses them.
final class Prepared extends DefaultStatementBuilder {

    /// Conditions are put together as they are asked for, so there is no end of different questions; those longest
    /// unasked go.
    private static final int MOST = 100;

    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    /// Those in use, with what they were prepared of: who gives one back names the question as it was put, with names
    /// in place of values.
    private final Map<Statement, String> lent = new IdentityHashMap<>();

    @Override
    public PreparedStatement create(Connection connection, String sql, StatementContext context) throws SQLException {
        // one in use is not here: a question within the rows of its like prepares another
        PreparedStatement kept = context.isReturningGeneratedKeys() ? null : idle.remove(sql);
        PreparedStatement statement = kept != null ? kept : super.create(connection, sql, context);
        lent.put(statement, sql);
        return statement;
    }

    @Override
    public void close(Connection connection, String sql, Statement statement) throws SQLException {
        String question = lent.remove(statement);
        if (question == null
                || !(statement instanceof PreparedStatement prepared)
                || statement.isClosed()
                || idle.containsKey(question)) {
            super.close(connection, sql, statement);
            return;
        }
        prepared.clearParameters();
        idle.put(question, prepared);
        if (idle.size() > MOST) {
            Iterator<PreparedStatement> eldest = idle.values().iterator();
            eldest.next().close();
            eldest.remove();
        }
    }

    /// A handle is given back: its statements stay with the connection.
    @Override
    public void close(Connection connection) {}
}
