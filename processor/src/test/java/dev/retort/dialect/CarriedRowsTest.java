package dev.retort.dialect;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.columnCheck;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.timestamp;
import static dev.retort.schema.Types.timestampWithTimeZone;
import static dev.retort.schema.Types.tinyint;
import static dev.retort.schema.Types.uncheckedEnumeration;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.processor.draft.rows.CarriedRows;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows mean the same after a drafted change, and after its downgrade, on real databases. */
class CarriedRowsTest {
    private static final List<String> SIZES = List.of("SMALL", "MEDIUM", "LARGE", "HUGE");
    private static final Column ID = column("id", bigint()).notNull();

    static Stream<String> databases() {
        return Engine.dialects().map(Dialect::name);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void ordinalsBecomeTheNamesOfTheirConstants(String database) throws SQLException {
        Schema ordinals = jobs(column("size", tinyint()).notNull(), true);
        Schema names = jobs(
                column("size", enumeration("HUGE", "LARGE", "MEDIUM", "SMALL")).notNull(), false);
        thereAndBack(database, ordinals, names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "postgresql"})
    void ordinalsBecomeANamedEnum(String database) throws SQLException {
        ColumnType named = new ColumnType.NamedEnumeration("Size", List.of("HUGE", "LARGE", "MEDIUM", "SMALL"));
        thereAndBack(
                database,
                jobs(column("size", tinyint()).nullable(), true),
                jobs(column("size", named).nullable(), false));
    }

    private static void thereAndBack(String database, Schema ordinals, Schema names) throws SQLException {
        try (Engine engine = Engine.of(database)) {
            engine.create(ordinals);
            for (int i = 0; i < 4; i++) {
                engine.execute("insert into job (id, size) values (%d, %d)".formatted(i, i));
            }
            List<Operation> upgrade = operations(
                    ordinals,
                    names,
                    List.of(fact(ValueSemantics.Kind.ORDINALS)),
                    List.of(fact(ValueSemantics.Kind.NAMES)));
            run(engine, ordinals, upgrade);
            assertThat(engine.query("select size from job order by id")).isEqualTo(SIZES);
            run(engine, names, AppliedOperation.reversed(AppliedOperation.inOrder(upgrade, ordinals)));
            assertThat(engine.query("select size from job order by id")).containsExactly("0", "1", "2", "3");
            run(engine, ordinals, upgrade);
            run(
                    engine,
                    names,
                    operations(
                            names,
                            ordinals,
                            List.of(fact(ValueSemantics.Kind.NAMES)),
                            List.of(fact(ValueSemantics.Kind.ORDINALS))));
            assertThat(engine.query("select size from job order by id")).containsExactly("0", "1", "2", "3");
        }
    }

    private static Schema jobs(Column size, boolean numbers) {
        Table job = Table.of("job", ID, size, primaryKey("pk_job", "id"), index("ix_job_size", "size"));
        return Schema.empty()
                .plus(
                        numbers
                                ? job.withChecks(List.of(columnCheck("ck_job_size", "size", "size between 0 and 3")))
                                : job);
    }

    private static ValueSemantics fact(ValueSemantics.Kind kind) {
        return new ValueSemantics("job", "size", kind, SIZES);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aForeignKeyToAnEnumIsCarriedWithIt(String database) throws SQLException {
        Schema names = kinds(
                enumeration("HUGE", "LARGE", "MEDIUM", "SMALL"),
                uncheckedEnumeration("HUGE", "LARGE", "MEDIUM", "SMALL"));
        Schema ordinals = kinds(tinyint(), tinyint());
        List<ValueSemantics> asNames = List.of(new ValueSemantics("kind", "id", ValueSemantics.Kind.NAMES, SIZES));
        List<ValueSemantics> asOrdinals =
                List.of(new ValueSemantics("kind", "id", ValueSemantics.Kind.ORDINALS, SIZES));
        try (Engine engine = Engine.of(database)) {
            engine.create(names);
            engine.execute("insert into kind (id) values ('LARGE')");
            engine.execute("insert into item (id, kind) values (1, 'LARGE')");
            run(engine, names, operations(names, ordinals, asNames, asOrdinals));
            assertThat(engine.query("select kind from item")).containsExactly("2");
            assertThat(engine.query("select id from kind")).containsExactly("2");
            run(engine, ordinals, operations(ordinals, names, asOrdinals, asNames));
            assertThat(engine.query("select kind from item")).containsExactly("LARGE");
        }
    }

    private static Schema kinds(ColumnType id, ColumnType reference) {
        return Schema.empty()
                .plus(Table.of("kind", column("id", id).notNull(), primaryKey("pk_kind", "id")))
                .plus(Table.of(
                        "item",
                        ID,
                        column("kind", reference).nullable(),
                        primaryKey("pk_item", "id"),
                        foreignKey("fk_item_kind", "kind").references("kind", "id")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "mariadb", "postgresql"})
    void timesBecomeTheSameMomentsWhateverTheZoneOfTheSession(String database) throws SQLException {
        Schema local = Schema.empty().plus(event(timestamp(6)));
        Schema moments = Schema.empty().plus(event(timestampWithTimeZone(6)));
        try (Engine engine = Engine.of(database)) {
            engine.execute(database.equals("mariadb") ? "set time_zone = '+09:00'" : "set time zone 'Asia/Tokyo'");
            engine.create(local);
            engine.execute("insert into event (id, starts) values (1, timestamp '2026-07-01 12:00:00')");
            run(engine, local, operations(local, moments, List.of(), List.of()));
            String epoch = database.equals("mariadb") ? "unix_timestamp(starts)" : "extract(epoch from starts)";
            assertThat(engine.query("select cast(" + epoch + " as decimal(10)) from event"))
                    .containsExactly("1782907200");
            run(engine, moments, operations(moments, local, List.of(), List.of()));
            assertThat(engine.query("select cast(starts as char(19)) from event"))
                    .containsExactly("2026-07-01 12:00:00");
        }
    }

    private static Table event(ColumnType type) {
        return Table.of("event", ID, column("starts", type).notNull(), primaryKey("pk_event", "id"));
    }

    private static List<Operation> operations(
            Schema from, Schema to, List<ValueSemantics> before, List<ValueSemantics> after) {
        return CarriedRows.of(Diff.between(from, to, List.of()), from, before, after, List.of())
                .operations();
    }

    private static void run(Engine engine, Schema from, List<Operation> operations) throws SQLException {
        Schema now = from;
        for (Operation operation : operations) {
            now = engine.run(operation, now);
        }
    }
}
