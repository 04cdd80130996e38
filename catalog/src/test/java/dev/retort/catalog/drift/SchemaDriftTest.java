package dev.retort.catalog.drift;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.columnCheck;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.catalog.LiveSchema;
import dev.retort.catalog.fact.Category;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.Engine;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Real databases, which Retort made or somebody changed, against the snapshot. */
class SchemaDriftTest {
    static Stream<String> databases() {
        return Engine.dialects().map(Dialect::name);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aDatabaseThatRetortMadeDiffersInNothing(String database) throws SQLException, IOException {
        try (Engine engine = Engine.of(database)) {
            for (Path snapshot : List.of(DriftCases.HOUSE, DriftCases.EXAMPLE)) {
                Schema schema = DriftCases.schema(snapshot);
                DriftCases.create(engine, schema);

                assertThat(drift(engine, schema).items())
                        .as(snapshot.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void theCastsOfANamedEnumBelongToIt() throws SQLException {
        Schema schema = Schema.empty()
                .plus(Table.of(
                        "band",
                        column("genre", Types.namedEnumeration("Genre", "FOLK", "JAZZ"))
                                .notNull()));
        try (Engine engine = Engine.of("postgresql")) {
            engine.create(schema);
            assertThat(drift(engine, schema).notCompared()).isEmpty();
            engine.execute("create type pair as (low integer, high integer)");
            engine.execute("create cast (pair as text) with inout as assignment");
            assertThat(drift(engine, schema).notCompared())
                    .containsExactlyInAnyOrder("composite type pair", "cast pair as text");
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatAColumnIsComputedFromIsComparedToItsEnd(String database) throws SQLException {
        try (Engine engine = Engine.of(database)) {
            engine.create(computed("email is not null", "a + 1"));

            assertThat(drift(engine, computed("email is not null", "a + 1")).items())
                    .isEmpty();
            assertThat(drift(engine, computed("email is null", "a + 2")).items())
                    .extracting(DriftItem::category)
                    .containsExactly(Category.GENERATED, Category.GENERATED);
        }
    }

    @ParameterizedTest
    @CsvSource({"mariadb, utf8mb4_bin", "mysql, utf8mb4_0900_bin", "sqlite, NOCASE"})
    void aColumnThatNamesTheCollationItHasAnywayIsNoDifference(String database, String other) throws SQLException {
        try (Engine engine = Engine.of(database)) {
            String usual = database.equals("sqlite")
                    ? "BINARY"
                    : engine.query("select default_collation_name from information_schema.schemata"
                                    + " where schema_name = database()")
                            .get(0);
            engine.create(collated(usual));

            assertThat(drift(engine, collated(usual)).items()).isEmpty();
            assertThat(drift(engine, collated("")).items()).isEmpty();
            assertThat(drift(engine, collated(other)).items())
                    .extracting(DriftItem::category)
                    .containsExactly(Category.COLLATION);
        }
    }

    private static Schema collated(String collation) {
        return Schema.empty()
                .plus(Table.of(
                        "word", column("text", Types.varchar(20)).nullable().withCollation(collation)));
    }

    /** Statements find a constraint without a name by the name that the database generates; this MySQL keeps no checks. */
    @ParameterizedTest
    @CsvSource({"postgresql, 3", "h2, 2", "mysql, 0", "mariadb, 1", "sqlite, 0"})
    void aNameThatSomebodyGaveIsADifferenceWhereOneIsGenerated(String database, int differences) throws SQLException {
        try (Engine engine = Engine.of(database)) {
            Schema expected = words("", "", "");
            engine.create(expected);
            assertThat(drift(engine, expected).items()).isEmpty();

            engine.empty();
            engine.create(words("word_key", "one_text", "text_ck"));
            List<DriftItem> items = drift(engine, expected).items();
            assertThat(items).hasSize(differences).allMatch(item -> item.category() == Category.NAME);
            for (DriftItem item : items) {
                LiveSchema live = LiveSchema.read(engine.connection(), engine.dialect());
                for (String sql : Restoration.of(item, live, engine.dialect())) {
                    engine.execute(sql);
                }
            }
            assertThat(drift(engine, expected).items()).isEmpty();
        }
    }

    private static Schema words(String key, String unique, String check) {
        return Schema.empty()
                .plus(Table.of(
                        "word",
                        column("id", Types.integer()).notNull(),
                        column("text", Types.varchar(20)).notNull(),
                        primaryKey(key, "id"),
                        unique(unique, "text"),
                        columnCheck(check, "text", "text <> 'x'")));
    }

    @Test
    void howPostgreSqlKeepsAComputedColumnIsNoDifference() throws SQLException {
        try (Engine engine = Engine.of("postgresql")) {
            engine.create(computed("(email is not null) stored not null", "(a + stored) stored"));

            assertThat(drift(engine, computed("email is not null", "a + stored"))
                            .items())
                    .isEmpty();
            assertThat(drift(engine, computed("(email is not null) not null", "(a + a) stored"))
                            .items())
                    .extracting(DriftItem::category)
                    .containsExactly(Category.GENERATED);
        }
    }

    private static Schema computed(String known, String sum) {
        return Schema.empty()
                .plus(Table.of(
                        "t",
                        column("a", Types.integer()).nullable(),
                        column("stored", Types.integer()).nullable(),
                        column("email", Types.varchar(9)).nullable(),
                        column("known", Types.bool()).nullable().generatedAs(known),
                        column("sum_of", Types.integer()).nullable().generatedAs(sum)));
    }

    /** What is read of a database makes another one that is the same: nothing that a schema can hold is lost. */
    @ParameterizedTest
    @MethodSource("databases")
    void whatIsReadMakesTheSameDatabase(String database) throws SQLException, IOException {
        try (Engine engine = Engine.of(database)) {
            for (Path snapshot : List.of(DriftCases.HOUSE, DriftCases.EXAMPLE)) {
                Schema schema = DriftCases.schema(snapshot);
                DriftCases.create(engine, schema);
                DriftCases.create(
                        engine,
                        LiveSchema.read(engine.connection(), engine.dialect()).schema());

                assertThat(drift(engine, schema).items())
                        .as(snapshot.toString())
                        .isEmpty();
            }
        }
    }

    /** Each line of a file changes one fact, and names the kind of difference that has to be reported. */
    @ParameterizedTest
    @MethodSource("databases")
    void reportsEveryFactThatIsChanged(String database) throws SQLException, IOException {
        List<String> wrong = new ArrayList<>();
        Schema schema = DriftCases.schema(DriftCases.HOUSE);
        try (Engine engine = Engine.of(database)) {
            for (DriftCases.Change change : DriftCases.changes(database)) {
                DriftCases.create(engine, schema);
                change.make(engine);
                List<DriftItem> items = drift(engine, schema).items();
                if (items.size() != 1 || !items.get(0).category().label().equals(change.category())) {
                    wrong.add(change + " -> " + items);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static DatabaseDrift drift(Engine engine, Schema schema) throws SQLException {
        LiveSchema live = LiveSchema.read(engine.connection(), engine.dialect());
        return SchemaDrift.between(schema, live, engine.dialect(), IgnoredObjects.none());
    }
}
