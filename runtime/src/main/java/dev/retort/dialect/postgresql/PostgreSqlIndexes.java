package dev.retort.dialect.postgresql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.IndexStatements;

/** The indexes of PostgreSQL, where Hibernate writes the name of one without the quotes that it is declared with. */
final class PostgreSqlIndexes extends IndexStatements {
    PostgreSqlIndexes(Dialect dialect, Clauses clauses) {
        super(dialect, clauses, part -> true);
    }

    /** {@code @Index(name = "`Ix_Guest`")} is {@code ix_guest} in a database that Hibernate has made; only a name that can't do without keeps its quotes. */
    @Override
    protected String name(String index) {
        String text = index.replace("`", "");
        return names.isPlain(text) ? text : index;
    }
}
