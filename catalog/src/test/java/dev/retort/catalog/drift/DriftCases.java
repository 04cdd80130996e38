package dev.retort.catalog.drift;

import dev.retort.dialect.Engine;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Schemas, and what somebody changes of the databases that have them. */
public final class DriftCases {
    private static final Path FOLDER = Path.of("src/test/resources/drift");
    public static final Path HOUSE = FOLDER.resolve("house.snapshot");
    static final Path EXAMPLE =
            Path.of("../migrations/src/main/resources/dev/retort/example/migrations/schema.snapshot");

    private DriftCases() {}

    /** A change of one fact of the house, by hand. */
    public record Change(String category, String statements) {
        public void make(Engine engine) throws SQLException {
            for (String sql : statements.split("; ")) {
                engine.execute(sql);
            }
        }
    }

    public static List<Change> changes(String database) throws IOException {
        return Files.readAllLines(FOLDER.resolve(database + ".changes")).stream()
                .map(line -> line.split(": ", 2))
                .map(parts -> new Change(parts[0], parts[1]))
                .toList();
    }

    public static Schema schema(Path snapshot) throws IOException {
        return Snapshot.parse(Files.readString(snapshot)).schema();
    }

    public static void create(Engine engine, Schema schema) throws SQLException {
        engine.empty();
        Schema now = Schema.empty();
        for (Operation operation : Diff.between(now, schema, List.of())) {
            now = engine.run(operation, now);
        }
    }
}
