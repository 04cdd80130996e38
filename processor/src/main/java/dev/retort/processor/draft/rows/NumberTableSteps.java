package dev.retort.processor.draft.rows;

import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateTable;
import dev.retort.operation.ExecuteSql;
import dev.retort.operation.Operation;
import dev.retort.processor.diff.semantics.TableNumbers;
import dev.retort.processor.diff.semantics.ValueSemantics;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Keys that come from a table of numbers from now on, in a table that has rows: the row of numbers starts above their keys. Hibernate would insert it
 * when it is missing, and start with keys that are taken. A table of another name has a row of another name, and needs this too.
 */
final class NumberTableSteps {
    private static final Map<String, UnaryOperator<String>> QUOTES = Map.of(
            "mariadb", NumberTableSteps::backticks,
            "mysql", NumberTableSteps::backticks,
            "sqlserver", name -> "[" + name + "]");

    private NumberTableSteps() {}

    /**
     * The operations with those steps at their end.
     *
     * @param head the schema that the first operation starts from
     */
    static List<Operation> into(
            List<Operation> operations, Schema head, List<ValueSemantics> before, List<ValueSemantics> after) {
        NumberSources former = new NumberSources(AppliedOperation.inOrder(operations, head), before);
        Map<List<String>, List<TableNumbers>> byRow = after.stream()
                .flatMap(fact -> TableNumbers.of(fact).stream())
                .filter(now -> !creates(operations, now.table()))
                .collect(Collectors.groupingBy(
                        now -> List.of(Names.key(now.source()), now.key()), LinkedHashMap::new, Collectors.toList()));
        List<Operation> result = new ArrayList<>(operations);
        byRow.values().stream()
                .filter(now -> now.stream().anyMatch(former::isNewFor))
                .forEach(now ->
                        result.addAll(steps(now, creates(operations, now.get(0).source()))));
        return result;
    }

    private static boolean creates(List<Operation> operations, String table) {
        return operations.stream()
                .anyMatch(each -> each instanceof CreateTable create
                        && Names.same(create.table().name(), table));
    }

    /** A row of an earlier time goes first. */
    private static List<Operation> steps(List<TableNumbers> numbers, boolean isNew) {
        List<Operation> steps = new ArrayList<>();
        if (!isNew) {
            steps.add(sql(numbers, "delete from %1$s where %2$s = %4$s"));
        }
        steps.add(
                sql(numbers, "insert into %1$s (%2$s, %3$s) select %4$s, n + %5$s from (%6$s) numbers where n > %7$s"));
        return steps;
    }

    /** One statement for all databases, unless a name needs quotes. */
    private static Operation sql(List<TableNumbers> numbers, String format) {
        String plain = text(numbers, format, NumberTableSteps::backticks);
        if (!plain.contains("`")) {
            return new ExecuteSql(Map.of(ExecuteSql.ANY, plain));
        }
        Map<String, String> statements = new TreeMap<>();
        statements.put(ExecuteSql.ANY, text(numbers, format, name -> '"' + name.replace("\"", "\"\"") + '"'));
        QUOTES.forEach((database, quotes) -> statements.put(database, text(numbers, format, quotes)));
        return new ExecuteSql(statements);
    }

    private static String text(List<TableNumbers> all, String format, UnaryOperator<String> quotes) {
        TableNumbers numbers = all.get(0);
        return format.formatted(
                name(numbers.source(), quotes),
                name(numbers.keyColumn(), quotes),
                name(numbers.numberColumn(), quotes),
                "'" + numbers.key().replace("'", "''") + "'",
                numbers.increment(),
                greatest(all, quotes),
                numbers.initial());
    }

    /** A query of the greatest key of all tables whose keys come from one row, as {@code n}. */
    private static String greatest(List<TableNumbers> all, UnaryOperator<String> quotes) {
        String each = all.stream()
                .map(numbers -> "select max(%s) as n from %s"
                        .formatted(name(numbers.column(), quotes), name(numbers.table(), quotes)))
                .collect(Collectors.joining(" union all "));
        return all.size() == 1 ? each : "select max(n) as n from (" + each + ") each_table";
    }

    private static String name(String name, UnaryOperator<String> quotes) {
        return Optional.of(name)
                .filter(each -> each.length() > 2 && each.startsWith("`") && each.endsWith("`"))
                .map(each -> quotes.apply(each.substring(1, each.length() - 1)))
                .orElse(name);
    }

    private static String backticks(String name) {
        return "`" + name + "`";
    }
}
