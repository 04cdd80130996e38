package dev.retort.dialect;

import static dev.retort.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.draft.DraftPart;
import dev.retort.processor.draft.PhasedChange;
import dev.retort.processor.snapshot.Snapshot;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Sql;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import dev.retort.schema.View;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Views that only revisions create make way for a change of what they read, and come again, on real databases. */
class HandmadeViewsTest {
    private static final List<View> VIEWS =
            List.of(new View("totals", "select fax from guest"), new View("all_totals", "select * from totals"));

    private static final Schema HEAD =
            new Schema(List.of(guest("guest", column("fax", Types.varchar(40)).nullable())), List.of(), VIEWS);

    static Stream<String> databases() {
        return Engine.dialects().map(Dialect::name);
    }

    private static Table guest(String name, Column... columns) {
        List<Column> all = new ArrayList<>(List.of(column("id", Types.bigint()).notNull()));
        all.addAll(List.of(columns));
        return Table.of(name, all.toArray(Column[]::new));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aTypeChangesUnderThem(String database) throws SQLException {
        Table longer = guest("guest", column("fax", Types.varchar(80)).nullable());

        leadsThereAndBack(database, operations(longer, List.of(), "unused"), "fax");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aColumnThatTheyShowIsRenamed(String database) throws SQLException {
        Table phone = guest("guest", column("phone", Types.varchar(40)).nullable());
        List<Operation> operations = operations(
                phone, List.of(new DeclaredRename.OfColumn("guest", "fax", "phone")), "select phone from guest");

        leadsThereAndBack(database, operations, "phone");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theirTableIsRenamed(String database) throws SQLException {
        Table visitor = guest("visitor", column("fax", Types.varchar(40)).nullable());
        List<Operation> operations =
                operations(visitor, List.of(new DeclaredRename.OfTable("guest", "visitor")), "select fax from visitor");

        leadsThereAndBack(database, operations, "fax");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aColumnThatTheyShowIsDroppedInTwoPhases(String database) throws SQLException {
        Table phone = guest("guest", column("phone", Types.varchar(40)).nullable());
        List<Operation> operations = operations(phone, List.of(), "select phone as fax from guest");
        List<Operation> phased = new ArrayList<>();
        List<DraftPart> parts = PhasedChange.of(operations, HEAD);
        parts.forEach(part -> phased.addAll(part.operations()));
        assertThat(parts).hasSize(2);
        assertThat(parts.get(0).operations()).noneMatch(DropColumn.class::isInstance);

        leadsThereAndBack(database, phased, "fax");
    }

    /** The operations, with the query that a person writes where one is open. */
    private static List<Operation> operations(Table table, List<DeclaredRename> renames, String query) {
        Snapshot snapshot =
                new Snapshot(List.of("a1"), HEAD, List.of(), Schema.empty().withViews(VIEWS));
        Schema goal = snapshot.goal(Schema.empty().plus(table), renames);
        return Diff.between(HEAD, goal, renames).stream()
                .map(each -> each instanceof CreateView create
                                && create.view().query().isEmpty()
                        ? new CreateView(new View(create.view().name(), Sql.of(query)))
                        : each)
                .toList();
    }

    private static void leadsThereAndBack(String database, List<Operation> operations, String column)
            throws SQLException {
        try (Engine engine = Engine.of(database)) {
            engine.create(HEAD.withViews(List.of()));
            Schema before = HEAD.withViews(List.of());
            for (View view : VIEWS) {
                before = engine.run(new CreateView(view), before);
            }
            engine.execute("insert into guest (id, fax) values (1, '4711')");
            List<String> catalog = engine.catalog();
            Schema schema = before;
            for (Operation operation : operations) {
                schema = engine.run(operation, schema);
            }
            assertThat(schema.views()).hasSize(2);
            assertThat(engine.query("select count(" + column + ") from all_totals"))
                    .hasSize(1);
            for (Operation operation : AppliedOperation.reversed(AppliedOperation.inOrder(operations, before))) {
                schema = engine.run(operation, schema);
            }
            assertThat(engine.query("select count(fax) from all_totals")).hasSize(1);
            assertThat(engine.catalog()).containsExactlyElementsOf(catalog);
        }
    }
}
