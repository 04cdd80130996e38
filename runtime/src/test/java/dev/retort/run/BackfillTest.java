package dev.retort.run;

import static dev.retort.run.Revisions.graph;
import static dev.retort.run.Revisions.revision;
import static dev.retort.run.Revisions.sql;
import static dev.retort.run.Runners.runner;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.uuid;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.Row;
import dev.retort.revision.RevisionBody;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.TestDatabase.Kind;
import dev.retort.run.session.ConnectionSource;
import dev.retort.schema.Column;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are filled in batches of ten thousand, each of which stays when the run is cut off. */
class BackfillTest {
    private static final int ROWS = 25_000;
    private static final Column EMAIL = new Column("email", varchar(40), true);
    private static final Key NUMBERED =
            new Key("number", List.of(new Column("id", bigint(), false)), id -> List.of((long) id));

    /** A kind of primary key, and the key of the n-th row. */
    private record Key(String name, List<Column> columns, IntFunction<List<Object>> of) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Key> KEYS = List.of(
            NUMBERED,
            new Key("text", List.of(new Column("code", varchar(20), false)), id -> List.of("it's \\" + id)),
            new Key("uuid", List.of(new Column("id", uuid(), false)), id -> List.of(new UUID(id * 7919L, -id))),
            new Key(
                    "two columns",
                    List.of(new Column("a", bigint(), false), new Column("b", varchar(20), false)),
                    id -> List.of((long) (id % 3), "b" + id)));

    static Stream<Arguments> everyKeyEverywhere() {
        return Stream.of(Kind.H2_MEMORY, Kind.POSTGRESQL, Kind.MARIADB, Kind.MYSQL)
                .flatMap(kind -> KEYS.stream().map(key -> Arguments.of(kind, key)));
    }

    /** Hears of batches, and does something after some of them. */
    private static final class Listener implements Callback {
        private final List<String> heard = new ArrayList<>();
        private final Runnable afterFirst;

        Listener(Runnable afterFirst) {
            this.afterFirst = afterFirst;
        }

        @Override
        public void batchFilled(CallbackContext run, RevisionNode revision, String statement, long filled, long total) {
            heard.add(filled + " of " + total);
            if (heard.size() == 1) {
                afterFirst.run();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("everyKeyEverywhere")
    void fillsBatchesByAnyKeyAndSaysHowFarItIs(Kind kind, Key key) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Listener listener = new Listener(() -> {});
            runner(database, history(key, "'unknown'"), listener).upgrade("head");
            assertThat(listener.heard).containsExactly("10000 of 25000", "20000 of 25000");
            assertThat(filled(database)).isEqualTo("25000");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = "SQLITE") // a run is one transaction there, and the fill one statement
    void aRunThatIsCutBetweenBatchesGoesOnBehindTheLast(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Listener cut = new Listener(() -> {
                throw new IllegalStateException("cut");
            });
            RevisionGraph history = history(NUMBERED, "'unknown'");
            assertThatThrownBy(() -> runner(database, history, cut).upgrade("head"))
                    .hasMessageContaining("cut");
            assertThat(filled(database)).isEqualTo("10000");
            database.execute("update guest set email = 'known' where id <= 10000");

            Listener listener = new Listener(() -> {});
            runner(database, history, listener).upgrade("head");
            assertThat(listener.heard).containsExactly("10000 of 15000");
            assertThat(database.query("select email, count(*) from guest group by email order by email"))
                    .containsExactly("known 10000", "unknown 15000");
            assertThat(database.query("select state from retort_history where revision = 'b'"))
                    .containsExactly("applied");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"H2_MEMORY", "SQLITE"})
    void aProgramThatIsKilledBetweenBatchesIsFinishedByTheNext(Kind kind) throws Exception {
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionGraph history = history(NUMBERED, "'unknown'");
            runner(database, history).upgrade("a");
            database.release();
            Process victim = Torture.program(FillingVictim.class, database.url(), database.user());
            assertThat(victim.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(victim.exitValue()).isEqualTo(Victim.KILLED);
            // H2 writes a commit to its file half a second later.
            assertThat(filled(database)).isIn(kind == Kind.H2_FILE ? Set.of("0", "10000") : Set.of("10000"));

            runner(database, history).upgrade("head");
            assertThat(filled(database)).isEqualTo("25000");
        }
    }

    /** A program that upgrades, and is killed after the first batch. Its arguments: URL, user. */
    static final class FillingVictim {
        public static void main(String... arguments) {
            Listener listener = new Listener(() -> Runtime.getRuntime().halt(Victim.KILLED));
            Runner.Settings settings = Runners.settings(Runners.TABLE, listener, java.time.Duration.ofSeconds(60));
            ConnectionSource source = ConnectionSource.of(arguments[0], arguments[1], "");
            new Runner(source, history(NUMBERED, "'unknown'"), settings).upgrade("head");
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = "SQLITE") // a run is one transaction there, and the fill one statement
    void rowsThatOthersInsertBehindTheBatchesAreFilledInTheEnd(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Listener listener = new Listener(() -> database.execute("insert into guest (id) values (-1)"));
            runner(database, history(NUMBERED, "'unknown'"), listener).upgrade("head");
            assertThat(filled(database)).isEqualTo("25001");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aValueThatIsNullForManyRowsEnds(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            RevisionNode fill =
                    outside("b < a", new Backfill("guest", "email", "case when id > 15000 then 'late' end"));
            runner(database, graph(base(NUMBERED), fill)).upgrade("head");
            assertThat(filled(database)).isEqualTo("10000");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void aRevisionThatIsOneTransactionFillsAllRowsInIt(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Listener listener = new Listener(() -> {});
            RevisionNode fill = revision(
                    "b < a",
                    List.of(new Backfill("guest", "email", "'unknown'"), sql("select 1 / 0")),
                    List.of(),
                    Set.of());
            assertThatThrownBy(() -> runner(database, graph(base(NUMBERED), fill), listener)
                            .upgrade("head"))
                    .hasMessageContaining("division by zero");
            assertThat(listener.heard).isEmpty();
            assertThat(filled(database)).isEqualTo("0");
        }
    }

    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void inOneTransactionWithOthersItFillsAllRowsAtOnce(Kind kind) {
        try (TestDatabase database = TestDatabase.create(kind)) {
            Listener listener = new Listener(() -> {});
            RunOptions options = RunOptions.DEFAULT.withCallback(listener).inOneTransaction();
            RevisionGraph history = history(NUMBERED, "'unknown'");
            new Runner(
                            ConnectionSource.of(database.dataSource()),
                            history,
                            new Runner.Settings(Runners.TABLE, id -> false, options))
                    .upgrade("head");
            assertThat(listener.heard).isEmpty();
            assertThat(filled(database)).isEqualTo("25000");
        }
    }

    private static String filled(TestDatabase database) {
        return database.query("select count(email) from guest").get(0);
    }

    private static RevisionGraph history(Key key, String value) {
        return graph(
                base(key),
                outside(
                        "b < a",
                        new Backfill("guest", "email", value),
                        AlterColumn.between("guest", EMAIL, EMAIL.withNullable(false))));
    }

    private static RevisionNode outside(String line, Operation... operations) {
        RevisionNode revision = revision(line, List.of(operations), List.of(), Set.of());
        RevisionBody body = new RevisionBody("fill", List.of(operations), Optional.of(List.of()), Set.of(), false);
        return new RevisionNode(revision.id(), revision.parents(), "com.acme.R" + revision.id(), () -> body);
    }

    private static RevisionNode base(Key key) {
        List<TablePart> parts = new ArrayList<>(key.columns());
        List<String> names = key.columns().stream().map(Column::name).toList();
        parts.add(EMAIL);
        parts.add(new PrimaryKey("pk_guest", names));
        List<Operation> operations = new ArrayList<>();
        operations.add(new CreateTable(Table.of("guest", parts.toArray(TablePart[]::new))));
        List<Row> rows = new ArrayList<>(IntStream.rangeClosed(1, ROWS)
                .mapToObj(id -> new Row(key.of().apply(id)))
                .toList());
        Collections.reverse(rows);
        for (int from = 0; from < ROWS; from += 1000) {
            operations.add(new InsertRows("guest", names, rows.subList(from, from + 1000)));
        }
        return revision("a", operations, List.of(), Set.of());
    }
}
