package dev.retort.dialect.mysql;

import dev.retort.dialect.sql.ColumnChecks;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.operation.AddCheck;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.ConstraintOperation;
import dev.retort.operation.DropCheck;
import dev.retort.operation.RenameColumn;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The statements that MariaDB has otherwise than MySQL. */
final class MariaDbStatements extends MySqlStatements {
    private final MySqlImplicitNames conventions;

    MariaDbStatements(SqlGrammar grammar, MySqlImplicitNames conventions, AppliedOperation applied) {
        super(grammar, conventions, applied);
        this.conventions = conventions;
    }

    /** Another length is refused with the check of keys off too (MariaDB 11.4); keys of texts stand on columns of any length. */
    @Override
    List<String> held(String modify, Column from, Column to, List<Holder> holders) {
        return from.type().isVarchar() && to.type().isVarchar()
                ? recreated(holders, List.of(modify))
                : super.held(modify, from, to, holders);
    }

    /** A check that belongs to a column is part of it. */
    @Override
    protected String column(Table table, Column column) {
        return super.column(table, column)
                + conventions
                        .inColumn(table, column)
                        .map(condition -> " check (" + names.condition(new Check("", column.name(), condition)) + ")")
                        .orElse("");
    }

    @Override
    public List<String> visit(ConstraintOperation operation) {
        Check check = check(operation);
        return check != null && ColumnChecks.isUnnamed(check)
                ? List.of(modify(operation.table(), check.column()))
                : super.visit(operation);
    }

    private @Nullable Check check(ConstraintOperation operation) {
        if (operation instanceof AddCheck add) {
            return add.check();
        }
        return operation instanceof DropCheck drop ? drop.dropped(before) : null;
    }

    private String modify(String table, String column) {
        // The explicit form of a table has no checks of columns.
        Table plain = after.table(table).orElseThrow();
        return alter(table) + "modify column "
                + column(plain, plain.column(column).orElseThrow());
    }

    /**
     * Checks and computed columns follow. The check inside a column definition keeps the old column name until the whole definition is repeated,
     * and so is {@code json_valid(body)}, which MariaDB adds to a column of JSON by itself.
     */
    @Override
    public List<String> visit(RenameColumn operation) {
        String name = operation.table();
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
