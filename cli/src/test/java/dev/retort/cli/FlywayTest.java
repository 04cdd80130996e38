package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Flyway runs the scripts that {@code retort revision} writes for it. */
class FlywayTest {
    @TempDir
    Path folder;

    private Bookings history(String databases) {
        Bookings bookings =
                Bookings.in(folder).write("src/com/acme/migrations/package-info.java", """
                @Migrations(runner = dev.retort.MigrationRunner.FLYWAY, databases = {%s})
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

    private List<String> scripts(String place) throws java.io.IOException {
        try (var files = Files.walk(folder.resolve("res").resolve(place))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve("res")
                            .resolve(place)
                            .relativize(file)
                            .toString())
                    .sorted()
                    .toList();
        }
    }

    private void migrate(ScriptDatabase database, String place) {
        FluentConfiguration configuration = Flyway.configure()
                .dataSource(database.url(), database.user(), "")
                .locations("filesystem:" + folder.resolve("res").resolve(place));
        configuration
                .getPluginRegister()
                .getExact(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
        configuration.load().migrate();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void runsTheScriptsUpAndBack(String dialect) throws Exception {
        ScriptDatabase database = ScriptDatabase.of(dialect);
        Bookings bookings = history("\"" + dialect + "\"");

        revise(bookings, "-m", "baseline");
        migrate(database, "db/migration");
        database.isAs(bookings);

        bookings.change("String fax;", "String fax; @Column(length = 500) String note;");
        bookings.compile();
        revise(bookings, "-m", "add guest note");
        assertThat(scripts("db/migration"))
                .containsExactly(
                        "U1__baseline.sql", "U2__add_guest_note.sql", "V1__baseline.sql", "V2__add_guest_note.sql");
        migrate(database, "db/migration");
        database.isAs(bookings);

        String baseline = bookings.read("res/db/migration/U2__add_guest_note.sql");
        database.run(baseline);
        database.run(bookings.read("res/db/migration/U1__baseline.sql"));
        database.isAs(dev.retort.schema.Schema.empty());
    }
}
