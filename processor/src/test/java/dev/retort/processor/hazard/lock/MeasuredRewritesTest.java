package dev.retort.processor.hazard.lock;

import static dev.retort.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Engine;
import dev.retort.operation.AlterColumn;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** RT211 on real databases: a table that is written again has another file, or another number, afterwards. */
class MeasuredRewritesTest {
    private static final Map<String, String> NAMES =
            Map.of("postgresql", "PostgreSQL", "mariadb", "MariaDB", "mysql", "MySQL");

    private static final Map<String, String> STORAGE = Map.of(
            "postgresql", "select relfilenode from pg_class where relname = 'guest'",
            "mariadb", "select table_id from information_schema.innodb_sys_tables where name = 'house/guest'",
            "mysql", "select table_id from information_schema.innodb_tables where name = 'house/guest'");

    static Stream<String> databases() {
        return Engine.dialects().map(Dialect::name).filter(NAMES::containsKey);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatIsSaidToRewriteDoesAndNothingElse(String database) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Engine engine = Engine.of(database)) {
            for (Arguments each : RewritesTableTest.types().toList()) {
                ColumnType from = (ColumnType) each.get()[0];
                ColumnType to = (ColumnType) each.get()[1];
                boolean said = List.of(((String) each.get()[2]).split(", ")).contains(NAMES.get(database));
                engine.empty();
                if (rewrites(engine, from, to) != said) {
                    wrong.add("%s to %s %s".formatted(from, to, said ? "rewrites nothing" : "rewrites"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean rewrites(Engine engine, ColumnType from, ColumnType to) throws SQLException {
        Column column = column("code", from).nullable();
        Schema before = Schema.empty()
                .plus(Table.of("guest", column("id", Types.bigint()).notNull(), column));
        engine.create(before);
        engine.execute("insert into guest (id) values (1), (2)");
        String storage = STORAGE.get(engine.dialect().name());
        List<String> old = engine.query(storage);
        assertThat(old).hasSize(1);
        engine.run(AlterColumn.between("guest", column, column.withType(to)), before);
        return !engine.query(storage).equals(old);
    }
}
