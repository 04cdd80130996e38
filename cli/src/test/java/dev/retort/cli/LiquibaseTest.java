package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Liquibase runs the changelogs that {@code retort revision} writes for it, up and back. */
class LiquibaseTest {
    @TempDir
    Path folder;

    private interface Step {
        void run(Liquibase liquibase) throws Exception;
    }

    private void liquibase(ScriptDatabase database, String master, Step step) throws Exception {
        try (Connection connection = database.connect();
                Liquibase liquibase = new Liquibase(
                        "db/changelog/" + master,
                        new DirectoryResourceAccessor(folder.resolve("res")),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            step.run(liquibase);
        }
    }

    private void update(ScriptDatabase database, String master) throws Exception {
        liquibase(database, master, each -> each.update(new Contexts(), new LabelExpression()));
    }

    private void rollback(ScriptDatabase database, String master) throws Exception {
        liquibase(database, master, each -> each.rollback(1, (String) null));
    }

    private static Schema snapshot(Bookings bookings) {
        return Snapshot.parse(bookings.read("res/com/acme/migrations/schema.snapshot"))
                .schema();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void runsTheChangelogsUpAndBack(String dialect) throws Exception {
        ScriptDatabase database = ScriptDatabase.of(dialect);
        Bookings bookings = Bookings.in(folder).with("LIQUIBASE", dialect);
        String master = "db.changelog-master.yaml";

        bookings.revise("-m", "baseline");
        update(database, master);
        database.isAs(bookings);
        Schema before = snapshot(bookings);

        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.revise("-m", "add guest note");
        assertThat(bookings.read("res/db/changelog/" + master)).isEqualTo("""
                databaseChangeLog:
                  - include:
                      file: 0001-baseline.sql
                      relativeToChangelogFile: true
                  - include:
                      file: 0002-add-guest-note.sql
                      relativeToChangelogFile: true
                """);
        update(database, master);
        database.isAs(bookings);

        rollback(database, master);
        database.isAs(before);
        rollback(database, master);
        database.isAs(Schema.empty());
    }

    @Test
    void oneChangelogIsForSeveralDatabasesAndContinuesWhatAPersonBegan() throws Exception {
        Bookings bookings = Bookings.in(folder)
                .with("LIQUIBASE", "h2", "postgresql")
                .write("res/db/changelog/db.changelog-master.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <databaseChangeLog xmlns="http://www.liquibase.org/xml/ns/dbchangelog"
                            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                            xsi:schemaLocation="http://www.liquibase.org/xml/ns/dbchangelog
                                http://www.liquibase.org/xml/ns/dbchangelog/dbchangelog-latest.xsd">
                            <include file="010-countries.sql" relativeToChangelogFile="true"/>
                        </databaseChangeLog>
                        """)
                .write("res/db/changelog/010-countries.sql", """
                        --liquibase formatted sql
                        --changeset us:countries
                        select 1;
                        """);
        bookings.revise("-m", "baseline", "--no-by-hand");
        assertThat(bookings.files("res/db/changelog")).contains("011-baseline.sql");
        for (String dialect : new String[] {"h2", "postgresql"}) {
            ScriptDatabase database = ScriptDatabase.of(dialect);
            update(database, "db.changelog-master.xml");
            database.isAs(bookings);
            rollback(database, "db.changelog-master.xml");
            database.isAs(Schema.empty());
        }
    }

    /** A semicolon in a text does not end a statement, nor does a question mark or a dollar sign mean anything there. */
    @Test
    void runsWhatCanNotBeInATransactionAndKeepsTexts() throws Exception {
        ScriptDatabase database = ScriptDatabase.of("postgresql");
        Bookings bookings = Bookings.in(folder).with("LIQUIBASE", "postgresql");
        bookings.revise("-m", "baseline");
        bookings.change("@Entity", "@Entity @Table(indexes = @Index(name = \"ix_fax\", columnList = \"fax\"))")
                .change(
                        "@Column(length = 40)",
                        "@Column(length = 40) @org.hibernate.annotations.Comment(\"as ${fax}; or -- not\")")
                .write("src/org/hibernate/annotations/Comment.java", """
                        package org.hibernate.annotations;
                        public @interface Comment { String value(); }
                        """);
        bookings.revise("-m", "find faxes", "--online");

        update(database, "db.changelog-master.yaml");
        database.isAs(bookings);
        assertThat(bookings.files("res/db/changelog").stream().map(name -> bookings.read("res/db/changelog/" + name)))
                .anyMatch(text -> text.contains(" runInTransaction:false"));
    }
}
