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
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DataLossTest {
    private static final Column FAX = new Column("fax", varchar(40), true);

    private static Optional<String> lost(Operation operation) {
        return lost(operation, FAX);
    }

    /** What an operation loses where a column is as said. */
    private static Optional<String> lost(Operation operation, Column column) {
        Schema before = Schema.empty()
                .plus(Table.of("guest", new Column("id", bigint(), false), column))
                .withSequences(List.of(new Sequence("guest_seq", 1, 50)));
        return DataLoss.of(AppliedOperation.of(operation, before));
    }

    @Test
    void aDroppedTableLosesItsRows() {
        assertThat(lost(new DropTable("guest"))).contains("guest");
    }

    @Test
    void aDroppedColumnLosesItsValues() {
        assertThat(lost(new DropColumn("guest", FAX.name()))).contains("guest.fax");
    }

    @Test
    void aTypeThatRoundsLosesWhatDoesNotFit() {
        Column net = FAX.withType(decimal(10, 4));
        assertThat(lost(AlterColumn.between("guest", net, net.withType(decimal(10, 2))), net))
                .contains("guest.fax where decimal(10,4) does not fit decimal(10,2)");
    }

    @Test
    void aColumnThatIsComputedFromNowOnLosesItsValues() {
        assertThat(lost(AlterColumn.between("guest", FAX, FAX.generatedAs("lower(mail)"))))
                .contains("guest.fax, computed from now on");
        assertThat(lost(
                        AlterColumn.between("guest", FAX.generatedAs("lower(mail)"), FAX),
                        FAX.generatedAs("lower(mail)")))
                .isEmpty();
    }

    @Test
    void otherChangesOfAColumnLoseNothing() {
        Column other = FAX.withNullable(false).withDefault("''").withComment("who still has one?");
        assertThat(lost(AlterColumn.between("guest", FAX, other))).isEmpty();
    }

    @Test
    void whatTheAuthorDeletesOrRunsIsNotJudged() {
        assertThat(lost(new DeleteRows("guest", List.of("id"), List.of(new Row(List.of(1))))))
                .isEmpty();
        assertThat(lost(new ExecuteSql(Map.of("", "delete from guest")))).isEmpty();
        assertThat(lost(new DropSequence("guest_seq"))).isEmpty();
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource
    void everyValueFits(ColumnType from, ColumnType to) {
        assertThat(lost(altered(from, to), new Column("it", from, true))).isEmpty();
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
                arguments(definition("varchar(20)", "NEW"), definition("varchar(10)", "NEW")),
                arguments(definition("text", "NEW"), enumeration("NEW", "DONE")),
                arguments(enumeration("NEW"), definition("text", "NEW")),
                arguments(character(4), definition("char(4)")),
                arguments(definition("char(4)"), character(4)),
                arguments(varchar(2000), definition("text")),
                arguments(definition("varchar(2000)"), definition("text")),
                arguments(integer(), definition("bigint")),
                arguments(numeric(10, 2), definition("numeric(12, 2)")),
                arguments(definition("decimal(10,2)"), numeric(10, 2)),
                arguments(timestampWithTimeZone(6), definition("timestamp(6) with time zone")),
                arguments(definition("timestamp (3) without time zone"), timestamp(6)),
                arguments(array(integer()), array(bigint())),
                arguments(array(integer(), 4), array(integer(), 8)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource
    void someValuesMayNotFitAndAreRefused(ColumnType from, ColumnType to) {
        assertThat(DataLoss.fits(from, to)).isFalse();
        assertThat(lost(altered(from, to), new Column("it", from, true))).isEmpty();
    }

    static Stream<Arguments> someValuesMayNotFitAndAreRefused() {
        return Stream.of(
                arguments(varchar(40), varchar(39)),
                arguments(text(), varchar(4000)),
                arguments(bigint(), integer()),
                arguments(bigint(), decimal(18, 0)),
                arguments(decimal(10, 2), decimal(10, 3)),
                arguments(decimal(10, 0), bigint()),
                arguments(varbinary(32), varbinary(16)),
                arguments(enumeration("NEW", "DONE"), enumeration("NEW")),
                arguments(enumeration("NEW", "DONE"), varchar(3)),
                arguments(varchar(40), enumeration("NEW")),
                arguments(definition("text"), definition("varchar(2000)")),
                arguments(definition("text"), varchar(2000)),
                arguments(bigint(), definition("int")),
                arguments(definition("varchar(20)", "NEW", "DONE"), definition("varchar(20)", "NEW")),
                arguments(definition("varchar(20)"), definition("varchar(20)", "NEW")));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource
    void someValuesMayNotFitAndAreChanged(ColumnType from, ColumnType to) {
        assertThat(lost(altered(from, to), new Column("it", from, true)))
                .hasValueSatisfying(lost -> assertThat(lost).startsWith("guest.it where"));
    }

    static Stream<Arguments> someValuesMayNotFitAndAreChanged() {
        return Stream.of(
                arguments(nvarchar(40), varchar(40)),
                arguments(varchar(40), uuid()),
                arguments(decimal(10, 2), decimal(12, 1)),
                arguments(doublePrecision(), real()),
                arguments(timestamp(6), timestamp(3)),
                arguments(timestamp(6), date()),
                arguments(date(), timestampWithTimeZone(6)),
                arguments(intervalSecond(20, 6), decimal(20, 6)),
                arguments(array(bigint()), array(integer())),
                arguments(array(integer()), array(integer(), 8)),
                arguments(varchar(40), definition("citext")),
                arguments(text(), definition("TEXT")),
                arguments(varchar(20_000), definition("text")),
                arguments(varchar(40), definition("varchar(40) collate \"C\"")),
                arguments(timestamp(6), definition("timestamp")),
                arguments(timestamp(6), definition("timestamp(3)")),
                arguments(numeric(10, 2), definition("numeric")));
    }

    private static Operation altered(ColumnType from, ColumnType to) {
        return AlterColumn.between("guest", new Column("it", from, true), new Column("it", to, true));
    }

    @Test
    void aTypeOfOneDatabaseFollowsThePortableOne() {
        ColumnType one = character(1).on("mysql", "char(1)");
        ColumnType two = character(2).on("mysql", "char(2)");
        assertThat(DataLoss.fits(one, two)).isTrue();
        assertThat(DataLoss.fits(two, one)).isFalse();
        assertThat(lost(AlterColumn.between("guest", FAX.withType(two), FAX.withType(one)), FAX.withType(two)))
                .isEmpty();
    }

    @Test
    void aSerialHasTheValuesOfItsInteger() {
        ColumnType serial = bigint().on("postgresql", "bigserial");
        assertThat(DataLoss.fits(serial, bigint())).isTrue();
        assertThat(DataLoss.fits(bigint(), serial)).isTrue();
        assertThat(DataLoss.fits(serial, integer())).isFalse();
    }

    @Test
    void aTypeOfOneDatabaseThatBeginsOrEndsOrChangesAloneMayNotFitAndIsNotLost() {
        ColumnType plain = varchar(40);
        ColumnType own = plain.on("mysql", "char(40)");
        ColumnType other = plain.on("mysql", "char(20)");
        for (List<ColumnType> change : List.of(List.of(plain, own), List.of(own, plain), List.of(own, other))) {
            Column from = FAX.withType(change.get(0));
            assertThat(DataLoss.fits(change.get(0), change.get(1))).isFalse();
            assertThat(lost(AlterColumn.between("guest", from, FAX.withType(change.get(1))), from))
                    .isEmpty();
        }
    }
}
