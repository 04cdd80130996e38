package dev.retort.dialect;

import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The indexes of SQL Server, whose names are those of one table; a unique one knows no nulls. */
final class SqlServerIndexes extends Indexes {
    SqlServerIndexes(Dialect dialect, Clauses clauses, Predicate<IndexPart> can) {
        super(dialect, clauses, can);
    }

    @Override
    String created(Table table, Index index) {
        if (!index.unique()) {
            return super.created(table, index);
        }
        List<String> columns = index.parts().stream().map(IndexPart::text).toList();
        return "create unique nonclustered index " + names.sql(index.name()) + " on " + names.sql(table.name()) + " "
                + clauses.parts(index) + where(nullable(table, columns), names);
    }

    @Override
    String dropped(String table, String index) {
        return "drop index " + names.sql(index) + " on " + names.sql(table);
    }

    @Override
    String renamed(String table, String from, String to) {
        return SqlServerClauses.rename(names.sql(table) + "." + names.sql(from), names.stored(to), "INDEX");
    }

    /** Those of some columns that take null. */
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
}
