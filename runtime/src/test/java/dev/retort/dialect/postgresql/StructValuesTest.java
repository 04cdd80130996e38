package dev.retort.dialect.postgresql;

import static dev.retort.schema.Types.array;
import static dev.retort.schema.Types.attribute;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.namedEnumeration;
import static dev.retort.schema.Types.struct;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Engine;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change of a composite type leaves of the values, on a real PostgreSQL. */
class StructValuesTest {
    private static final ColumnType ADDRESS = struct(
            "address",
            attribute("street", varchar(40)),
            attribute("zip", integer()),
            attribute("kind", namedEnumeration("kind", "HOME", "WORK")));

    @Test
    void anAttributeComesAtTheEndAndAnotherGoesWhereTheTypeIs() throws SQLException {
        ColumnType now = struct(
                "address",
                attribute("zip", integer()),
                attribute("kind", namedEnumeration("kind", "HOME", "WORK")),
                attribute("city", varchar(20)));
        try (Engine engine = Engine.of("postgresql")) {
            Schema before = filled(engine);
            String file = engine.query("select pg_relation_filenode('guest')").get(0);

            changed(engine, before, now);

            assertThat(engine.query("select home from guest order by id")).containsExactly("(7,HOME,)", "null");
            assertThat(engine.query("select others from guest order by id"))
                    .containsExactly("{\"(7,HOME,)\",\"(8,WORK,)\"}", "{}");
            assertThat(engine.query("select pg_relation_filenode('guest')")).containsExactly(file);
        }
    }

    @Test
    void aTypeThatIsCreatedAgainKeepsTheValuesOfItsAttributesWhereverTheyStand() throws SQLException {
        ColumnType now = struct(
                "address",
                attribute("kind", namedEnumeration("kind", "HOME")),
                attribute("city", varchar(20)),
                attribute("zip", bigint()),
                attribute("street", varchar(6)));
        try (Engine engine = Engine.of("postgresql")) {
            Schema before = filled(engine);
            engine.execute("update guest set others = array[row('Baker', 8, 'HOME')::address]"
                    + " where cardinality(others) > 0");

            Schema after = changed(engine, before, now);

            assertThat(engine.query("select home from guest order by id"))
                    .containsExactly("(HOME,,7,\"Elm St\")", "null");
            assertThat(engine.query("select others from guest order by id"))
                    .containsExactly("{\"(HOME,,8,Baker)\"}", "{}");
            assertThat(engine.query("select (((stay).places)[1]).zip from guest order by id"))
                    .containsExactly("7", "null");
            assertThat(engine.query("select proname from pg_proc where proname = 'retort_converted'"))
                    .isEmpty();
            changed(engine, after, ADDRESS);
            assertThat(engine.query("select home from guest order by id"))
                    .containsExactly("(\"Elm St\",7,HOME)", "null");
        }
    }

    @Test
    void aTextThatIsTooLongStopsTheChange() throws SQLException {
        ColumnType now = struct("address", attribute("street", varchar(3)));
        try (Engine engine = Engine.of("postgresql")) {
            Schema before = filled(engine);

            assertThatThrownBy(() -> changed(engine, before, now)).hasMessageContaining("too long");
        }
    }

    @ParameterizedTest
    @MethodSource("others")
    void anotherDatabaseRefusesTheTypeByItsName(String database) throws SQLException {
        try (Engine engine = Engine.of(database)) {
            for (ColumnType type : new ColumnType[] {ADDRESS, array(ADDRESS)}) {
                Table table = Table.of("guest", new Column("home", type, true));

                assertThatThrownBy(() -> engine.run(new CreateTable(table), Schema.empty()))
                        .hasMessage(
                                "[RT414] " + database + " can't store the composite type address. PostgreSQL and Oracle"
                                        + " have such types, and Hibernate does not start on another database: remove @Struct.");
            }
        }
    }

    static java.util.stream.Stream<String> others() {
        return Engine.dialects().map(Dialect::name).filter(name -> !name.equals("postgresql"));
    }

    private static Schema filled(Engine engine) throws SQLException {
        Table guest = Table.of(
                "guest",
                new Column("id", integer(), false),
                new Column("home", ADDRESS, true),
                new Column("others", array(ADDRESS), true),
                new Column("stay", stay(ADDRESS), true));
        Schema schema = engine.run(new CreateTable(guest), Schema.empty());
        engine.execute("insert into guest values (1, row('Elm St', 7, 'HOME'),"
                + " array[row('Elm St', 7, 'HOME')::address, row('Baker', 8, 'WORK')::address],"
                + " row(3, array[row('Elm St', 7, 'HOME')::address]))");
        engine.execute("insert into guest values (2, null, array[]::address[], row(1, null))");
        return schema;
    }

    private static ColumnType stay(ColumnType address) {
        return struct("stay", attribute("nights", integer()), attribute("places", array(address)));
    }

    private static Schema changed(Engine engine, Schema before, ColumnType address) throws SQLException {
        Schema schema = before;
        for (Column column : before.table("guest").orElseThrow().columns()) {
            ColumnType type = column.name().equals("home")
                    ? address
                    : column.name().equals("others") ? array(address) : stay(address);
            if (!column.name().equals("id")) {
                schema = engine.run(AlterColumn.between("guest", column, column.withType(type)), schema);
            }
        }
        return schema;
    }
}
