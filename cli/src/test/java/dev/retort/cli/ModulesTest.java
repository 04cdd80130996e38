package dev.retort.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.cli.Bookings.Result;
import dev.retort.cli.output.ExitCodes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One history whose entities are in several modules. */
class ModulesTest {
    @TempDir
    Path folder;

    private Path output(String module, String tables) throws IOException {
        Path folderOfModule = Files.createDirectories(folder.resolve(module).resolve("META-INF/retort"));
        Files.writeString(folderOfModule.resolve("packages"), "com.acme.migrations\n");
        Files.writeString(
                folderOfModule.resolve("com.acme.migrations.entities"),
                "# Retort entities, format 1. Written by the compiler; do not edit.\nentity com.acme." + module + "\n\n"
                        + tables + "\nend\n");
        return folder.resolve(module);
    }

    private Result draft(Path one, Path other) {
        return Bookings.run("draft", "--classes=" + one, "--classes=" + other, "--resources=" + folder);
    }

    @Test
    void theTablesOfAllAreDraftedAndWhatTheyShareOnce() throws IOException {
        String shared = "table country\n  column code varchar(2) not null\n";
        Path guests = output("Guest", shared + "\ntable guest\n  column id bigint not null\n");
        Path rooms = output("Room", shared + "\ntable room\n  column id bigint not null\n");
        assertThat(draft(guests, rooms).out())
                .containsOnlyOnce("op.createTable(\n                \"country\"")
                .contains("op.createTable(\n                \"guest\"", "op.createTable(\n                \"room\"");
    }

    @Test
    void modulesThatContradictEachOtherAreRefused() throws IOException {
        Path guests = output("Guest", "table guest\n  column id bigint not null\n");
        Path copy = output("Copy", "table guest\n  column id integer not null\n");
        Result result = draft(guests, copy);
        assertThat(result.code()).isEqualTo(ExitCodes.FAILED);
        assertThat(result.err())
                .contains("[RT137] ", "Two class outputs define the table guest differently", "bigint", "integer");
    }
}
