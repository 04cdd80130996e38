package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.Draft;
import dev.retort.processor.draft.rows.CarriedRows;
import dev.retort.processor.snapshot.EntitiesFile;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden cases of the diff on real databases: upgraded is as made from nothing, downgraded as it was. */
class GoldenCasesTest {
    private static final Path CASES = Path.of("src/test/resources/diff");

    /**
     * The cases with a schema that a database can't have: nothing is compared there. PostgreSQL has no index on a virtual column, MySQL no {@code
     * datetime(6)} whose default has another precision.
     */
    private static final Map<String, List<String>> REFUSED = Map.of(
            "h2", List.of(),
            "postgresql", List.of("computed-columns"),
            "mariadb", List.of(),
            "mysql", List.of("baseline"),
            "sqlite", List.of());

    static Stream<String> databases() {
        return Engine.dialects().map(Dialect::name);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void leadThereAndBack(String database) throws SQLException, IOException {
        try (Engine engine = Engine.of(database);
                Stream<Path> cases = Files.list(CASES)) {
            List<String> refused = new ArrayList<>();
            int run = 0;
            for (Path directory : cases.sorted().toList()) {
                run += leadsThereAndBack(engine, directory, refused) ? 1 : 0;
            }
            assertThat(refused).as("schemas that the database can't have").isEqualTo(REFUSED.get(database));
            assertThat(run).isGreaterThan(20);
        }
    }

    /** False where the database can't do it, and Retort says so before anything runs; or can't have one of the schemas at all. */
    private static boolean leadsThereAndBack(Engine engine, Path directory, List<String> refused)
            throws SQLException, IOException {
        EntitiesFile before = read(directory.resolve("before.schema"));
        EntitiesFile after = read(directory.resolve("after.schema"));
        List<Operation> operations = CarriedRows.of(
                        Diff.between(before.schema(), after.schema(), after.renames()),
                        before.schema().canonical(),
                        before.facts(),
                        after.facts(),
                        after.renames())
                .operations();
        String name = directory.getFileName().toString();
        Draft draft = Draft.of("com.acme", List.of(), name, before.schema().canonical(), operations);
        List<String> fresh;
        List<String> old;
        try {
            fresh = made(engine, after.schema().canonical());
            old = made(engine, before.schema().canonical());
        } catch (SQLException e) {
            refused.add(name);
            return false;
        } catch (RetortException e) {
            assertThat(e.problem()).as(name).isEqualTo(Problem.UNSUPPORTED_CHANGE);
            return false;
        }
        try {
            Schema reached = run(engine, before.schema().canonical(), operations);
            assertThat(engine.catalog()).as(name + ", upgraded").containsExactlyElementsOf(fresh);
            run(engine, reached, draft.downgrade());
            assertThat(engine.catalog()).as(name + ", downgraded").containsExactlyElementsOf(old);
            return true;
        } catch (RetortException e) {
            assertThat(e.problem()).as(name).isEqualTo(Problem.UNSUPPORTED_CHANGE);
            return false;
        }
    }

    private static List<String> made(Engine engine, Schema schema) throws SQLException {
        engine.empty();
        if (!Set.of("h2", "sqlite").contains(engine.dialect().name())) {
            boolean postgres = engine.dialect().name().equals("postgresql");
            engine.execute(postgres ? "drop schema if exists \"Stock\" cascade" : "drop database if exists Stock");
        }
        run(engine, Schema.empty(), Diff.between(Schema.empty(), schema, List.of()));
        return engine.catalog();
    }

    private static Schema run(Engine engine, Schema before, List<Operation> operations) throws SQLException {
        Schema now = before;
        for (Operation operation : operations) {
            now = engine.run(operation, now);
        }
        return now;
    }

    private static EntitiesFile read(Path file) throws IOException {
        return EntitiesFile.parse("# Retort entities, format 1.\n" + Files.readString(file) + "\nend\n");
    }
}
