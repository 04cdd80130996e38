package dev.retort.script.sqlserver;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.DependentParts;
import dev.retort.dialect.sql.IndexStatements;
import dev.retort.dialect.sql.NamedConstraint;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import dev.retort.script.ColumnDependencies;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The indexes of SQL Server, whose names are those of one table; a unique one knows no nulls. */
final class SqlServerIndexes extends IndexStatements {
    SqlServerIndexes(Dialect dialect, Clauses clauses, Predicate<IndexPart> can) {
        super(dialect, clauses, can);
    }

    @Override
    protected String created(Table table, Index index) {
        if (!index.unique()) {
            return super.created(table, index);
        }
        List<String> columns = index.parts().stream().map(IndexPart::text).toList();
        return "create unique nonclustered index " + names.sql(index.name()) + " on " + names.sql(table.name()) + " "
                + clauses.parts(index) + where(nullable(table, columns), names);
    }

    @Override
    protected String dropped(String table, String index) {
        return "drop index " + names.sql(index) + " on " + names.sql(table);
    }

    @Override
    protected String renamed(String table, String from, String to) {
        return SqlServerClauses.rename(names.sql(table) + "." + names.sql(from), names.stored(to), "INDEX");
    }

    /** The objects that prevent a rename of a column, because they contain it in an expression. */
    static ColumnDependencies dependenciesOfName(Table table, String column) {
        DependentParts parts = new DependentParts(table, List.of(column));
        return new ColumnDependencies(
                table,
                table,
                parts.constraints().stream()
                        .filter(each -> each.part() instanceof Check || isFiltered(table, each))
                        .toList(),
                parts.indexes().stream()
                        .filter(index -> index.unique() && isFiltered(table, index))
                        .toList(),
                parts.computed(),
                List.of());
    }

    /** The columns that permit null. */
    static List<String> nullable(Table table, List<String> columns) {
        return columns.stream()
                .filter(column -> table.column(column).filter(Column::nullable).isPresent())
                .toList();
    }

    /** {@code  where email is not null}; nothing where no column takes null. */
    static String where(List<String> nullable, Identifiers names) {
        return nullable.isEmpty()
                ? ""
                : nullable.stream()
                        .map(column -> names.sql(column) + " is not null")
                        .collect(Collectors.joining(" and ", " where ", ""));
    }

    private static boolean isFiltered(Table table, NamedConstraint constraint) {
        return constraint.part() instanceof UniqueConstraint unique
                && !nullable(table, unique.columns()).isEmpty();
    }

    private static boolean isFiltered(Table table, Index index) {
        List<String> columns = index.parts().stream().map(IndexPart::text).toList();
        return !nullable(table, columns).isEmpty();
    }
}
