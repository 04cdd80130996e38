package dev.retort.dialect;

import static dev.retort.Definitions.column;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateView;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropView;
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
import org.junit.jupiter.params.provider.ValueSource;

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

    /** They read none of what changes, so their grants stay, and the database lets it change under them. */
    @ParameterizedTest
    @MethodSource("databases")
    void viewsThatReadOtherColumnsStay(String database) throws SQLException {
        List<View> views = List.of(
                new View("ids", "select g.id from guest g"), new View("number", "select count(*) as n from guest"));
        Schema head = new Schema(
                List.of(guest(
                        "guest",
                        column("fax", Types.varchar(40)).nullable(),
                        column("note", Types.varchar(40)).nullable(),
                        column("town", Types.varchar(40)).nullable())),
                List.of(),
                views);
        Schema goal = new Schema(
                List.of(guest(
                        "guest",
                        column("fax", Types.varchar(20)).notNull().withDefault("'none'"),
                        column("remark", Types.varchar(40)).nullable())),
                List.of(),
                views);
        List<Operation> operations =
                Diff.between(head, goal, List.of(new DeclaredRename.OfColumn("guest", "note", "remark")));
        assertThat(operations)
                .hasSizeGreaterThan(2)
                .noneMatch(DropView.class::isInstance)
                .noneMatch(CreateView.class::isInstance);

        try (Engine engine = Engine.of(database)) {
            engine.create(head);
            engine.execute("insert into guest (id, fax) values (1, '4711')");
            Schema schema = head;
            for (Operation operation : operations) {
                schema = engine.run(operation, schema);
            }
            assertThat(engine.query("select id, n from ids, number")).containsExactly("1 | 1");
            for (Operation operation : AppliedOperation.reversed(AppliedOperation.inOrder(operations, head))) {
                schema = engine.run(operation, schema);
            }
            assertThat(engine.query("select id, n from ids, number")).containsExactly("1 | 1");
        }
    }

    /** PostgreSQL knows what a view reads, and refuses to change it. No view that it refuses for is left in the way. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "select id from guest",
                "select count(*) from guest",
                "select g.id from guest as g join hotel on hotel.id = g.id",
                "select guest.id from guest group by guest.id",
                "select fax from guest",
                "select g.id from guest g where g.\"fax\" is null",
                "select * from guest",
                "select g.* from guest g",
                "select to_json(g) from guest g",
                "select to_json(guest) from guest",
                "select id, guest from guest",
                "select count(g) from guest g",
                "select g.b from guest as g (a, b)",
                "select b from (select * from guest) as g (a, b)",
                "table guest",
                "select hotel.id from hotel natural join guest",
                "select hotel.id from hotel join guest using (fax)",
                "select id from hotel",
            })
    void whatPostgreSqlRefusesMakesWay(String query) throws SQLException {
        View view = new View("totals", query);
        Table hotel = Table.of(
                "hotel",
                column("id", Types.bigint()).notNull(),
                column("fax", Types.varchar(40)).nullable());
        Schema head = new Schema(
                List.of(guest("guest", column("fax", Types.varchar(40)).nullable()), hotel), List.of(), List.of(view));
        Schema goal = new Schema(
                List.of(guest("guest", column("fax", Types.varchar(80)).nullable()), hotel), List.of(), List.of(view));
        List<Operation> operations = Diff.between(head, goal, List.of());
        boolean makesWay = operations.stream().anyMatch(DropView.class::isInstance);

        try (Engine engine = Engine.of("postgresql")) {
            engine.create(head);
            assertThat(!refuses(engine) || makesWay).isTrue();
        }
    }

    private static boolean refuses(Engine engine) {
        try {
            engine.execute("alter table guest alter column fax type varchar(80)");
            return false;
        } catch (SQLException e) {
            assertThat(e.getMessage()).contains("used by a view");
            return true;
        }
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
