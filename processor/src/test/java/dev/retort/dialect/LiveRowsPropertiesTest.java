package dev.retort.dialect;

import static dev.retort.Definitions.set;
import static dev.retort.Definitions.where;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DataLoss;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.InsertRows;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.UpdateRows;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.BackfillValue;
import dev.retort.processor.draft.SafeNotNull;
import dev.retort.processor.hazard.HazardRules;
import dev.retort.processor.hazard.Hazards;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds for rows under the operations between any two schemas on real databases: they survive what does not say to lose them, and an
 * operation fails on them only where a hazard says that it may.
 */
class LiveRowsPropertiesTest {
    /** The hazards of rows that an operation can fail on; every one names itself. */
    private static final Set<String> ON_ROWS = Set.of(
            Problem.NOT_NULL_MAY_FAIL.code(),
            Problem.NOT_NULL_WITHOUT_VALUE.code(),
            Problem.UNIQUE_MAY_FAIL.code(),
            Problem.VALUES_MAY_NOT_FIT.code(),
            Problem.LOSES_DATA.code(),
            Problem.CHECK_MAY_FAIL.code(),
            Problem.FOREIGN_KEY_MAY_FAIL.code());

    static Stream<String> databases() {
        return LivePairs.databases();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void rowsSurviveWhatDoesNotSayToLoseThem(String database) throws SQLException {
        List<Boolean> toTheEnd = new ArrayList<>();
        LivePairs.check(database, (engine, from, to, plain) -> {
            engine.empty();
            LivePairs.run(engine, Schema.empty(), Diff.between(Schema.empty(), from, List.of()));
            List<InsertRows> inserts = RandomRows.of(from);
            for (InsertRows insert : inserts) {
                engine.run(insert, from);
            }
            List<Operation> operations = SafeNotNull.into(plain, fills(plain));
            Projection there = engine.dialect().projection();
            Map<String, List<String>> before =
                    values(engine, kept(there, from, List.of()).keySet());
            int ran = run(engine, from, operations);
            Map<String, String> kept = kept(there, from, operations.subList(0, ran));
            if (ran < operations.size() && operations.get(ran) instanceof AlterColumn half) {
                // Of several statements outside of a transaction the first have run.
                kept.values().remove(place(half.table(), half.column()));
            }
            Map<String, List<String>> after = values(engine, kept.values());
            kept.forEach((old, now) ->
                    assertThat(after.get(now)).as(old + " as " + now).isEqualTo(before.get(old)));
            toTheEnd.add(ran == operations.size());
            return !inserts.isEmpty();
        });
        System.out.printf(
                "%s: %d ran to the end, the others to an operation that says what it fails on%n",
                database, toTheEnd.stream().filter(each -> each).count());
    }

    /** Runs operations up to one that fails on rows as it says, or that has a hole for a value; gives how many ran. */
    private static int run(Engine engine, Schema from, List<Operation> operations) throws SQLException {
        List<List<HazardFinding>> hazards = Hazards.of(operations, from, HazardRules.NONE);
        Schema now = from;
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = filled(operations.get(i), now);
            if (operation instanceof Backfill fill && fill.value().isEmpty()) {
                return i;
            }
            try {
                now = engine.run(operation, now);
            } catch (SQLException e) {
                if (hazards.get(i).stream().noneMatch(each -> ON_ROWS.contains(each.code()))) {
                    throw new SQLException(operation + "\n" + e.getMessage(), e);
                }
                return i;
            }
        }
        return operations.size();
    }

    /** A value for a hole, where there is one that every database writes in its own way. */
    private static Operation filled(Operation operation, Schema now) {
        if (!(operation instanceof Backfill fill) || !fill.value().isEmpty()) {
            return operation;
        }
        Column column =
                now.table(fill.table()).orElseThrow().column(fill.column()).orElseThrow();
        return RandomRows.value(column.type(), 1)
                .<Operation>map(value -> new UpdateRows(
                        fill.table(),
                        where(column.name(), null),
                        List.of(set(column.name()).from(null).to(value))))
                .orElse(operation);
    }

    /** The columns whose values stay as they are: under the old name, {@code guest|fax}, the new one. */
    private static Map<String, String> kept(Projection there, Schema from, List<Operation> operations) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (Table table : from.tables()) {
            there.of(table)
                    .columns()
                    .forEach(
                            column -> kept.put(place(table.name(), column.name()), place(table.name(), column.name())));
        }
        for (AppliedOperation applied : AppliedOperation.inOrder(operations, from)) {
            Operation operation = applied.operation();
            if (operation instanceof RenameColumn rename) {
                kept.replaceAll((old, now) ->
                        now.equals(place(rename.table(), rename.from())) ? place(rename.table(), rename.to()) : now);
            } else if (operation instanceof RenameTable rename) {
                kept.replaceAll((old, now) -> now.startsWith(rename.from() + "|")
                        ? rename.to() + now.substring(rename.from().length())
                        : now);
            } else if (operation instanceof DropTable drop) {
                kept.values().removeIf(now -> now.startsWith(drop.table() + "|"));
            } else if (operation instanceof DropColumn drop) {
                kept.values().remove(place(drop.table(), drop.column()));
            } else if (operation instanceof AlterColumn alter && !keepsValues(applied, alter)) {
                kept.values().remove(place(alter.table(), alter.column()));
            }
        }
        return kept;
    }

    /** Whether values read the same afterwards; a moment is written otherwise in each of its types, and a large object may be a number. */
    private static boolean keepsValues(AppliedOperation applied, AlterColumn alter) {
        Column from = alter.from(applied.before());
        Column to = alter.to(applied.before());
        boolean sameType = from.type().equals(to.type());
        boolean widened = DataLoss.of(applied).isEmpty()
                && !to.type().toString().startsWith("timestamp")
                && !to.type().toString().startsWith("clob");
        return (sameType || widened)
                && from.notOn().equals(to.notOn())
                && from.generated().equals(to.generated());
    }

    private static String place(String table, String column) {
        return table + "|" + column;
    }

    private static Map<String, List<String>> values(Engine engine, Iterable<String> places) throws SQLException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String place : places) {
            String[] names = place.split("\\|");
            values.put(
                    place,
                    engine
                            .query("select " + engine.dialect().identifier(names[1]) + " from "
                                    + engine.dialect()
                                            .identifier(engine.dialect()
                                                    .projection()
                                                    .name(names[0])))
                            .stream()
                            .map(LiveRowsPropertiesTest::normal)
                            .sorted()
                            .toList());
        }
        return values;
    }

    /** A number as any type of numbers shows it: {@code 2} for {@code 2.00}. */
    private static String normal(String value) {
        return value.matches("-?\\d+(\\.\\d+)?")
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    private static List<BackfillValue> fills(List<Operation> operations) {
        List<BackfillValue> fills = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add) {
                Column column = add.column();
                if (column.needsValue() && !isCreated(operations, add.table())) {
                    RandomRows.sql(column.type())
                            .ifPresent(sql -> fills.add(new BackfillValue(add.table(), column.name(), sql)));
                }
            }
        }
        return fills;
    }

    private static boolean isCreated(List<Operation> operations, String table) {
        return operations.stream()
                .anyMatch(each -> each instanceof CreateTable create
                        && Names.same(create.table().name(), table));
    }
}
