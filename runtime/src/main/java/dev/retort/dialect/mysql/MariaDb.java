package dev.retort.dialect.mysql;

import dev.retort.dialect.sql.StandardSequences;
import dev.retort.dialect.text.ReservedWords;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.IndexPart;

/** MariaDB 10.7 and newer. Thread-safe. */
final class MariaDb extends MySqlFamily {
    MariaDb() {
        super(new Variant(
                MariaDbProvider.NAME,
                ReservedWords.MARIADB,
                true,
                "uuid",
                "timestamp",
                "constraint",
                MariaDb::canIndex,
                names -> new StandardSequences(names, true, " nocache", false, "start with", MariaDb::restart),
                MySqlImplicitNames.Checks.MARIADB));
    }

    @Override
    MySqlStatements writer(AppliedOperation applied) {
        return new MariaDbStatements(grammar, conventions, applied);
    }

    /** There is no index over an expression, but over the beginning of a column. */
    private static boolean canIndex(IndexPart part) {
        return part.isColumn() || MySqlClauses.isPrefix(part.text());
    }

    /** {@code alter sequence} and {@code setval} take no query; a sequence is a table of one row, which an insert replaces (MariaDB, CREATE SEQUENCE). */
    private static String restart(String sequence, String query) {
        return "insert into " + sequence + " select (" + query
                + "), minimum_value, maximum_value, start_value, increment, cache_size, cycle_option, cycle_count from "
                + sequence;
    }
}
