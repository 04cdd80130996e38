package dev.retort.dialect.postgresql;

import dev.retort.dialect.sql.ColumnReplacement;
import dev.retort.dialect.sql.ImplicitNames;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSql;
import dev.retort.dialect.text.ColumnMention;
import dev.retort.dialect.text.Computation;
import dev.retort.dialect.text.Identifiers;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.CreateSchema;
import dev.retort.operation.Online;
import dev.retort.operation.RenameTable;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** The statements that PostgreSQL has otherwise than the standard. */
final class PostgreSqlStatements extends StandardSql {
    private final ImplicitNames conventions;

    PostgreSqlStatements(SqlGrammar grammar, ImplicitNames conventions, AppliedOperation applied) {
        super(grammar, applied);
        this.conventions = conventions;
    }

    @Override
    protected Table explicit(Table table) {
        return conventions.explicit(table);
    }

    @Override
    public List<String> visit(Online operation) {
        return new PostgreSqlOnline(this).of(operation.operation());
    }

    /** A schema of its own is another statement than a name of its own. */
    @Override
    public List<String> visit(RenameTable operation) {
        String from = operation.from();
        String schema = Identifiers.schemaOf(operation.to());
        if (Names.same(Identifiers.schemaOf(from), schema)) {
            return super.visit(operation);
        }
        String moved = schema + Names.simple(from);
        RenameTable move = new RenameTable(from, moved);
        AppliedOperation moving = AppliedOperation.of(move, before);
        List<String> statements = List.of(
                schema.isEmpty()
                        ? "do $$ begin execute format(" + rows.text(alter(from) + "set schema %I")
                                + ", current_schema()); end $$"
                        : alter(from) + "set schema " + names.sql(schema.substring(0, schema.length() - 1)));
        return Names.same(moved, operation.to())
                ? statements
                : sequence(
                        statements,
                        dialect.render(AppliedOperation.of(new RenameTable(moved, operation.to()), moving.after())));
    }

    @Override
    protected List<String> alterColumn(Table table, Column from, Column to) {
        String source = clauses.type(from);
        String target = clauses.type(to);
        if (!source.equals(target) && (PostgreSqlSerial.is(source) || PostgreSqlSerial.is(target))) {
            return alterSerial(table, from, to);
        }
        if (isComputedOtherwise(from, to)) {
            boolean another = !clauses.type(from).equals(clauses.type(to));
            if (to.generated().isEmpty() && another) {
                // Its values are kept as they are first: they are not of the other type yet.
                Column plain = from.generatedAs("");
                return sequence(
                        ColumnReplacement.of(this, table, to).replace(from, plain),
                        alterColumn(table.withColumn(plain), plain, to));
            }
            // No version can make a column computed, and before 17 none can change an expression.
            return ColumnReplacement.of(this, table, to).replace(from, to);
        }
        List<String> statements = new ArrayList<>();
        steps(table, from, to, statements);
        if (!to.comment().equals(from.comment())) {
            statements.addAll(grammar.comments().onColumn(table.name(), to));
        }
        return clauses.type(from).equals(clauses.type(to))
                ? statements
                : withChecksAnew(
                        table, from, to, new ColumnReplacement(grammar, table).withoutComputed(to.name(), statements));
    }

    /** Before 18 it is no difference whether the values are to be stored. */
    private boolean isComputedOtherwise(Column from, Column to) {
        return !computed(to, from).equals(computed(to, to));
    }

    private String computed(Column column, Column like) {
        Computation computation = Computation.of(like.generated()).withNotNull(false);
        return clauses.definition(column.generatedAs(computation.toString()));
    }

    private static boolean isNullable(Column column) {
        return column.generated().isEmpty()
                ? column.nullable()
                : !Computation.of(column.generated()).notNull();
    }

    private List<String> alterSerial(Table table, Column from, Column to) {
        PostgreSqlSerial serial = new PostgreSqlSerial(names, rows);
        List<String> statements = new ArrayList<>();
        Column was = from;
        Column is = to;
        if (PostgreSqlSerial.is(clauses.type(from))) {
            statements.addAll(serial.end(table, from));
            was = PostgreSqlSerial.plain(from, clauses.type(from));
        }
        if (PostgreSqlSerial.is(clauses.type(to))) {
            is = PostgreSqlSerial.plain(to, clauses.type(to));
        }
        statements.addAll(alterColumn(table.withColumn(was), was, is));
        if (!is.equals(to)) {
            statements.addAll(serial.begin(table, to, clauses.type(to)));
            statements.addAll(numberOn(table, to));
        }
        return statements;
    }

    /** PostgreSQL fits a check of numbers to another type with casts, {@code stars > (1)::numeric}, and leaves them there when the type goes back. */
    private List<String> withChecksAnew(Table table, Column from, Column to, List<String> statements) {
        if (!PostgreSqlConversion.isCastInChecks(clauses.type(from), clauses.type(to))) {
            return statements;
        }
        Table after = explicit(before.table(table.name()).orElseThrow().withColumn(to));
        List<NamedConstraint> checks = NamedConstraint.of(table).stream()
                .filter(each -> each.part() instanceof Check check && ColumnMention.of(to.name(), check.expression()))
                .filter(NamedConstraint.of(after)::contains)
                .toList();
        List<String> all = new ArrayList<>();
        checks.forEach(each -> all.add(constraints.drop(table, each)));
        all.addAll(statements);
        checks.forEach(each -> all.add(constraints.add(table, each)));
        return all;
    }

    private void steps(Table table, Column from, Column to, List<String> statements) {
        String alter = alter(table.name()) + "alter column " + names.sql(to.name()) + " ";
        boolean newType = !clauses.type(from).equals(clauses.type(to));
        // A default of the old type stands in the way of a conversion.
        boolean inTheWay = newType && !from.defaultValue().isEmpty();
        boolean newDefault = inTheWay || !from.defaultValue().equals(to.defaultValue());
        if (inTheWay || (newDefault && to.defaultValue().isEmpty())) {
            statements.add(alter + "drop default");
        }
        if (clauses.isNumbered(from) && !clauses.isNumbered(to)) {
            statements.add(alter + "drop identity");
        }
        if (newType) {
            statements.add(alter + "set data type " + clauses.type(to) + using(from, to));
        }
        if (isNullable(from) != isNullable(to)) {
            statements.add(alter + (isNullable(to) ? "drop not null" : "set not null"));
        }
        if (newDefault && !to.defaultValue().isEmpty()) {
            statements.add(alter + "set default " + names.expression(to.defaultValue()));
        }
        if (clauses.isNumbered(to) && !clauses.isNumbered(from)) {
            statements.add(alter + "add generated by default as identity");
            statements.addAll(numberOn(table, to));
        }
    }

    /** An enum type has a cast from text and one to text, and no other. A cast takes a type without its collation. */
    private String using(Column from, Column to) {
        String column = names.sql(to.name());
        String source = clauses.type(from.withCollation(""));
        String target = clauses.type(to.withCollation(""));
        boolean byText = (isNamed(from) || isNamed(to))
                && !PostgreSqlConversion.isText(source)
                && !PostgreSqlConversion.isText(target);
        return byText
                ? " using cast(cast(" + column + " as varchar) as " + target + ")"
                : PostgreSqlConversion.using(column, source, target);
    }

    private static boolean isNamed(Column column) {
        return column.type() instanceof ColumnType.NamedEnumeration;
    }

    /** Says "if not exists" by hand: PostgreSQL asks for the right to create schemas before it looks. */
    @Override
    public List<String> visit(CreateSchema operation) {
        return List.of("do $$ begin if to_regnamespace(" + rows.text(names.sql(operation.name()))
                + ") is null then create schema " + names.sql(operation.name()) + "; end if; end $$");
    }

    /** The sequence never goes back: numbers that it gave already may be in use elsewhere. */
    @Override
    protected List<String> numberOn(Table table, Column identity) {
        String sequence = "pg_get_serial_sequence(" + rows.text(names.sql(table.name())) + ", "
                + rows.text(names.stored(identity.name())) + ")";
        return List.of("select setval(" + sequence + ", greatest(coalesce(max(" + names.sql(identity.name())
                + "), 0) + 1, nextval(" + sequence + ")), false) from " + names.sql(table.name()));
    }
}
