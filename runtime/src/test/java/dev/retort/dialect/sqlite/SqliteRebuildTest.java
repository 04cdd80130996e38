package dev.retort.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Engine;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AddForeignKey;
import dev.retort.operation.AddUnique;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Case;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropForeignKey;
import dev.retort.operation.Operation;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Index;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import dev.retort.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is in a table, and around it, while it is made anew. */
class SqliteRebuildTest {
    private static final Column FAX = new Column("fax", Types.varchar(40), true);
    private static final Column NAME = new Column("name", Types.varchar(40), true);
    private static final Table GUEST = Table.of(
            "guest",
            new Column("id", Types.bigint(), false).asIdentity(),
            NAME,
            FAX,
            new PrimaryKey("pk_guest", List.of("id")),
            Index.of("ix_guest_name", "name"));
    private static final Table BOOKING = Table.of(
            "booking",
            new Column("id", Types.bigint(), false).asIdentity(),
            new Column("guest_id", Types.bigint(), true),
            new PrimaryKey("", List.of("id")),
            guest(ReferentialAction.CASCADE));

    private final Schema schema = Schema.empty().plus(GUEST).plus(BOOKING);
    private Engine engine;

    private static ForeignKey guest(ReferentialAction onDelete) {
        return new ForeignKey(
                "fk_guest", List.of("guest_id"), "guest", List.of("id"), onDelete, ReferentialAction.NO_ACTION);
    }

    @BeforeEach
    void open() throws SQLException {
        engine = Engine.of("sqlite");
        engine.create(schema);
        engine.execute("insert into guest (id, name, fax) values (1, 'Ada', '7'), (5, 'Bob', null)");
        engine.execute("insert into booking (id, guest_id) values (1, 1), (2, 5)");
    }

    @AfterEach
    void close() throws SQLException {
        engine.close();
    }

    /** Each operation of the suite, there and back, on a table with rows: it has them still. */
    @ParameterizedTest
    @MethodSource("casesOfTables")
    void everyOperationKeepsTheRows(Case each) throws SQLException {
        engine.empty();
        engine.create(each.before());
        engine.execute("insert into guest (id, name, fax, mood, stars, born, email)"
                + " values (3, 'Ada', '1', 'GOOD', 5, '1999-12-31', 'a@b'), (4, 'Bob', '0', 'GOOD', null, null, null)");
        engine.execute("insert into booking (id, guest_id, price) values (1, 3, 9.5), (2, null, 3)");
        String rows = "select id, name, fax, mood, stars, born, email, initial from guest order by id";
        String bookings = "select id, guest_id, price from booking order by id";
        List<String> before = engine.query(rows);
        List<String> booked = engine.query(bookings);

        engine.run(each.operation(), each.before());
        engine.run(each.operation().reverse(each.before()), each.operation().applyTo(each.before()));

        assertThat(engine.query(rows)).hasSize(2).isEqualTo(before);
        assertThat(engine.query(bookings)).isEqualTo(booked);
        assertThat(engine.query("select * from pragma_foreign_key_check")).isEmpty();
        assertThat(engine.query("pragma integrity_check")).containsExactly("ok");
    }

    static Stream<Case> casesOfTables() {
        return Case.all()
                .filter(each -> each.before().table("booking").isPresent())
                .filter(each -> each.name().matches("(Add|Alter|Rename|Online|Comment|Create(Index|Table-)).*"))
                .filter(each -> !each.name().toLowerCase(Locale.ROOT).contains("named"))
                // Its values are computed from then on: there is no way back to those that the rows had.
                .filter(each -> !each.name().equals("AlterColumn-computedFromNowOn"));
    }

    @Test
    void rowsKeepTheirNumbersAndNewOnesGoOnAfterThem() throws SQLException {
        engine.run(AlterColumn.between("guest", NAME, NAME.withNullable(false)), schema);
        engine.execute("insert into guest (name) values ('Cy')");
        assertThat(engine.query("select id, name from guest order by id"))
                .containsExactly("1 | Ada", "5 | Bob", "6 | Cy");
    }

    @Test
    void theRowsOfOtherTablesStillReferToIt() throws SQLException {
        engine.run(new AddUnique("guest", new UniqueConstraint("uq_guest_name", List.of("name"))), schema);
        engine.execute("pragma foreign_keys = on");
        assertThatThrownBy(() -> engine.execute("insert into booking (guest_id) values (77)"))
                .hasMessageContaining("FOREIGN KEY constraint failed");
        engine.execute("delete from guest where id = 5");
        assertThat(engine.query("select id from booking")).containsExactly("1");
    }

    @Test
    void aViewOfTheTableStays() throws SQLException {
        engine.execute("create view guests as select name from guest order by name");
        Schema without = engine.run(new DropColumn("guest", FAX.name()), schema);
        engine.run(AlterColumn.between("guest", NAME, NAME.withNullable(false)), without);
        assertThat(engine.query("select * from guests")).containsExactly("Ada", "Bob");
        assertThat(engine.query("pragma legacy_alter_table")).containsExactly("0");
    }

    @Test
    void whatWouldGoWithTheTableStopsIt() throws SQLException {
        Operation rebuild = AlterColumn.between("guest", NAME, NAME.withNullable(false));
        for (String made : List.of(
                "trigger greet after insert on guest begin select 1; end",
                "index ix_own on guest (fax) where fax > ''")) {
            engine.execute("create " + made);
            assertThatThrownBy(() -> engine.run(rebuild, schema))
                    .hasMessageContaining("would be lost: drop it before this and create it after it");
            engine.execute("drop " + made.replaceAll("(\\w+ \\w+) .*", "$1"));
        }
        engine.run(rebuild, schema);
    }

    @Test
    void aForeignKeyIsNotAddedWhereARowRefersToNothing() throws SQLException {
        Schema free = engine.run(
                new DropForeignKey("booking", ConstraintReference.to(guest(ReferentialAction.CASCADE))), schema);
        engine.execute("insert into booking (guest_id) values (77)");
        assertThatThrownBy(() -> engine.run(new AddForeignKey("booking", guest(ReferentialAction.CASCADE)), free))
                .hasMessageContaining("rows of booking refer to rows that are not there");
    }

    @Test
    void aTextThatIsNoNumberDoesNotBecomeOne() throws SQLException {
        AlterColumn toNumber = AlterColumn.between("guest", FAX, FAX.withType(Types.integer()));
        engine.execute("update guest set fax = 'none' where id = 5");
        assertThatThrownBy(() -> engine.run(toNumber, schema))
                .hasMessageContaining("guest.fax has a value that is no number");
        engine.execute("drop table if exists retort_new");
        engine.execute("update guest set fax = null where id = 5");
        engine.run(toNumber, schema);
        assertThat(engine.query("select fax, typeof(fax) from guest order by id"))
                .containsExactly("7 | integer", "null | null");
    }

    @Test
    void rowsThatANewRuleForbidsStopIt() throws SQLException {
        List<Operation> forbidding = List.of(
                AlterColumn.between("guest", FAX, FAX.withNullable(false)),
                new AddCheck("guest", new Check("ck_name", "name", "name <> 'Bob'")),
                new AddColumn("guest", new Column("email", Types.varchar(40), false)));
        for (Operation each : forbidding) {
            assertThatThrownBy(() -> engine.run(each, schema)).isInstanceOf(SQLException.class);
            engine.execute("drop table retort_new");
        }
        assertThat(engine.query("select count(*) from guest")).containsExactly("2");
    }

    @Test
    void aColumnIsAddedAndDroppedInPlaceWhereThatCanBe() {
        Dialect sqlite = engine.dialect();
        assertThat(sqlite.render(
                        AppliedOperation.of(new AddColumn("guest", new Column("note", Types.text(), true)), schema)))
                .containsExactly("alter table guest add column note clob");
        Column vip = new Column("vip", Types.bool(), false).withDefault("false");
        assertThat(sqlite.render(AppliedOperation.of(new AddColumn("guest", vip), schema)))
                .containsExactly("alter table guest add column vip boolean default false not null");
        Column since = new Column("since", Types.timestampUtc(6), false).withDefault("current_timestamp");
        assertThat(sqlite.render(AppliedOperation.of(new AddColumn("guest", since), schema)))
                .hasSizeGreaterThan(1);
        assertThat(sqlite.render(AppliedOperation.of(new DropColumn("guest", FAX.name()), schema)))
                .containsExactly("alter table guest drop column fax");
    }

    @Test
    void operationsInARowMakeTheTableAnewOnce() throws SQLException {
        Column vip = new Column("vip", Types.timestampUtc(6), false).withDefault("current_timestamp");
        List<List<String>> statements = runAll(
                new AddColumn("guest", vip),
                AlterColumn.between("guest", NAME, NAME.withNullable(false)),
                AlterColumn.between("guest", FAX, FAX.withType(Types.integer())),
                new AddUnique("guest", new UniqueConstraint("uq_guest_name", List.of("name"))));
        assertThat(statements).hasSize(4);
        assertThat(statements.subList(0, 3)).allMatch(List::isEmpty);
        assertThat(engine.query("select id, name, fax, typeof(fax), vip is not null from guest order by id"))
                .containsExactly("1 | Ada | 7 | integer | 1", "5 | Bob | null | null | 1");
        assertThatThrownBy(() -> engine.execute("insert into guest (name) values ('Ada')"))
                .hasMessageContaining("UNIQUE");
    }

    /** Text that was a number has no leading zero, a new column has the default that it began with. */
    @Test
    void whatARowIsInBetweenIsNotLeftOut() throws SQLException {
        Column number = FAX.withType(Types.integer());
        Column since = new Column("since", Types.timestampUtc(6), true).withDefault("current_timestamp");
        engine.execute("update guest set fax = '007' where id = 1");
        runAll(
                AlterColumn.between("guest", FAX, number),
                AlterColumn.between("guest", number, FAX),
                new AddColumn("guest", since),
                AlterColumn.between("guest", since, new Column("since", Types.timestampUtc(6), true)));
        assertThat(engine.query("select fax, since is null from guest where id = 1"))
                .containsExactly("7 | 0");
    }

    private List<List<String>> runAll(Operation... operations) throws SQLException {
        List<List<String>> statements = engine.dialect().render(AppliedOperation.inOrder(List.of(operations), schema));
        for (String statement : statements.stream().flatMap(List::stream).toList()) {
            engine.execute(statement);
        }
        return statements;
    }

    @Test
    void onlyAWholePrimaryKeyIsNumbered() {
        Table twoParts = Table.of(
                "t",
                new Column("a", Types.bigint(), false).asIdentity(),
                new Column("b", Types.bigint(), false),
                new PrimaryKey("", List.of("a", "b")));
        assertThatThrownBy(
                        () -> engine.dialect().render(AppliedOperation.of(new CreateTable(twoParts), Schema.empty())))
                .hasMessageStartingWith("[RT414] sqlite can't number t.a, because it is not the primary key.");
    }
}
