package dev.retort.operation;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.columnCheck;
import static dev.retort.Definitions.index;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.Definitions.row;
import static dev.retort.Definitions.set;
import static dev.retort.Definitions.sql;
import static dev.retort.Definitions.sqlOn;
import static dev.retort.Definitions.where;
import static dev.retort.schema.Types.definition;
import static dev.retort.schema.Types.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.schema.Column;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is left of operations on H2, which is without the column {@code zone}, and on PostgreSQL, which has it. */
class OperationOnDatabaseTest {
    private static final Projection H2 = new Projection("h2", false, true);
    private static final Projection POSTGRESQL = new Projection("postgresql", true, true);

    private static final Column ID = column("id", integer()).notNull();
    private static final Column PART = column("part", integer()).notNull();
    private static final Column ZONE = column("zone", integer()).nullable();
    private static final Column ELSEWHERE = ZONE.notOn("h2");
    private static final Table EVENT = Table.of(
            "event",
            ID,
            PART,
            ELSEWHERE,
            primaryKey("pk", "part", "id").partitionedBy("part"),
            columnCheck("ck_zone", "zone", "zone > 0"),
            columnCheck("ck_part", "part", sqlOn("postgresql", "part > 0")),
            index("ix", "zone"));
    private static final Schema SCHEMA = Schema.empty().plus(EVENT);

    private static Optional<Operation> onH2(Operation operation) {
        return on(H2, operation, SCHEMA);
    }

    private static Optional<Operation> on(Projection projection, Operation operation, Schema before) {
        return AppliedOperation.of(operation, before).on(projection).map(AppliedOperation::operation);
    }

    private static Schema with(Column column) {
        return Schema.empty()
                .plus(EVENT.withColumns(EVENT.columns().stream()
                        .map(each -> each.name().equals(column.name()) ? column : each)
                        .toList()));
    }

    @Test
    void aTableIsWithoutWhatIsNotThere() {
        assertThat(on(H2, new CreateTable(EVENT), Schema.empty()))
                .contains(new CreateTable(Table.of("event", ID, PART, primaryKey("pk", "id"))));
        assertThat(on(POSTGRESQL, new CreateTable(EVENT), Schema.empty()))
                .contains(new CreateTable(Table.of(
                        "event",
                        ID,
                        PART,
                        ZONE,
                        primaryKey("pk", "part", "id"),
                        columnCheck("ck_zone", "zone", "zone > 0"),
                        columnCheck("ck_part", "part", "part > 0"),
                        index("ix", "zone"))));
    }

    @Test
    void aColumnThatIsNoLongerThereIsDroppedAndOneThatIsFromNowOnIsAdded() {
        assertThat(on(H2, AlterColumn.between("event", ZONE, ELSEWHERE), with(ZONE)))
                .contains(new DropColumn("event", ZONE.name()));
        assertThat(onH2(AlterColumn.between("event", ELSEWHERE, ZONE))).contains(new AddColumn("event", ZONE));
        assertThat(on(POSTGRESQL, AlterColumn.between("event", ZONE, ELSEWHERE), with(ZONE)))
                .isEmpty();
    }

    @Test
    void nothingIsDoneToWhatIsNotThere() {
        assertThat(onH2(new DropColumn("event", ELSEWHERE.name()))).isEmpty();
        assertThat(onH2(new RenameColumn("event", "zone", "offset"))).isEmpty();
        assertThat(onH2(AlterColumn.between("event", ELSEWHERE, ELSEWHERE.withNullable(false))))
                .isEmpty();
        assertThat(onH2(new DropCheck(
                        "event", ConstraintReference.to(EVENT.checks().get(0)))))
                .isEmpty();
        assertThat(onH2(new AddCheck("event", columnCheck("ck", "part", sqlOn("mysql", "1 = 1")))))
                .isEmpty();
        assertThat(onH2(new RenameConstraint("event", "ck_part", "ck"))).isEmpty();
        assertThat(onH2(new RenameIndex("event", "ix", "iy"))).isEmpty();
        assertThat(onH2(new DropIndex("event", "ix"))).isEmpty();
        assertThat(onH2(new Backfill("event", "zone", "1"))).isEmpty();
    }

    @Test
    void anotherDefaultOnOneDatabaseIsAChangeThereAlone() {
        Column other = PART.withDefault(sql("1").on("h2", "2"));
        AlterColumn alter = AlterColumn.between("event", PART.withDefault("1"), other);
        assertThat(on(H2, alter, with(PART.withDefault("1"))))
                .contains(AlterColumn.between("event", PART.withDefault("1"), PART.withDefault("2")));
        assertThat(on(POSTGRESQL, alter, with(PART.withDefault("1")))).isEmpty();
    }

    @Test
    void rowsHaveNoValueForAColumnThatIsNotThere() {
        assertThat(onH2(new InsertRows("event", List.of("id", "zone", "part"), List.of(row(1, 2, 3)))))
                .contains(new InsertRows("event", List.of("id", "part"), List.of(row(1, 3))));
        assertThat(onH2(new UpdateRows(
                        "event", where("id", 1), List.of(set("zone").from(2).to(3)))))
                .isEmpty();
    }

    @Test
    void theEffectOfRawSqlIsProjectedToo() {
        ExecuteSql drop = new ExecuteSql(Map.of("", "…"), List.of(new DropColumn("event", ELSEWHERE.name())));
        assertThat(onH2(drop)).contains(new ExecuteSql(Map.of("", "…")));
    }

    @Test
    void aTypeIsThatOfTheDatabase() {
        Column letter = ZONE.withType(integer().on("postgresql", "int4"));
        assertThat(on(POSTGRESQL, new AddColumn("event", letter), Schema.empty().plus(Table.of("event", ID))))
                .contains(new AddColumn(
                        "event", column("zone", definition("int4")).nullable()));
        assertThat(on(POSTGRESQL, AlterColumn.between("event", ZONE, letter), with(ZONE)))
                .contains(AlterColumn.between("event", ZONE, ZONE.withType(definition("int4"))));
        assertThat(on(H2, AlterColumn.between("event", ZONE, letter), with(ZONE)))
                .isEmpty();
    }
}
