package dev.retort.script.oracle;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.ConstraintStatements;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.dialect.text.ColumnMention;
import dev.retort.dialect.text.Identifiers;
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
 * The constraints of Oracle. Of those without a name, which it calls {@code SYS_C008123}, a primary key and a unique constraint are
 * dropped by what they are, and a check by its columns: the block fails where the catalog has none, or more than one.
 */
final class OracleConstraints extends ConstraintStatements {
    private final Dialect dialect;

    OracleConstraints(Dialect dialect, Clauses clauses) {
        super(clauses);
        this.dialect = dialect;
    }

    @Override
    public String drop(Table table, NamedConstraint constraint) {
        if (!constraint.name().isEmpty()) {
            return super.drop(table, constraint);
        }
        if (constraint.part() instanceof PrimaryKey) {
            return clauses.alter(table.name()) + "drop primary key";
        }
        return constraint.part() instanceof UniqueConstraint unique
                ? clauses.alter(table.name()) + "drop unique (" + names.list(unique.columns()) + ")"
                : dropCheck(table, (Check) constraint.part());
    }

    private String dropCheck(Table table, Check check) {
        List<String> columns = columns(table, check);
        long alike = table.checks().stream()
                .filter(other -> other.name().isEmpty() && columns(table, other).equals(columns))
                .count();
        if (alike > 1) {
            throw UnsupportedChange.of(
                    dialect,
                    "tell " + check + " of " + table.name() + " from another unnamed one over the same columns",
                    "Drop it by its name in the database, with op.execute");
        }
        String list = columns.stream()
                .map(column -> Literals.text(names.stored(column)))
                .collect(Collectors.joining(", "));
        return """
                declare
                    name all_constraints.constraint_name%%type;
                begin
                    select c.constraint_name into name from all_constraints c
                    where c.owner = %1$s and c.table_name = %2$s
                    and c.constraint_type = 'C' and c.generated = 'GENERATED NAME'
                    and not regexp_like(c.search_condition_vc, '^"[^"]+" IS NOT NULL$')
                    and (select count(*) from all_cons_columns u where u.owner = c.owner
                        and u.constraint_name = c.constraint_name) = %3$d
                    and (select count(*) from all_cons_columns u where u.owner = c.owner
                        and u.constraint_name = c.constraint_name and u.column_name in (%4$s)) = %3$d;
                    execute immediate %5$s || name || '"';
                end;""".formatted(
                        owner(table),
                        Literals.text(names.stored(table.name())),
                        columns.size(),
                        list,
                        Literals.text(clauses.alter(table.name()) + "drop constraint \""));
    }

    private String owner(Table table) {
        String schema = Identifiers.schemaOf(table.name());
        return schema.isEmpty()
                ? "sys_context('userenv', 'current_schema')"
                : Literals.text(names.stored(schema.substring(0, schema.length() - 1)));
    }

    private static List<String> columns(Table table, Check check) {
        return table.columns().stream()
                .map(Column::name)
                .filter(column -> Names.same(check.column(), column) || ColumnMention.of(column, check.expression()))
                .toList();
    }
}
