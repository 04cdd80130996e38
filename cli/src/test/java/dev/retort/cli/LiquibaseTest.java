package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Liquibase runs the changelogs that {@code retort revision} writes for it, up and back. */
class LiquibaseTest {
    @TempDir
    Path folder;

    private Bookings history(String databases) {
        Bookings bookings =
                Bookings.in(folder).write("src/com/acme/migrations/package-info.java", """
                @Migrations(runner = dev.retort.MigrationRunner.LIQUIBASE, databases = {%s})
                package com.acme.migrations;
                import dev.retort.Migrations;
                """.formatted(databases));
        bookings.compile();
        return bookings;
    }

    private static void revise(Bookings bookings, String... arguments) {
        Result written = bookings.retort("revision", arguments);
        assertThat(written.code()).as(written.toString()).isZero();
        assertThat(bookings.compile()).isEmpty();
        Result check = bookings.retort("check");
        assertThat(check.code()).as(check.toString()).isZero();
    }

    private interface Step {
        void run(Liquibase liquibase) throws Exception;
    }

    private void liquibase(ScriptDatabase database, Step step) throws Exception {
        try (Connection connection = database.connect();
                Liquibase liquibase = new Liquibase(
                        "db/changelog/db.changelog-master.yaml",
                        new DirectoryResourceAccessor(folder.resolve("res")),
                        DatabaseFactory.getInstance()
                                .findCorrectDatabaseImplementation(new JdbcConnection(connection)))) {
            step.run(liquibase);
        }
    }

    private static void update(Liquibase liquibase) throws Exception {
        liquibase.update(new Contexts(), new LabelExpression());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void runsTheChangelogsUpAndBack(String dialect) throws Exception {
        ScriptDatabase database = ScriptDatabase.of(dialect);
        Bookings bookings = history("\"" + dialect + "\"");

        revise(bookings, "-m", "baseline");
        liquibase(database, LiquibaseTest::update);
        database.isAs(bookings);
        String before = bookings.read("res/com/acme/migrations/schema.snapshot");

        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.compile();
        revise(bookings, "-m", "add guest note");
        assertThat(bookings.read("res/db/changelog/db.changelog-master.yaml")).isEqualTo("""
                databaseChangeLog:
                  - include:
                      file: 0001-baseline.sql
                      relativeToChangelogFile: true
                  - include:
                      file: 0002-add-guest-note.sql
                      relativeToChangelogFile: true
                """);
        liquibase(database, LiquibaseTest::update);
        database.isAs(bookings);

        liquibase(database, each -> each.rollback(1, (String) null));
        database.isAs(dev.retort.processor.snapshot.Snapshot.parse(before).schema());
        liquibase(database, each -> each.rollback(1, (String) null));
        database.isAs(Schema.empty());
    }
}
