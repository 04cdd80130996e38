package dev.retort.conformance.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.fact.Catalog;
import dev.retort.conformance.catalog.Comparison;
import dev.retort.conformance.catalog.Difference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What is read of a database that holds one of each, as text; to rewrite the expectations, run with
 * {@code -Dexpectations=rewrite}.
 */
class CatalogTest {
    private static final Path CASES = Path.of("src/test/resources/catalog");

    static final List<String> databases = Databases.NAMES;

    @ParameterizedTest
    @FieldSource("databases")
    void readsAllThatTheCatalogSays(String name) throws SQLException, IOException {
        String read;
        try (Database database = start(name)) {
            read = text(read(database, name, ""));
        }
        Path expected = CASES.resolve(name + ".txt");
        if (System.getProperty("expectations", "").equals("rewrite")) {
            Files.writeString(expected, read);
        }
        assertThat(read).isEqualTo(Files.readString(expected));
    }

    /** Each line of a file changes one fact of that same database, and names what the comparison has to report. */
    @ParameterizedTest
    @FieldSource("databases")
    void reportsEveryFactThatIsChanged(String name) throws SQLException, IOException {
        List<String> overlooked = new ArrayList<>();
        try (Database database = start(name)) {
            Catalog expected = read(database, name, "");
            for (String mutation : Files.readAllLines(CASES.resolve(name + ".mutations"))) {
                String[] parts = mutation.split(": ", 2);
                List<Difference> found = Comparison.between(expected, read(database, name, parts[1]), true);
                if (found.stream()
                        .noneMatch(difference -> difference.category().label().equals(parts[0]))) {
                    overlooked.add(mutation + " -> " + found);
                }
            }
        }
        assertThat(overlooked).isEmpty();
    }

    private static Catalog read(Database database, String name, String mutation) throws SQLException, IOException {
        try (Scratch scratch = database.fresh("");
                Connection connection = scratch.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : Files.readString(CASES.resolve(name + ".sql")).split(";\n", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            for (String sql : mutation.split("; ", -1)) {
                if (!sql.isBlank()) {
                    statement.execute(sql);
                }
            }
            return database.read(connection);
        }
    }

    private static Database start(String name) throws IOException {
        try {
            return Databases.start(name);
        } catch (DatabaseUnavailableException e) {
            if (Boolean.parseBoolean(System.getenv("RETORT_ALL_DATABASES"))) {
                throw e;
            }
            Files.writeString(
                    Path.of("target", "untested-databases"),
                    "%s in conformance: %s%n"
                            .formatted(name, e.getMessage().lines().findFirst().orElse("")));
            return Assumptions.abort(name + " cannot run here: " + e.getMessage());
        }
    }

    private static String text(Catalog catalog) {
        StringBuilder text = new StringBuilder();
        catalog.tables().forEach(table -> {
            text.append("%s: %s %s%n".formatted(table.name(), table.definition(), table.comment()));
            table.columns().forEach(column -> text.append("  " + column + "\n"));
            table.constraints().forEach(constraint -> text.append("  " + constraint + "\n"));
        });
        catalog.sequences().forEach(sequence -> text.append(sequence + "\n"));
        catalog.types().forEach(type -> text.append(type + "\n"));
        return text.toString();
    }
}
