package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.acme.hsqldb.HsqldbProvider;
import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code retort drift} on a project with one entity and a database of its own. */
class DriftTest {
    @TempDir
    Path folder;

    private Bookings bookings;

    @BeforeEach
    void project() {
        bookings = Bookings.in(folder);
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", "baseline").code()).isZero();
        assertThat(bookings.compile()).isEmpty();
    }

    private void upgrade() {
        assertThat(bookings.retort("upgrade").code()).isZero();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(bookings.url());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void aDatabaseThatRetortMigratedDoesNotDiffer() {
        upgrade();

        Result drift = bookings.retort("drift");

        assertThat(drift.code()).as(drift.toString()).isZero();
        assertThat(drift.out()).matches("The database is as revision [0-9a-f]{12} expects it\\.");
    }

    @Test
    void tellsWhatDiffersAndWhatToDoAboutIt() throws SQLException {
        upgrade();
        execute("alter table Guest alter column fax set data type varchar(20)");
        execute("create index ix_tuning on Guest (fax)");

        Result drift = bookings.retort("drift");

        assertThat(drift.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(drift.out())
                .contains(
                        "type of Guest.fax: varchar(20), expected varchar(40)",
                        "alter table guest alter column fax set data type varchar(40);",
                        "index Guest.ix_tuning is not expected",
                        "drop index ix_tuning;",
                        "--ignore 'Guest.ix_tuning'",
                        "retort revision -m");
    }

    /** The statements that the command prints are the remedy that it promises. */
    @Test
    void theStatementsUndoTheDifferences() throws SQLException {
        upgrade();
        execute("alter table Guest alter column fax set not null");
        execute("create table stray (id integer)");

        for (String line : bookings.retort("drift").out().lines().toList()) {
            if (line.startsWith("      ") && line.endsWith(";")) {
                execute(line.strip());
            }
        }

        assertThat(bookings.retort("drift").code()).isZero();
    }

    @Test
    void leavesAloneWhatAPatternMatches() throws SQLException {
        upgrade();
        execute("create index ix_tuning on Guest (fax)");
        execute("create table audit_log (id integer)");
        execute("create table flyway_schema_history (id integer)");

        assertThat(bookings.retort("drift", "--ignore", "ix_*").out())
                .contains("table audit_log is not expected")
                .doesNotContain("ix_tuning", "flyway");
        assertThat(bookings.retort("drift", "--ignore", "ix_*", "--ignore", "audit_*")
                        .code())
                .isZero();
    }

    @Test
    void namesWhatItDoesNotCompare() throws SQLException {
        upgrade();
        execute("create alias twice as 'int twice(int x) { return 2 * x; }'");

        Result drift = bookings.retort("drift");

        assertThat(drift.code()).isZero();
        assertThat(drift.out()).contains("not compared: function TWICE");
    }

    /** The code may be ahead of the database: an upgrade that is pending is no drift. */
    @Test
    void comparesWithTheRevisionThatTheDatabaseIsAt() {
        upgrade();
        bookings.change("String fax;", "String fax; @Column(length = 10) String code;");
        bookings.compile();
        assertThat(bookings.retort("revision", "-m", "codes").code()).isZero();
        bookings.compile();

        assertThat(bookings.retort("drift").code()).isZero();
        Result entities = bookings.retort("drift", "--entities");
        assertThat(entities.code()).isEqualTo(ExitCodes.DIFFERENT);
        assertThat(entities.out())
                .contains("The database differs from the entities and the snapshot:", "column Guest.code is missing");
    }

    @Test
    void printsJson() throws SQLException {
        upgrade();
        execute("alter table Guest drop column fax");

        assertThat(bookings.retort("drift", "--json").out())
                .contains(
                        "\"database\":\"h2\"",
                        "\"category\":\"column\"",
                        "\"table\":\"Guest\"",
                        "\"part\":\"fax\"",
                        "alter table guest add column fax varchar(40)");
    }

    @Test
    void saysThatADatabaseHasNoHistory() throws SQLException {
        execute("create table Guest (id integer)");

        Result drift = bookings.retort("drift");

        assertThat(drift.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(drift.err()).startsWith("[RT503] ").contains("retort stamp head", "retort drift --entities");
    }

    @Test
    void saysThatARevisionIsUnknown() throws SQLException {
        upgrade();
        execute("update retort_history set revision = '0123456789ab', parents = ''");

        Result drift = bookings.retort("drift");

        assertThat(drift.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(drift.err()).startsWith("[RT405] ").contains("0123456789ab");
    }

    /** PostgreSQL shows its catalog to everyone. */
    @Test
    void aUserWhoMayNotReadTheTablesCanCompareThemOnPostgresql() throws SQLException {
        ScriptDatabase database = migrated("postgresql");
        database.run("""
                create role auditor login;
                grant usage on schema public to auditor;
                grant select on retort_history to auditor;
                """);

        Result drift = bookings.retort("drift", "--url=" + database.url(), "--user=auditor");

        assertThat(drift.code()).as(drift.toString()).isZero();
    }

    /** MySQL hides what a user has no right to. */
    @Test
    void tablesThatTheCatalogHidesAreNotTakenForMissing() throws SQLException {
        ScriptDatabase database = migrated("mysql");
        database.run("""
                drop user if exists auditor;
                create user auditor;
                grant select on house.retort_history to auditor;
                """);

        Result drift = bookings.retort("drift", "--url=" + database.url(), "--user=auditor");

        assertThat(drift.code()).as(drift.toString()).isEqualTo(ExitCodes.FAILED);
        assertThat(drift.err()).startsWith("[RT502] ").contains("Guest");
    }

    /** The project's own dialect of HSQLDB writes its SQL; nothing reads its catalog. */
    @Test
    void aDatabaseWhoseCatalogIsNotReadIsRefused() {
        bookings.write("out/META-INF/services/dev.retort.dialect.DialectProvider", HsqldbProvider.class.getName());

        Result drift = bookings.retort("drift", "--entities", "--url=jdbc:hsqldb:mem:drift", "--user=SA");

        assertThat(drift.code()).as(drift.toString()).isEqualTo(ExitCodes.FAILED);
        assertThat(drift.err()).startsWith("[RT501] Retort does not read the catalog of HSQL");
    }

    private ScriptDatabase migrated(String dialect) throws SQLException {
        ScriptDatabase database = ScriptDatabase.of(dialect);
        Result upgrade = bookings.retort("upgrade", "--url=" + database.url(), "--user=" + database.user());
        assertThat(upgrade.code()).as(upgrade.toString()).isZero();
        return database;
    }
}
