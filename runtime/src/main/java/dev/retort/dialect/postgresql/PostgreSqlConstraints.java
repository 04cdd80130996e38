package dev.retort.dialect.postgresql;

import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.ConstraintStatements;
import dev.retort.dialect.sql.ImplicitNames;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.dialect.text.Literals;
import dev.retort.schema.Check;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;

/**
 * Constraints of PostgreSQL. Of several checks without a name, each has the first name that was free when it was added ({@code guest_check},
 * {@code guest_check1}), and keeps it when another one goes: the schema does not know which of them has which. They are looked up by what they say,
 * and added without a name. A check that is left alone gets the name that it would have had alone.
 */
final class PostgreSqlConstraints extends ConstraintStatements {
    private static final String PROBE = "retort_probe";

    private final ImplicitNames conventions;

    PostgreSqlConstraints(Clauses clauses, ImplicitNames conventions) {
        super(clauses);
        this.conventions = conventions;
    }

    /** In one statement PostgreSQL makes of two keys over the same columns one, and the name of the second is then unknown. */
    @Override
    protected boolean isInside(Table table, NamedConstraint constraint) {
        List<String> columns = keyColumns(constraint);
        return columns.isEmpty()
                || NamedConstraint.of(table).stream()
                        .filter(each -> keyColumns(each).equals(columns))
                        .findFirst()
                        .filter(constraint::equals)
                        .isPresent();
    }

    private static List<String> keyColumns(NamedConstraint constraint) {
        if (constraint.part() instanceof PrimaryKey key) {
            return keys(key.columns());
        }
        return constraint.part() instanceof UniqueConstraint unique ? keys(unique.columns()) : List.of();
    }

    private static List<String> keys(List<String> columns) {
        return columns.stream().map(Names::key).toList();
    }

    @Override
    protected List<String> change(Table before, Table after, List<String> statements) {
        NamedConstraint.Change change = NamedConstraint.Change.between(before, after);
        List<String> all = new ArrayList<>();
        change.dropped().forEach(each -> all.add(drop(before, each)));
        all.addAll(statements);
        change.renamed().stream()
                .filter(each -> !isPositional(before, each.from()) && !isPositional(after, each.to()))
                .forEach(each -> all.add(rename(after, each)));
        change.added().forEach(each -> all.add(add(after, each)));
        NamedConstraint.of(after).stream()
                .filter(each -> each.part() instanceof Check && !isPositional(after, each))
                .filter(each -> NamedConstraint.of(before).stream()
                        .anyMatch(old -> old.part().equals(each.part()) && isPositional(before, old)))
                .forEach(each -> all.add(renamed(after, each)));
        return all;
    }

    @Override
    public List<String> follow(Table before, Table after) {
        return NamedConstraint.Change.followed(before, after).renamed().stream()
                .map(each -> isPositional(before, each.from()) ? renamed(after, each.to()) : rename(after, each))
                .toList();
    }

    @Override
    public String add(Table table, NamedConstraint constraint) {
        return super.add(
                table, isPositional(table, constraint) ? new NamedConstraint("", constraint.part()) : constraint);
    }

    @Override
    public String drop(Table table, NamedConstraint constraint) {
        return isPositional(table, constraint)
                ? lookedUp(table, constraint, "execute format(" + format(table, "drop constraint %I") + ", found)")
                : super.drop(table, constraint);
    }

    private String renamed(Table table, NamedConstraint constraint) {
        String name = Literals.text(names.stored(constraint.name()));
        return lookedUp(
                table,
                constraint,
                "if found <> " + name + " then execute format(" + format(table, "rename constraint %I to %I")
                        + ", found, " + name + "); end if");
    }

    private boolean isPositional(Table table, String name) {
        return NamedConstraint.of(table).stream()
                .anyMatch(each -> each.name().equals(name) && isPositional(table, each));
    }

    private boolean isPositional(Table table, NamedConstraint constraint) {
        return constraint.part() instanceof Check check
                && conventions.isPositional(check.withName(constraint.name()), table);
    }

    private String format(Table table, String clause) {
        return Literals.text(clauses.alter(table.name()).replace("%", "%%") + clause);
    }

    /**
     * A block that knows the name of a check. A second check of the same condition, which holds for no row that is there, shows how PostgreSQL writes
     * the condition. Where a conversion of a column has left casts in the first one, its columns decide, if no other check has the same.
     */
    private String lookedUp(Table table, NamedConstraint constraint, String then) {
        String alter = clauses.alter(table.name());
        String of =
                "\n    from pg_catalog.pg_constraint c join pg_catalog.pg_constraint p on p.conrelid = c.conrelid and p.oid <> c.oid"
                        + "\n    where p.conname = '" + PROBE + "' and c.contype = 'c' and p.conrelid = "
                        + Literals.text(names.sql(table.name())) + "::regclass\n    and ";
        return "do $retort$ declare found name; begin\n    "
                + alter + "add " + clauses.constraint(new NamedConstraint(PROBE, constraint.part())) + " not valid;"
                + "\n    select min(c.conname::text) into found" + of
                + "pg_get_expr(c.conbin, c.conrelid) = pg_get_expr(p.conbin, p.conrelid);"
                + "\n    if found is null then select min(c.conname::text) into found" + of
                + "c.conkey <@ p.conkey and c.conkey @> p.conkey having count(*) = 1; end if;"
                + "\n    " + alter + "drop constraint " + PROBE + ";"
                + "\n    if found is null then raise exception 'no check of % is (%)', "
                + Literals.text(table.name()) + ", "
                + Literals.text(((Check) constraint.part()).expression().text()) + "; end if;"
                + "\n    " + then + ";\nend $retort$";
    }
}
