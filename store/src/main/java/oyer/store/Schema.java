package oyer.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Brings a store to the tables that this program expects. The journal's tables are migrated step by step,
/// each step a file that never changes; derived tables are dropped and made anew when [#DERIVED] differs,
/// since they can be had again. No migration library: none knows that difference, and start-up would pay for
/// it.
final class Schema {

    /// How many durable steps there are: `durable-1.sql` and so on.
    private static final int DURABLE = 1;

    /// To be raised with every change of `derived.sql` or of what is kept in its rows.
    private static final int DERIVED = 9;

    private Schema() {}

    /// Both numbers are in SQLite's `user_version`, the durable one times 10,000.
    static boolean upToDate(Handle handle) {
        return version(handle) == DURABLE * 10_000 + DERIVED;
    }

    static void bringUpToDate(Handle handle, Journal journal) {
        int version = version(handle);
        for (int step = version / 10_000 + 1; step <= DURABLE; step++) {
            run(handle, "durable-" + step + ".sql");
        }
        if (version % 10_000 != DERIVED) {
            makeDerived(handle, journal);
        }
        handle.execute("pragma user_version = " + (DURABLE * 10_000 + DERIVED));
    }

    /// Drops all derived tables and makes them anew, with what the journal says of where documents lie.
    static void makeDerived(Handle handle, Journal journal) {
        List<String> tables = handle.createQuery("select name from sqlite_schema where type = 'table'"
                        + " and name not in ('journal', 'journal_head') and name not like 'sqlite%'")
                .mapTo(String.class)
                .list();
        tables.forEach(table -> handle.execute("drop table \"" + table + "\""));
        run(handle, "derived.sql");
        // A number that no other store, and no earlier life of this one, has counted to.
        long generation = new SecureRandom().nextLong(1L << 40) << 20;
        handle.execute("insert into meta values ('generation', ?)", Long.toString(generation));
        handle.execute("insert into meta values ('figures', ?)", Long.toString(generation));
        journal.replay(handle);
    }

    /// The number of the last change of documents, words or readings.
    static long generation(Handle handle) {
        return Long.parseLong(meta(handle, "generation").orElseThrow());
    }

    static long nextGeneration(Handle handle) {
        handle.execute("update meta set value = value + 1 where name = 'generation'");
        return generation(handle);
    }

    static Optional<String> meta(Handle handle, String name) {
        return handle.createQuery("select value from meta where name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne();
    }

    private static int version(Handle handle) {
        return handle.createQuery("pragma user_version").mapTo(Integer.class).one();
    }

    private static void run(Handle handle, String resource) {
        try (InputStream sql = Objects.requireNonNull(Schema.class.getResourceAsStream(resource), resource)) {
            String script = new String(sql.readAllBytes(), StandardCharsets.UTF_8).replaceAll("--[^\n]*", "");
            for (String statement : script.split(";", -1)) {
                if (!statement.isBlank()) {
                    handle.getConnection().createStatement().execute(statement);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("cannot run " + resource, e);
        }
    }
}
