package dev.retort.dialect.mysql;

import dev.retort.dialect.sql.SequenceTables;
import dev.retort.dialect.text.ReservedWords;
import dev.retort.operation.AppliedOperation;

/** MySQL 8.0 and newer. Thread-safe. */
final class MySql extends MySqlFamily {

    /**
     * The dialect of a version.
     *
     * @param checks whether the version has checks, as 8.0.16 and newer ones have
     */
    MySql(boolean checks) {
        super(new Variant(
                MySqlProvider.NAME,
                ReservedWords.MYSQL,
                false,
                "binary(16)",
                "datetime",
                "check",
                part -> true,
                SequenceTables::new,
                checks ? MySqlImplicitNames.Checks.MYSQL : MySqlImplicitNames.Checks.NONE));
    }

    @Override
    MySqlStatements writer(AppliedOperation applied) {
        return new MySqlStatements(grammar, conventions, applied);
    }
}
