package dev.retort.cli;

import dev.retort.operation.AddColumn;
import dev.retort.operation.AlterColumn;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.processor.diff.Diff;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What existing rows get in a new NOT NULL column: it is added as nullable, filled, then made NOT NULL.
 *
 * @param table the table
 * @param column the column
 * @param sql the value as SQL: {@code 'unknown'}
 */
record Backfill(String table, String column, String sql) {
    private static final Pattern FORM = Pattern.compile("([\\w.]+)\\.(\\w+)=(.+)");

    /** The operations with some backfills, each as {@code guest.email='unknown'}. */
    static List<Operation> into(List<Operation> operations, List<String> backfills) {
        List<Operation> result = operations;
        for (String text : backfills) {
            result = parse(text).into(result);
        }
        return result;
    }

    /** What takes operations back; of a filled column there is nothing to take back but the column. */
    static List<Operation> reversed(List<Operation> operations) {
        return Diff.reversed(operations.stream()
                .filter(each -> !(each instanceof ExecuteSql))
                .toList());
    }

    private static Backfill parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw wrong(text, "expected the form TABLE.COLUMN=SQL, such as guest.email=\"'unknown'\"");
        }
        return new Backfill(form.group(1), form.group(2), form.group(3));
    }

    private List<Operation> into(List<Operation> operations) {
        List<Operation> result = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add && isOf(add)) {
                filled(add).forEach(result::add);
            } else {
                result.add(operation);
            }
        }
        if (result.size() == operations.size()) {
            throw wrong(table + "." + column + "=" + sql, "no new NOT NULL column of this name is pending");
        }
        return result;
    }

    private boolean isOf(AddColumn add) {
        return Names.same(add.table(), table)
                && Names.same(add.column().name(), column)
                && !add.column().nullable();
    }

    private Stream<Operation> filled(AddColumn add) {
        Column open = add.column().withNullable(true);
        return Stream.of(
                new AddColumn(add.table(), open),
                new ExecuteSql(
                        Map.of(ExecuteSql.ANY, "update %s set %s = %s".formatted(add.table(), open.name(), sql))),
                new AlterColumn(add.table(), open, add.column()));
    }

    private static RetortException wrong(String text, String why) {
        return new RetortException(Problem.WRONG_ARGUMENT, "--backfill %s: %s.".formatted(text, why));
    }
}
