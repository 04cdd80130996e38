package dev.retort.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.Backfill;
import dev.retort.operation.CreateTable;
import dev.retort.operation.DropColumn;
import dev.retort.operation.DropTable;
import dev.retort.operation.InsertRows;
import dev.retort.operation.LossOfData;
import dev.retort.operation.Operation;
import dev.retort.operation.RenameColumn;
import dev.retort.operation.RenameTable;
import dev.retort.operation.Row;
import dev.retort.operation.UpdateRows;
import dev.retort.problem.Problem;
import dev.retort.processor.diff.Diff;
import dev.retort.processor.draft.Fill;
import dev.retort.processor.draft.SafeNotNull;
import dev.retort.processor.hazard.HazardFound;
import dev.retort.processor.hazard.Hazards;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
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
    private static final Set<Problem> ON_ROWS = Set.of(
            Problem.NULLS_IN_ROWS,
            Problem.DUPLICATES_IN_ROWS,
            Problem.VALUES_TOO_LARGE,
            Problem.ROWS_AGAINST_CHECK,
            Problem.ROWS_WITHOUT_TARGET);

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
                kept.values().remove(place(half.table(), half.to().name()));
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
        List<List<HazardFound>> hazards = Hazards.of(operations);
        Schema now = from;
        for (int i = 0; i < operations.size(); i++) {
            Operation operation = filled(operations.get(i), now);
            if (operation instanceof Backfill fill && fill.value().isEmpty()) {
                return i;
            }
            try {
                now = engine.run(operation, now);
            } catch (SQLException e) {
                if (hazards.get(i).stream().noneMatch(each -> ON_ROWS.contains(each.problem()))) {
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
        List<String> columns = List.of(column.name());
        Row none = new Row(Collections.singletonList(null));
        return RandomRows.value(column.type(), 1)
                .<Operation>map(
                        value -> new UpdateRows(fill.table(), columns, none, columns, none, new Row(List.of(value))))
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
        for (Operation operation : operations) {
            if (operation instanceof RenameColumn rename) {
                kept.replaceAll((old, now) ->
                        now.equals(place(rename.table(), rename.from())) ? place(rename.table(), rename.to()) : now);
            } else if (operation instanceof RenameTable rename) {
                kept.replaceAll((old, now) -> now.startsWith(rename.from() + "|")
                        ? rename.to() + now.substring(rename.from().length())
                        : now);
            } else if (operation instanceof DropTable drop) {
                kept.values().removeIf(now -> now.startsWith(drop.table().name() + "|"));
            } else if (operation instanceof DropColumn drop) {
                kept.values().remove(place(drop.table(), drop.column().name()));
            } else if (operation instanceof AlterColumn alter && !keepsValues(alter)) {
                kept.values().remove(place(alter.table(), alter.to().name()));
            }
        }
        return kept;
    }

    /** Whether values read the same afterwards; a moment is written otherwise in each of its types, and a large object may be a number. */
    private static boolean keepsValues(AlterColumn alter) {
        boolean sameType = alter.from().type().equals(alter.to().type());
        boolean widened = LossOfData.of(alter).isEmpty()
                && !alter.to().type().toString().startsWith("timestamp")
                && !alter.to().type().toString().startsWith("clob");
        return (sameType || widened)
                && alter.from().notOn().equals(alter.to().notOn())
                && alter.from().generated().equals(alter.to().generated());
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

    private static List<Fill> fills(List<Operation> operations) {
        List<Fill> fills = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add) {
                Column column = add.column();
                boolean open = !column.nullable()
                        && !column.identity()
                        && column.defaultValue().isEmpty()
                        && column.generated().isEmpty();
                if (open && !isCreated(operations, add.table())) {
                    RandomRows.sql(column.type())
                            .ifPresent(sql -> fills.add(new Fill(add.table(), column.name(), sql)));
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
