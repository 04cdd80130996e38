package dev.retort.operation;

import static dev.retort.schema.Types.array;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.blob;
import static dev.retort.schema.Types.character;
import static dev.retort.schema.Types.date;
import static dev.retort.schema.Types.decimal;
import static dev.retort.schema.Types.definition;
import static dev.retort.schema.Types.doublePrecision;
import static dev.retort.schema.Types.enumeration;
import static dev.retort.schema.Types.floating;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.intervalSecond;
import static dev.retort.schema.Types.numeric;
import static dev.retort.schema.Types.nvarchar;
import static dev.retort.schema.Types.real;
import static dev.retort.schema.Types.smallint;
import static dev.retort.schema.Types.text;
import static dev.retort.schema.Types.timestamp;
import static dev.retort.schema.Types.timestampWithTimeZone;
import static dev.retort.schema.Types.uuid;
import static dev.retort.schema.Types.varbinary;
import static dev.retort.schema.Types.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class LossOfDataTest {
    private static final Column FAX = new Column("fax", varchar(40), true);

    @Test
    void aDroppedTableLosesItsRows() {
        assertThat(LossOfData.of(new DropTable(Table.of("guest", FAX)))).contains("guest");
    }

    @Test
    void aDroppedColumnLosesItsValues() {
        assertThat(LossOfData.of(new DropColumn("guest", FAX))).contains("guest.fax");
    }

    @Test
    void aNarrowedColumnLosesWhatDoesNotFit() {
        assertThat(LossOfData.of(new AlterColumn("guest", FAX, FAX.withType(varchar(20)))))
                .contains("guest.fax where varchar(40) does not fit varchar(20)");
    }

    @Test
    void aColumnThatIsComputedFromNowOnLosesItsValues() {
        assertThat(LossOfData.of(new AlterColumn("guest", FAX, FAX.generatedAs("lower(mail)"))))
                .contains("guest.fax, computed from now on");
        assertThat(LossOfData.of(new AlterColumn("guest", FAX.generatedAs("lower(mail)"), FAX)))
                .isEmpty();
    }

    @Test
    void otherChangesOfAColumnLoseNothing() {
        Column other = FAX.withNullable(false).withDefault("''").withComment("who still has one?");
        assertThat(LossOfData.of(new AlterColumn("guest", FAX, other))).isEmpty();
    }

    @Test
    void whatTheAuthorDeletesOrRunsIsNotJudged() {
        assertThat(LossOfData.of(new DeleteRows("guest", List.of("id"), List.of(new Row(List.of(1))))))
                .isEmpty();
        assertThat(LossOfData.of(new ExecuteSql(Map.of("", "delete from guest"))))
                .isEmpty();
        assertThat(LossOfData.of(new DropSequence(new Sequence("guest_seq", 1, 50))))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource
    void everyValueFits(ColumnType from, ColumnType to) {
        assertThat(LossOfData.of(altered(from, to))).isEmpty();
    }

    static Stream<Arguments> everyValueFits() {
        return Stream.of(
                arguments(varchar(40), varchar(40)),
                arguments(varchar(40), varchar(41)),
                arguments(character(10), varchar(10)),
                arguments(varchar(40), nvarchar(40)),
                arguments(varchar(40), text()),
                arguments(varbinary(16), varbinary(32)),
                arguments(varbinary(16), blob(1000)),
                arguments(smallint(), integer()),
                arguments(integer(), bigint()),
                arguments(integer(), decimal(12, 2)),
                arguments(decimal(10, 2), numeric(12, 4)),
                arguments(real(), doublePrecision()),
                arguments(floating(24), floating(53)),
                arguments(date(), timestamp(6)),
                arguments(timestamp(3), timestamp(6)),
                arguments(timestamp(6), timestampWithTimeZone(6)),
                arguments(intervalSecond(10, 3), intervalSecond(20, 6)),
                arguments(enumeration("NEW"), enumeration("NEW", "DONE")),
                arguments(enumeration("NEW", "DONE"), varchar(4)),
                arguments(definition("varchar(20)", "NEW"), definition("varchar(20)", "NEW", "DONE")),
                arguments(definition("varchar(20)", "NEW"), definition("varchar(20)")),
                arguments(array(integer()), array(bigint())),
                arguments(array(integer(), 4), array(integer(), 8)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource
    void someValuesMayNotFit(ColumnType from, ColumnType to) {
        assertThat(LossOfData.of(altered(from, to)))
                .hasValueSatisfying(lost -> assertThat(lost).startsWith("booking.it where"));
    }

    static Stream<Arguments> someValuesMayNotFit() {
        return Stream.of(
                arguments(varchar(40), varchar(39)),
                arguments(text(), varchar(4000)),
                arguments(nvarchar(40), varchar(40)),
                arguments(varchar(40), uuid()),
                arguments(varchar(40), Types.enumeration("NEW")),
                arguments(bigint(), integer()),
                arguments(bigint(), decimal(18, 0)),
                arguments(decimal(10, 2), decimal(10, 3)),
                arguments(decimal(10, 2), decimal(12, 1)),
                arguments(decimal(10, 0), bigint()),
                arguments(doublePrecision(), real()),
                arguments(timestamp(6), timestamp(3)),
                arguments(timestamp(6), date()),
                arguments(date(), timestampWithTimeZone(6)),
                arguments(intervalSecond(20, 6), decimal(20, 6)),
                arguments(varbinary(32), varbinary(16)),
                arguments(enumeration("NEW", "DONE"), enumeration("NEW")),
                arguments(enumeration("NEW", "DONE"), varchar(3)),
                arguments(array(bigint()), array(integer())),
                arguments(array(integer()), array(integer(), 8)),
                arguments(varchar(40), definition("citext")),
                arguments(definition("varchar(20)", "NEW", "DONE"), definition("varchar(20)", "NEW")),
                arguments(definition("varchar(20)"), definition("varchar(20)", "NEW")),
                arguments(definition("varchar(20)", "NEW"), definition("varchar(10)", "NEW")));
    }

    private static Operation altered(ColumnType from, ColumnType to) {
        return new AlterColumn("booking", new Column("it", from, true), new Column("it", to, true));
    }
}
