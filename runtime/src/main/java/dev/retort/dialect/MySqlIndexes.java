package dev.retort.dialect;

import dev.retort.schema.IndexPart;
import java.util.function.Predicate;

/** The indexes of MySQL and MariaDB, whose names are those of one table. */
final class MySqlIndexes extends Indexes {
    MySqlIndexes(Dialect dialect, Clauses clauses, Predicate<IndexPart> can) {
        super(dialect, clauses, can);
    }

    @Override
    String dropped(String table, String index) {
        return clauses.alter(table) + "drop index " + names.sql(index);
    }

    @Override
    String renamed(String table, String from, String to) {
        return clauses.alter(table) + "rename index " + names.sql(from) + " to " + names.sql(to);
    }
}
