package dev.retort.catalog.verify;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.drift.SchemaDrift;
import dev.retort.catalog.scratch.Scratch;
import dev.retort.catalog.scratch.ScratchServer;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A scratch database of one history, which is compared with a schema. It is made when it is first asked for. */
final class ScratchDatabase implements AutoCloseable {
    private final VerifiedHistory history;
    private final ScratchServer server;
    private @Nullable Scratch scratch;
    private @Nullable Dialect dialect;

    ScratchDatabase(VerifiedHistory history, ScratchServer server) {
        this.history = history;
        this.server = server;
    }

    /** Connects to the database. */
    DataSource dataSource() throws SQLException {
        Scratch database = scratch;
        if (database == null) {
            database = server.fresh();
            scratch = database;
        }
        return database.dataSource();
    }

    /**
     * The dialect of the database.
     *
     * @throws RetortException if its catalog can't be read (RT501)
     */
    Dialect dialect() throws SQLException {
        Dialect known = dialect;
        if (known == null) {
            try (Connection connection = dataSource().getConnection()) {
                DatabaseMetaData database = connection.getMetaData();
                known = Dialects.of(
                        database.getDatabaseProductName(), database.getDatabaseProductVersion(), history.loader());
            }
            if (!LiveSchema.isReadable(known)) {
                throw new RetortException(
                        Problem.NO_CATALOG_READER,
                        "Retort does not read the catalog of %s, so it can't tell whether that is as it should be. Verify on H2, PostgreSQL, MariaDB, MySQL or SQLite."
                                .formatted(known.name()));
            }
            dialect = known;
        }
        return known;
    }

    /** What differs between the database and a schema, one per line. */
    List<String> differences(Schema expected) throws SQLException {
        return drift(expected).stream()
                .map(DriftItem::toString)
                .map(each -> each.replaceAll("\\s*\\R\\s*", " "))
                .toList();
    }

    /** What differs between the database and a schema. */
    List<DriftItem> drift(Schema expected) throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            LiveSchema live = LiveSchema.read(connection, dialect());
            return SchemaDrift.between(expected, live, dialect(), history.ignored())
                    .items();
        }
    }

    /** Drops the database: the next call makes another one. */
    void drop() throws SQLException {
        Scratch old = scratch;
        scratch = null;
        if (old != null) {
            old.close();
        }
    }

    @Override
    public void close() throws SQLException {
        drop();
    }
}
