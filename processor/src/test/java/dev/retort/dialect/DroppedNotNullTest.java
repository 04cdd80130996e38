package dev.retort.dialect;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.foreignKey;
import static dev.retort.Definitions.primaryKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.BackfillValue;
import dev.retort.processor.draft.Draft;
import dev.retort.schema.Column;
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

    /** A single table becomes joined tables, which need no discriminator; the way back needs it in each row. */
    @ParameterizedTest
    @MethodSource("databases")
    void aDiscriminatorIsToldByTheTablesOfTheSubclasses(String database) throws SQLException {
        Column id = column("id", Types.bigint()).notNull();
        Schema single = Schema.empty()
                .plus(Table.of(
                        "person",
                        id,
                        column("dtype", Types.varchar(31)).notNull(),
                        column("salary", Types.integer()).nullable(),
                        primaryKey("pk_person", "id")));
        Schema joined = Schema.empty()
                .plus(Table.of("person", id, primaryKey("pk_person", "id")))
                .plus(Table.of(
                        "employee",
                        id,
                        column("salary", Types.integer()).nullable(),
                        primaryKey("pk_employee", "id"),
                        foreignKey("fk_employee_id", "id").references("person", "id")));
        Draft open = Draft.of("com.acme", List.of(), "joined", single, Diff.between(single, joined, List.of()));
        assertThat(open.fillingBack(List.of()).hasHole()).isTrue();
        Draft draft = open.fillingBack(
                List.of(
                        new BackfillValue(
                                "person",
                                "dtype",
                                "case when exists (select 1 from employee where employee.id = person.id) then 'Employee' else 'Person' end")));
        try (Engine engine = Engine.of(database)) {
            engine.create(joined);
            List<String> later = engine.catalog();
            engine.empty();
            engine.create(single);
            List<String> catalog = engine.catalog();
            engine.execute("insert into person (id, dtype, salary) values (1, 'Person', null), (2, 'Employee', 100)");
            Schema schema = single;
            for (Operation operation : draft.upgrade()) {
                schema = engine.run(operation, schema);
            }
            assertThat(engine.catalog()).containsExactlyElementsOf(later);
            engine.execute("insert into employee (id, salary) values (2, 100)");
            for (Operation operation : draft.downgrade()) {
                schema = engine.run(operation, schema);
            }
            assertThat(engine.query("select dtype from person order by id")).containsExactly("Person", "Employee");
            assertThat(engine.catalog()).containsExactlyElementsOf(catalog);
        }
    }
}
