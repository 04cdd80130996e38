package dev.retort.script.oracle;

import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.sql.ColumnChecks;
import dev.retort.dialect.sql.ColumnReplacement;
import dev.retort.dialect.sql.DependentParts;
import dev.retort.dialect.sql.ImplicitNames;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSql;
import dev.retort.operation.AddColumn;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.RenameColumn;
import dev.retort.schema.Column;
import dev.retort.schema.Table;
import dev.retort.script.ColumnDependencies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The statements that Oracle has otherwise than the standard (Oracle 23ai SQL Language Reference, ALTER TABLE). */
final class OracleStatements extends StandardSql {
    /** Types whose arguments can grow in place. */
    private static final Set<String> SIZED = Set.of("varchar2", "nvarchar2", "char", "nchar", "raw", "number");

    private final ImplicitNames conventions;
    private final OracleClauses own;

    OracleStatements(SqlGrammar grammar, ImplicitNames conventions, AppliedOperation applied) {
        super(grammar, applied);
        this.conventions = conventions;
        this.own = (OracleClauses) grammar.clauses();
    }

    /** Unnamed constraints stay unnamed, as in a schema created by Hibernate, except for foreign keys, which always have a name there. */
    @Override
    protected Table explicit(Table table) {
        return conventions.withNamedForeignKeys(
                table.withChecks(ColumnChecks.joined(table, ColumnChecks::ofEnumeration)));
    }

    @Override
    protected String options(Table table) {
        return table.columns().stream().map(own::storage).collect(Collectors.joining());
    }

    @Override
    public List<String> visit(AddColumn operation) {
        String storage = own.storage(operation.column());
        if (storage.isEmpty()) {
            return super.visit(operation);
        }
        Column column = operation.column();
        String name = operation.table();
        String add = alter(name) + "add (" + clauses.column(column) + ")" + storage;
        return change(name, sequence(List.of(add), grammar.comments().onColumns(name, List.of(column))));
    }

    /** Checks and indexes follow; a column that is computed from it stands in the way. */
    @Override
    public List<String> visit(RenameColumn operation) {
        String name = operation.table();
        Table to = table(after, name);
        List<Column> computed = new DependentParts(to, List.of(operation.to())).computed();
        List<String> statements = new ArrayList<>();
        computed.forEach(column -> statements.add(alter(name) + "drop column " + names.sql(column.name())));
        statements.addAll(super.visit(operation));
        computed.forEach(column -> statements.add(alter(name) + clauses.add(clauses.column(column))));
        return statements;
    }

    @Override
    protected List<String> alterColumn(Table table, Column from, Column to) {
        if (!from.generated().equals(to.generated())) {
            return ColumnReplacement.of(this, table, to).replace(from, to);
        }
        if (clauses.isNumbered(to) && !clauses.isNumbered(from)) {
            throw UnsupportedChange.of(
                    dialect,
                    "turn " + from + " of " + table.name() + " into " + to,
                    "Create another table, copy the rows with op.execute, and drop this one");
        }
        if (!fits(clauses.type(from), clauses.type(to))) {
            return new OracleColumnCopy(own, grammar)
                    .of(ColumnDependencies.ofType(before, table, to, this::explicit), from, to);
        }
        boolean newType = !clauses.type(from).equals(clauses.type(to));
        String changes = (newType ? " " + clauses.type(to) : "") + defaults(from, to) + nullability(from, to);
        List<String> statements = new ArrayList<>();
        if (clauses.isNumbered(from) && !clauses.isNumbered(to)) {
            statements.add(alter(table.name()) + "modify " + names.sql(to.name()) + " drop identity");
        }
        if (!changes.isEmpty()) {
            statements.add(alter(table.name()) + "modify " + names.sql(to.name()) + changes);
        }
        if (!to.comment().equals(from.comment())) {
            statements.addAll(grammar.comments().onColumn(table.name(), to));
        }
        return newType ? new ColumnReplacement(grammar, table).withoutComputed(to.name(), statements) : statements;
    }

    /** Whether a type can become another in place: with other numbers, or a date with a time. */
    private static boolean fits(String from, String to) {
        return from.equals(to) || (base(from).equals(base(to)) && SIZED.contains(base(from)));
    }

    private static String base(String type) {
        return type.split("[ (]", 2)[0];
    }

    private String defaults(Column from, Column to) {
        if (from.defaultValue().equals(to.defaultValue())) {
            return "";
        }
        return " default " + (to.defaultValue().isEmpty() ? "null" : names.expression(to.defaultValue()));
    }

    /** Setting {@code not null} twice is an error. */
    private String nullability(Column from, Column to) {
        boolean was = from.nullable() && !clauses.isNumbered(from);
        boolean is = to.nullable() && !clauses.isNumbered(to);
        return was == is ? "" : is ? " null" : " not null";
    }

    /** Oracle looks for the greatest number itself. */
    @Override
    protected List<String> numberOn(Table table, Column identity) {
        return List.of(alter(table.name()) + "modify " + names.sql(identity.name())
                + " generated by default as identity (start with limit value)");
    }

    /** None: a schema is a user there, which its administrator creates. */
    @Override
    public List<String> visit(CreateSchema operation) {
        return List.of();
    }
}
