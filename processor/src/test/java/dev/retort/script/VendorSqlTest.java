package dev.retort.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.dialect.Golden;
import dev.retort.dialect.sql.RowStatementsTest;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ConstraintReference;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DeleteRows;
import dev.retort.operation.DropCheck;
import dev.retort.operation.DropColumn;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.Row;
import dev.retort.problem.RetortException;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.ReferentialAction;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQL Server and Oracle have for themselves, as text: there is no server to run it on. */
class VendorSqlTest {
    private static final Column ID = new Column("id", Types.bigint(), false);

    /** A row of every kind of value, put in and found again. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlserver", "oracle"})
    void valuesReadAsExpected(String name) {
        Dialect dialect = Dialects.named(name);
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Column, Object> each : RowStatementsTest.values().entrySet()) {
            Schema schema = Schema.empty().plus(Table.of("t", each.getKey()));
            List<String> columns = List.of(each.getKey().name());
            List<Row> rows = List.of(new Row(List.of(each.getValue())));
            append(text, dialect, new InsertRows("t", columns, rows), schema);
            append(text, dialect, new DeleteRows("t", columns, rows), schema);
        }
        Golden.check("rows/" + name + ".sql", text.toString());
    }

    private static void append(StringBuilder text, Dialect dialect, Operation operation, Schema schema) {
        try {
            dialect.render(AppliedOperation.of(operation, schema))
                    .forEach(statement -> text.append(statement).append(";\n"));
        } catch (RetortException e) {
            text.append("-- refused: ").append(e.getMessage()).append('\n');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlserver", "oracle"})
    void aCheckWithoutANameIsNotDroppedWhereAnotherHasTheSameColumns(String name) {
        Check positive = new Check("", "", "id > 0");
        Schema schema = Schema.empty().plus(Table.of("t", ID, positive, new Check("", "", "id < 1000")));
        assertThatThrownBy(() -> Dialects.named(name)
                        .render(AppliedOperation.of(new DropCheck("t", ConstraintReference.to(positive)), schema)))
                .isInstanceOf(RetortException.class)
                .hasMessageContaining("[RT414] " + name + " can't tell check \"id > 0\" of t from another");
    }

    @Test
    void aKeyOfAnotherTableIsOutOfTheWayWhileItsColumnChanges() {
        ForeignKey key = new ForeignKey(
                "fk_booking_guest",
                List.of("guest_id"),
                "guest",
                List.of("id"),
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION);
        Schema schema = Schema.empty()
                .plus(Table.of("guest", ID, new PrimaryKey("pk_guest", List.of("id"))))
                .plus(Table.of("booking", new Column("guest_id", Types.bigint(), true), key));
        AlterColumn widen = AlterColumn.between("guest", ID, ID.withType(Types.decimal(20, 0)));
        assertThat(Dialects.named("sqlserver").render(AppliedOperation.of(widen, schema)))
                .containsExactly(
                        "alter table booking drop constraint fk_booking_guest",
                        "alter table guest drop constraint pk_guest",
                        "alter table guest alter column id decimal(20,0) not null",
                        "alter table guest add constraint pk_guest primary key (id)",
                        "alter table booking add constraint fk_booking_guest foreign key (guest_id) references guest (id)");
    }

    @Test
    void aDefaultOfSqlServerGoesBeforeItsColumn() {
        Column fax = new Column("fax", Types.varchar(40), true).withDefault("'none'");
        Schema schema = Schema.empty().plus(Table.of("sales.order", ID, fax));
        assertThat(Dialects.named("sqlserver")
                        .render(AppliedOperation.of(new DropColumn("sales.order", fax.name()), schema)))
                .containsExactly("""
                        declare @drop nvarchar(max), @found int;
                        select @drop = max(N'alter table sales.[order] drop constraint ' + quotename(name)), @found = count(*)
                            from sys.default_constraints where parent_column_id = columnproperty(object_id(N'sales.[order]'), N'fax', 'ColumnId')
                            and parent_object_id = object_id(N'sales.[order]');
                        if @found <> 1 throw 50000, N'not one constraint of sales.[order] to drop, but none or several', 1;
                        exec (@drop)""", "alter table sales.[order] drop column fax");
    }

    @Test
    void aNameIsQuotedAsTheDatabaseWantsIt() {
        assertThat(Dialects.named("oracle").identifier("_id")).isEqualTo("\"_ID\"");
        assertThat(Dialects.named("sqlserver").identifier("`a]b`")).isEqualTo("[a]]b]");
    }

    @Test
    void aLongTextOfOracleIsPutTogetherAndALargeObjectReadWithItsRow() {
        Dialect oracle = Dialects.named("oracle");
        Table table = Table.of("t", new Column("note", Types.clob(2_000), true));
        assertThat(oracle.render(AppliedOperation.of(new CreateTable(table), Schema.empty())))
                .containsExactly("create table t (\n    note clob\n) lob(note) query as value");
        assertThat(oracle.literal("a".repeat(1_001))).isEqualTo("to_clob('" + "a".repeat(1_000) + "') || to_clob('a')");
    }
}
