package dev.retort.testkit;

import dev.retort.Retort;
import dev.retort.catalog.scratch.Scratch;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Gives each test a database of its own that all revisions are applied to. In a static field, it gives one to each test class, as it does in
 * an instance field with {@code @TestInstance(PER_CLASS)}.
 *
 * <pre>{@code
 * class BookingRepositoryTest {
 *     @RegisterExtension
 *     final MigratedDatabase database = MigratedDatabase.of("postgresql", "com.acme.bookings.migrations");
 *
 *     @Test
 *     void findsTheBookingsOfAGuest() {
 *         Object guest = database.row("guest").with("name", "Ada").insert().get("id");
 *         …  new BookingRepository(database.dataSource())  …
 *     }
 * }
 * }</pre>
 *
 * <p>The revisions run once per JVM. Every test then gets a copy, which takes milliseconds: PostgreSQL copies a template database, H2 runs a script,
 * MariaDB and MySQL create the objects again, and SQLite copies a file. The copy is dropped after the test.
 *
 * <p>{@link #at} starts from an earlier revision, so that a test can insert rows, {@link #upgrade(String) upgrade} and look what became of them:
 *
 * <pre>{@code
 * @RegisterExtension
 * final MigratedDatabase database = MigratedDatabase.of("h2", "com.acme.bookings.migrations").at("7c1e~1");
 *
 * @Test
 * void faxNumbersBecomePhoneNumbers() {
 *     database.row("guest").with("fax", "030 1").insert();
 *     database.upgrade("7c1e");
 *     …
 * }
 * }</pre>
 *
 * <p>Tests may run in parallel: databases are not shared, except by the tests of a class with a static field.
 */
public final class MigratedDatabase
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private final MigrationTemplate.Key key;
    private @Nullable Scratch open;
    private int users;

    private MigratedDatabase(MigrationTemplate.Key key) {
        this.key = key;
    }

    /**
     * Databases at the head of a history.
     *
     * @param database {@code h2}, {@code postgresql}, {@code mariadb}, {@code sqlite}, or the JDBC URL of a server, with user and password, on which
     *     the tests make databases of their own
     * @param packageName the migrations package, on the class path of the tests
     */
    public static MigratedDatabase of(String database, String packageName) {
        return new MigratedDatabase(new MigrationTemplate.Key(database, packageName, "head", List.of()));
    }

    /**
     * The same at another revision.
     *
     * @param target an id, a part of its beginning, or a place relative to one, such as {@code 7c1e~1}; {@code base} for an empty database
     */
    public MigratedDatabase at(String target) {
        return new MigratedDatabase(
                new MigrationTemplate.Key(key.database(), key.packageName(), target, key.contexts()));
    }

    /** The same with the rows that revisions record for some contexts, such as {@code test}. */
    public MigratedDatabase contexts(String... contexts) {
        return new MigratedDatabase(
                new MigrationTemplate.Key(key.database(), key.packageName(), key.target(), List.of(contexts)));
    }

    @Override
    public void beforeAll(ExtensionContext context) throws SQLException {
        open(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws SQLException {
        open(context);
    }

    @Override
    public void afterEach(ExtensionContext context) throws SQLException {
        close();
    }

    @Override
    public void afterAll(ExtensionContext context) throws SQLException {
        close();
    }

    private synchronized void open(ExtensionContext context) throws SQLException {
        if (users == 0) {
            open = MigrationTemplate.of(key, context).copy();
        }
        users++;
    }

    /** What a class opened stays for its tests, nested classes, and the other classes that inherit the field. */
    private synchronized void close() throws SQLException {
        Scratch database = open;
        if (users > 0 && --users == 0 && database != null) {
            open = null;
            database.close();
        }
    }

    private synchronized Scratch database() {
        return Objects.requireNonNull(
                open,
                "the database is there while a test runs: put the field MigratedDatabase under @RegisterExtension");
    }

    /** Connections to the database, a new one at each call. */
    public DataSource dataSource() {
        return database().dataSource();
    }

    /** The JDBC URL of the database, with the user where it needs one. */
    public String url() {
        return database().url();
    }

    /** The history on this database, for whatever the other methods don't do. */
    public Retort retort() {
        return key.retort(dataSource());
    }

    /**
     * Applies revisions up to a target.
     *
     * @param target as {@link #at}; {@code head} for all
     * @return the ids of the revisions that were applied
     */
    public List<String> upgrade(String target) {
        return retort().upgrade(target);
    }

    /**
     * Takes revisions back, also those that lose data.
     *
     * @param target the revision to lead back to
     * @return the ids of the revisions that were taken back
     */
    public List<String> downgrade(String target) {
        return retort().downgrade(target, losses -> true);
    }

    /**
     * A row to insert, of which a test gives only the values that matter to it.
     *
     * @param table the table, as the revision that the database is at names it
     */
    public TestRow row(String table) {
        return new TestRow(retort(), dataSource(), table);
    }
}
