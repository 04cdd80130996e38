package dev.retort.dialect;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.processor.draft.BackfillValue;
import dev.retort.processor.draft.Draft;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drafted downgrade of a dropped NOT NULL column on real databases with rows. */
class DroppedNotNullTest {
    private static final Schema HEAD = Schema.empty()
            .plus(Table.of(
                    "guest",
                    column("id", Types.bigint()).notNull(),
                    column("fax", Types.varchar(40)).notNull(),
                    primaryKey("pk_guest", "id")));

    static Stream<String> databases() {
        return Engine.dialects().map(Dialect::name);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void fillsTheRows(String database) throws SQLException {
        Draft draft = Draft.of("com.acme", List.of(), "no fax", HEAD, List.of(new DropColumn("guest", "fax")))
                .fillingBack(List.of(new BackfillValue("guest", "fax", "'none'")));
        try (Engine engine = Engine.of(database)) {
            engine.create(HEAD);
            List<String> catalog = engine.catalog();
            engine.execute("insert into guest (id, fax) values (1, '4711'), (2, '4712')");
            Schema schema = HEAD;
            for (Operation operation : draft.upgrade()) {
                schema = engine.run(operation, schema);
            }
            for (Operation operation : draft.downgrade()) {
                schema = engine.run(operation, schema);
            }
            assertThat(engine.query("select fax from guest")).containsExactly("none", "none");
            assertThat(engine.catalog()).containsExactlyElementsOf(catalog);
        }
    }
}
