package dev.retort.catalog.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.drift.DriftCases;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.catalog.drift.SchemaDrift;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Engine;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropView;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.schema.Schema;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AdoptedSchemaTest {
    private static final Schema HOUSE = house();

    static Stream<String> databases() {
        return Engine.dialects().map(Dialect::name);
    }

    /** One fact differs, so what is adopted differs from the entities in that fact, and from the database in none. */
    @ParameterizedTest
    @MethodSource("databases")
    void eachDifferenceIsTakenFromTheDatabaseAndNothingElse(String database) throws SQLException, IOException {
        List<String> wrong = new ArrayList<>();
        try (Engine engine = Engine.of(database)) {
            for (DriftCases.Change change : DriftCases.changes(database)) {
                DriftCases.create(engine, HOUSE);
                change.make(engine);
                Schema adopted = adopted(engine);
                List<DriftItem> left = drift(engine, adopted);
                List<Operation> operations = Diff.between(adopted, HOUSE, List.of()).stream()
                        .filter(operation -> !(operation instanceof DropView || operation instanceof CreateView))
                        .toList();
                boolean isOfView = change.statements().contains("view");
                if (!left.isEmpty() || operations.size() > 2 || (operations.isEmpty() && !isOfView)) {
                    wrong.add(change + " -> left " + left + ", operations " + operations);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Tables come and go with what stands on them, whatever the order of the differences. */
    @ParameterizedTest
    @MethodSource("databases")
    void anEmptyDatabaseIsAdoptedAsNothingAndAFullOneAsItself(String database) throws SQLException, IOException {
        try (Engine engine = Engine.of(database)) {
            engine.empty();
            assertThat(adopted(engine)).isEqualTo(Schema.empty());

            DriftCases.create(engine, HOUSE);
            LiveSchema live = live(engine);
            Schema all = AdoptedSchema.of(Schema.empty(), drift(engine, Schema.empty()), live);
            assertThat(drift(engine, all)).isEmpty();
        }
    }

    private static Schema adopted(Engine engine) throws SQLException {
        return AdoptedSchema.of(HOUSE, drift(engine, HOUSE), live(engine));
    }

    private static List<DriftItem> drift(Engine engine, Schema schema) throws SQLException {
        return SchemaDrift.between(schema, live(engine), engine.dialect(), IgnoredObjects.none())
                .items();
    }

    private static LiveSchema live(Engine engine) throws SQLException {
        return LiveSchema.read(engine.connection(), engine.dialect());
    }

    private static Schema house() {
        try {
            return DriftCases.schema(DriftCases.HOUSE);
        } catch (IOException e) {
            throw new IllegalStateException("a file of this test", e);
        }
    }
}
