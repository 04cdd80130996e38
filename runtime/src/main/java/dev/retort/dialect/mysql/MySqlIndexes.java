package dev.retort.dialect.mysql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.IndexStatements;
import dev.retort.schema.IndexPart;
import java.util.function.Predicate;

/** The indexes of MySQL and MariaDB, whose names are those of one table. */
final class MySqlIndexes extends IndexStatements {
    MySqlIndexes(Dialect dialect, Clauses clauses, Predicate<IndexPart> can) {
        super(dialect, clauses, can);
    }

    @Override
    protected String dropped(String table, String index) {
        return clauses.alter(table) + "drop index " + names.sql(index);
    }

    @Override
    protected String renamed(String table, String from, String to) {
        return clauses.alter(table) + "rename index " + names.sql(from) + " to " + names.sql(to);
    }
}
