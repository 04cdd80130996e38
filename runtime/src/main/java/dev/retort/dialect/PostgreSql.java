package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** PostgreSQL, version 13 and newer. Thread-safe. */
final class PostgreSql implements Dialect {
    /** The oldest version whose syntax is used where the version is not known. */
    static final int OLDEST = 13;

    private final Identifiers names =
            new Identifiers(ReservedWords.POSTGRESQL, name -> name.toLowerCase(Locale.ROOT), '"');
    private final Conventions conventions = new Conventions(names, nameLimit());
    private final Rows rows = new PostgreSqlRows(names);
    private final VendorTypes types = new PostgreSqlTypes(names);
    private final Grammar grammar;

    PostgreSql(int version) {
        Clauses clauses = new PostgreSqlClauses(names, types, version);
        grammar = new Grammar(
                this,
                clauses,
                new Constraints(clauses),
                new Comments(names, rows),
                rows,
                new Indexes(this, clauses, part -> true),
                new SqlSequences(names, true, ""));
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public List<String> render(Operation operation, Schema before) {
        List<String> statements = operation.accept(new PostgreSqlStatements(grammar, conventions, before));
        return new PostgreSqlNamedTypes(names, types).around(operation, before, statements);
    }

    @Override
    public String identifier(String name) {
        return names.sql(name);
    }

    @Override
    public String literal(@Nullable Object value) {
        return rows.value(value, null);
    }

    @Override
    public boolean transactionalDdl() {
        return true;
    }

    @Override
    public Optional<SessionLock> sessionLock(String name) {
        // Advisory locks have numbers for names.
        long key = Digest.of(name);
        return Optional.of(
                new SessionLock("select pg_try_advisory_lock(" + key + ")", "select pg_advisory_unlock(" + key + ")"));
    }

    @Override
    public int nameLimit() {
        return 63;
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }

    private static final class PostgreSqlClauses extends Clauses {
        private final int version;

        PostgreSqlClauses(Identifiers names, VendorTypes types, int version) {
            super(names, types);
            this.version = version;
        }

        @Override
        String collation(String collation) {
            return names.sql("`" + collation + "`");
        }

        /** From 18 on, Hibernate leaves "stored" away: the value is computed when it is read. */
        @Override
        String generated(Column column) {
            return super.generated(column) + (version < 18 ? " stored" : "");
        }

        /** Hibernate leaves "not null" away where a column is computed. */
        @Override
        String definition(Column column) {
            return super.definition(column.generated().isEmpty() ? column : column.withNullable(true));
        }
    }
}
