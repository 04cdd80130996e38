package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project whose master changelog is XML and includes others: Liquibase goes on running it, and revisions become formatted SQL in it. */
class XmlChangelogTest {
    private static final String MASTER = "db/changelog/db.changelog-master.xml";

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                    http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
            %s</databaseChangeLog>
            """;

    @TempDir
    Path folder;

    private Bookings bookings;
    private ScriptDatabase database;

    @BeforeEach
    void project() throws SQLException {
        database = ScriptDatabase.of("postgresql");
        bookings = Bookings.in(folder)
                .write("res/" + MASTER, XML.formatted("""
                            <include file="db/changelog/v1/001-guest.xml"/>
                            <include file="v1/002-rows.sql" relativeToChangelogFile="true"/>
                        """))
                .write("res/db/changelog/v1/001-guest.xml", XML.formatted("""
                            <changeSet id="guest" author="us">
                                <createTable tableName="guest">
                                    <column name="id" type="bigint" autoIncrement="true">
                                        <constraints primaryKey="true" primaryKeyName="guest_key"/>
                                    </column>
                                    <column name="fax" type="varchar(40)"/>
                                </createTable>
                            </changeSet>
                        """))
                .write("res/db/changelog/v1/002-rows.sql", """
                        --liquibase formatted sql
                        --changeset us:rows
                        insert into guest (fax) values ('030');
                        """);
    }

    private interface Step {
        void run(Liquibase liquibase) throws Exception;
    }

    private void liquibase(ScriptDatabase at, Step step) throws Exception {
        try (Connection connection = at.connect();
                Liquibase liquibase = new Liquibase(
                        MASTER,
                        new DirectoryResourceAccessor(folder.resolve("res")),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            step.run(liquibase);
        }
    }

    private void update(ScriptDatabase at) throws Exception {
        liquibase(at, liquibase -> liquibase.update(""));
    }

    private static List<String> run(ScriptDatabase at) throws SQLException {
        return at.query("select exectype || ' ' || filename from databasechangelog order by orderexecuted");
    }

    @Test
    void anAdoptionAddsToIt() throws Exception {
        update(database);
        Result init =
                bookings.retort("init", "--package=com.acme.migrations", "--runner=liquibase", "--database=postgresql");
        assertThat(init.code()).as(init.toString()).isZero();
        bookings.compile();

        assertThat(database.done(bookings, "adopt", "--answer=name *=keep: named by the changelog"))
                .contains("003-baseline.sql", "db.changelog-master.xml", "the next run records it");

        assertThat(bookings.read("res/" + MASTER)).contains("""
                    <include file="v1/002-rows.sql" relativeToChangelogFile="true"/>
                    <include file="003-baseline.sql" relativeToChangelogFile="true"/>
                </databaseChangeLog>""");
        assertThat(bookings.compile()).isEmpty();
        update(database);
        assertThat(run(database))
                .containsExactly(
                        "EXECUTED db/changelog/v1/001-guest.xml",
                        "EXECUTED db/changelog/v1/002-rows.sql",
                        "EXECUTED db/changelog/003-baseline.sql");

        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.revise("-m", "note");
        update(database);
        database.done(bookings, "drift", "--entities");
        ScriptDatabase fresh = ScriptDatabase.of("postgresql");
        update(fresh);
        fresh.done(bookings, "drift", "--entities");
        assertThat(fresh.query("select fax from guest")).containsExactly("030");
        assertThat(bookings.retort("verify", "--database=postgresql").code()).isZero();
    }

    /** Somebody made the change of a revision by hand. */
    @Test
    void changelogSyncRecordsWhatADatabaseHasAlready() throws Exception {
        update(database);
        bookings.with("LIQUIBASE", "postgresql");
        database.done(bookings, "adopt", "--answer=name *=keep: named by the changelog");
        update(database);
        database.run("alter table guest add column note varchar(500);\n");
        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.revise("-m", "note");

        liquibase(database, liquibase -> liquibase.changeLogSync(""));

        update(database);
        assertThat(run(database)).hasSize(4).endsWith("EXECUTED db/changelog/004-note.sql");
        database.done(bookings, "drift", "--entities");
    }

    /** The way to another runner, for a database that is up to date. */
    @Test
    void changelogSyncRecordsTheNewFirstRevision() throws Exception {
        bookings.delete("res/db");
        bookings.compile();
        bookings.retort("init", "--package=com.acme.migrations");
        bookings.revise("-m", "baseline");
        database.done(bookings, "upgrade");

        assertThat(bookings.retort("runner", "liquibase", "--database=postgresql")
                        .out())
                .contains("Existing databases:  bring them up to date, then  liquibase changelog-sync");
        bookings.write(
                        "res/" + MASTER,
                        XML.formatted("    <include file=\"0001-baseline.sql\" relativeToChangelogFile=\"true\"/>\n"))
                .delete("res/db/changelog/db.changelog-master.yaml");
        bookings.compile();
        liquibase(database, liquibase -> liquibase.changeLogSync(""));
        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.revise("-m", "note");

        update(database);
        assertThat(run(database))
                .containsExactly("EXECUTED db/changelog/0001-baseline.sql", "EXECUTED db/changelog/0002-note.sql");
        database.done(bookings, "drift", "--entities");
    }
}
