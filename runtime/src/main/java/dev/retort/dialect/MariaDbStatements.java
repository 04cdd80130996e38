package dev.retort.dialect;

import dev.retort.operation.AddCheck;
import dev.retort.operation.DropCheck;
import dev.retort.operation.RenameColumn;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;

/** The statements that MariaDB has otherwise than MySQL. */
final class MariaDbStatements extends MySqlStatements {
    private final MySqlConventions conventions;

    MariaDbStatements(Grammar grammar, MySqlConventions conventions, Schema before) {
        super(grammar, conventions, before);
        this.conventions = conventions;
    }

    /** Another length is refused with the check of keys off too (MariaDB 11.4); keys of texts stand on columns of any length. */
    @Override
    List<String> held(String modify, Column from, Column to, List<Holder> holders) {
        return isAnotherLength(from, to) ? anew(holders, List.of(modify)) : super.held(modify, from, to, holders);
    }

    /** A check that belongs to a column is part of it. */
    @Override
    String column(Table table, Column column) {
        return super.column(table, column)
                + conventions
                        .inColumn(table, column)
                        .map(condition -> " check (" + names.condition(new Check("", column.name(), condition)) + ")")
                        .orElse("");
    }

    @Override
    public List<String> visit(AddCheck operation) {
        return ColumnChecks.isUnnamed(operation.check())
                ? List.of(modify(
                        operation.applyTo(before),
                        operation.table(),
                        operation.check().column()))
                : super.visit(operation);
    }

    @Override
    public List<String> visit(DropCheck operation) {
        return ColumnChecks.isUnnamed(operation.check())
                ? List.of(modify(
                        operation.applyTo(before),
                        operation.table(),
                        operation.check().column()))
                : super.visit(operation);
    }

    private String modify(Schema after, String table, String column) {
        // The explicit form of a table has no checks of columns.
        Table plain = after.table(table).orElseThrow();
        return alter(table) + "modify column "
                + column(plain, plain.column(column).orElseThrow());
    }

    /**
     * Checks and computed columns follow. The check that is part of a column is called as the column was until all of the column is said again,
     * and so is {@code json_valid(body)}, which MariaDB adds to a column of JSON by itself.
     */
    @Override
    public List<String> visit(RenameColumn operation) {
        String name = operation.table();
        Schema after = operation.applyTo(before);
        Table plain = after.table(name).orElseThrow();
        Column column = plain.column(operation.to()).orElseThrow();
        boolean checked = conventions.inColumn(plain, column).isPresent()
                || clauses.type(column).toLowerCase(Locale.ROOT).startsWith("json");
        String from = names.sql(operation.from());
        String rename = checked
                ? "change column " + from + " " + column(plain, column)
                : renameColumn(from, names.sql(operation.to()));
        return sequence(List.of(alter(name) + rename), constraints.follow(before(name), table(after, name)));
    }
}
