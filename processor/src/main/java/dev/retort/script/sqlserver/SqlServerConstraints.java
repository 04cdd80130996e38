package dev.retort.script.sqlserver;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.ConstraintStatements;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.dialect.text.ColumnMention;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The constraints of SQL Server. It takes two nulls for equal: what is unique but nullable is an index over the rows without nulls, as
 * Hibernate has it. A primary key or check without a name is dropped by what it is.
 */
final class SqlServerConstraints extends ConstraintStatements {
    private final Dialect dialect;

    SqlServerConstraints(Dialect dialect, Clauses clauses) {
        super(clauses);
        this.dialect = dialect;
    }

    @Override
    protected boolean isInside(Table table, NamedConstraint constraint) {
        return nullable(table, constraint).isEmpty();
    }

    @Override
    public String add(Table table, NamedConstraint constraint) {
        List<String> nullable = nullable(table, constraint);
        if (nullable.isEmpty()) {
            return super.add(table, constraint);
        }
        UniqueConstraint unique = (UniqueConstraint) constraint.part();
        return "create unique nonclustered index " + names.sql(constraint.name()) + " on " + names.sql(table.name())
                + " (" + names.list(unique.columns()) + ")" + SqlServerIndexes.where(nullable, names);
    }

    /** The columns of a unique constraint that take null. */
    private static List<String> nullable(Table table, NamedConstraint constraint) {
        return constraint.part() instanceof UniqueConstraint unique
                ? SqlServerIndexes.nullable(table, unique.columns())
                : List.of();
    }

    @Override
    public String drop(Table table, NamedConstraint constraint) {
        if (!isInside(table, constraint)) {
            return "drop index " + names.sql(constraint.name()) + " on " + names.sql(table.name());
        }
        return constraint.name().isEmpty() ? dropUnnamed(table, constraint) : super.drop(table, constraint);
    }

    private String dropUnnamed(Table table, NamedConstraint constraint) {
        String constraints = constraint.part() instanceof PrimaryKey
                ? "sys.key_constraints where type = 'PK'"
                : "sys.check_constraints where is_system_named = 1" + mentions(table, (Check) constraint.part());
        return new SqlServerLookup(names).drop(table.name(), "constraint", constraints);
    }

    /** A check is known by its columns, which the catalog writes in brackets. */
    private String mentions(Table table, Check check) {
        if (NamedConstraint.of(table).stream()
                        .filter(other -> isLike(table, check, other))
                        .count()
                > 1) {
            throw UnsupportedChange.of(
                    dialect,
                    "tell " + check + " of " + table.name() + " from another unnamed one over the same columns",
                    "Drop it by its name in the database, with op.execute");
        }
        return table.columns().stream()
                .map(column -> "\n    and charindex(" + Literals.text("[" + names.stored(column.name()) + "]")
                        + ", definition) " + (isIn(check, column) ? ">" : "=") + " 0")
                .collect(Collectors.joining());
    }

    private static boolean isLike(Table table, Check check, NamedConstraint other) {
        return other.name().isEmpty()
                && other.part() instanceof Check one
                && table.columns().stream().allMatch(column -> isIn(check, column) == isIn(one, column));
    }

    private static boolean isIn(Check check, Column column) {
        return Names.same(check.column(), column.name()) || ColumnMention.of(column.name(), check.expression());
    }

    @Override
    protected String rename(Table table, NamedConstraint.Renamed renamed) {
        String to = names.stored(renamed.to().name());
        return isInside(table, renamed.to())
                ? SqlServerClauses.rename(names.beside(table.name(), renamed.from()), to, "OBJECT")
                : SqlServerClauses.rename(names.sql(table.name()) + "." + names.sql(renamed.from()), to, "INDEX");
    }
}
