package dev.retort.dialect.sqlite;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.operation.CreateTable;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A table with another shape and the same rows (SQLite, ALTER TABLE, "Making Other Kinds Of Table Schema Changes"): a new one is made, the rows are
 * copied, the old one is dropped, and the new one takes its name. Foreign keys are off meanwhile, so that those of other tables stay as they are; what
 * the rebuilt table has of them is checked where one is new.
 */
final class SqliteRebuild {
    private static final String NEW = "retort_new";

    private final SqliteStatements create;
    private final SqlGrammar grammar;
    private final Table from;
    private final Table to;

    SqliteRebuild(SqliteStatements create, SqlGrammar grammar, Table from, Table to) {
        this.create = create;
        this.grammar = grammar;
        this.from = from;
        this.to = to;
    }

    List<String> statements() {
        create.requireKeyed(to);
        String created = created(to);
        if (created.equals(created(from))) {
            return List.of(); // a comment, or whatever else is not kept
        }
        List<String> statements = new ArrayList<>();
        statements.add(requireNothingUnknown());
        statements.add(created);
        statements.add(copy());
        from.columns()
                .forEach(column -> to.column(column.name())
                        .filter(after -> isToBeNumber(column, after))
                        .ifPresent(after -> statements.add(requireNumbers(after))));
        statements.add("drop table " + name());
        // Else a view that names the table would stop this, for the moment it is gone.
        statements.add("pragma legacy_alter_table = on");
        statements.add("alter table " + NEW + " rename to " + name());
        statements.add("pragma legacy_alter_table = off");
        for (Index index : to.indexes()) {
            statements.addAll(grammar.indexes().create(to, index));
        }
        if (!from.foreignKeys().containsAll(to.foreignKeys())) {
            statements.add(requireRowsReferredTo());
        }
        return statements;
    }

    /** Both this one and the one that comes next, if all rows can go the whole way at once. */
    Optional<SqliteRebuild> with(SqliteRebuild next) {
        return to.name().equals(next.from.name()) && next.to.columns().stream().allMatch(this::endsAs)
                ? Optional.of(new SqliteRebuild(next.create, grammar, from, next.to))
                : Optional.empty();
    }

    /** Whether the values of a column come to the same without the table in between: it was what it was before, or is what it will be. */
    private boolean endsAs(Column end) {
        Optional<Column> between = to.column(end.name());
        return between.equals(from.column(end.name()))
                || between.filter(end::equals).isPresent();
    }

    private String created(Table table) {
        return create.visit(new CreateTable(table.withName(NEW).withIndexes(List.of())))
                .get(0);
    }

    /** A column that is new has its default. */
    private String copy() {
        String columns = to.columns().stream()
                .filter(column -> column.generated().isEmpty())
                .map(Column::name)
                .filter(column -> from.column(column).isPresent())
                .map(names()::sql)
                .collect(Collectors.joining(", "));
        return "insert into " + NEW + " (" + columns + ")\n    select " + columns + " from " + name();
    }

    /** A trigger, or an index that the history knows nothing of, would go with the old table: a text that is no JSON fails the statement. */
    private String requireNothingUnknown() {
        String known = from.indexes().stream()
                .map(index -> text(names().stored(index.name())))
                .collect(Collectors.joining(", "));
        return "select json(type || ' ' || name || ' would be lost: drop it before this and create it after it')\n"
                + "    from sqlite_schema where tbl_name = " + text(names().stored(to.name()))
                + " collate nocase and (type = 'trigger'\n        or type = 'index' and sql is not null and name collate nocase not in ("
                + known + "))";
    }

    private boolean isToBeNumber(Column before, Column after) {
        Dialect dialect = grammar.dialect();
        return SqliteAffinity.maybeNoNumber(dialect.type(before.type()), dialect.type(after.type()));
    }

    private String requireNumbers(Column column) {
        String name = names().sql(column.name());
        return "select json(" + text(to.name() + "." + column.name() + " has a value that is no number: ") + " || "
                + name + ")\n    from " + NEW + " where typeof(" + name + ") = 'text'";
    }

    private String requireRowsReferredTo() {
        String table = names().stored(to.name());
        return "select json(" + text("rows of " + table + " refer to rows that are not there: ")
                + " || rowid || ' ' || parent)" + "\n    from pragma_foreign_key_check(" + text(table) + ")";
    }

    private String name() {
        return names().sql(to.name());
    }

    private static String text(String value) {
        return Literals.text(value);
    }

    private Identifiers names() {
        return grammar.clauses().names;
    }
}
