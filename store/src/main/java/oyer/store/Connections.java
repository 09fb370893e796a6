package oyer.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.statement.StatementBuilder;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/// Connections to one SQLite file, kept open and lent again: opening one costs more than most questions.
final class Connections implements ConnectionFactory, AutoCloseable {

    private static final int BUSY_MILLIS = 10_000;
    private static final int IDLE_MOST = 8;

    private final String url;
    private final SQLiteConfig config;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();
    private final Map<Connection, Prepared> prepared = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private Connections(CaseFolder folder, SQLiteConfig config) {
        this.url = "jdbc:sqlite:" + folder.database();
        this.config = config;
    }

    /// One writes at a time; the lock is taken when a transaction begins, so that it cannot fail half-way.
    ///
    /// A commit is in the hands of the operating system before it returns (it survives the end of the
    /// process, however sudden); for what only a person can give again, see [SqliteCaseStore#rule].
    static Connections writing(CaseFolder folder) {
        SQLiteConfig config = common();
        config.setPageSize(8192);
        config.setJournalMode(JournalMode.WAL);
        config.setSynchronous(SynchronousMode.NORMAL);
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setCacheSize(-64_000);
        config.setJournalSizeLimit(64 << 20);
        config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, "4000");
        return new Connections(folder, config);
    }

    static Connections reading(CaseFolder folder) {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.setCacheSize(-16_000);
        return new Connections(folder, config);
    }

    private static SQLiteConfig common() {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, Long.toString(1L << 30));
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        return config;
    }

    @Override
    public Connection openConnection() throws SQLException {
        if (closed) {
            throw new IllegalStateException("the case is closed");
        }
        Connection connection = idle.pollFirst();
        return connection != null ? connection : config.createConnection(url);
    }

    /// What prepares the statements of a connection, and keeps them as long as it.
    StatementBuilder statements(Connection connection) {
        return prepared.computeIfAbsent(connection, _ -> new Prepared());
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        if (closed || idle.size() >= IDLE_MOST) {
            prepared.remove(connection);
            connection.close();
        } else {
            idle.addFirst(connection);
        }
    }

    @Override
    public void close() {
        closed = true;
        prepared.clear();
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            close(connection);
        }
    }

    private static void close(Connection connection) {
        try (connection;
                Statement statement = connection.createStatement()) {
            if (!connection.isReadOnly()) {
                statement.execute("pragma optimize");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot close the case", e);
        }
    }
}
