package com.acme.hsqldb;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.SessionLock;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.CommentStatements;
import dev.retort.dialect.sql.ConstraintStatements;
import dev.retort.dialect.sql.IndexStatements;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSequences;
import dev.retort.dialect.text.Identifiers;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.IndexPart;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** HSQLDB 2.7, of which a process has a database for itself. */
final class Hsqldb implements Dialect {
    private static final Set<String> RESERVED = Set.of("order", "select", "table", "user", "value", "values");

    private final Identifiers names = new Identifiers(RESERVED, name -> name.toUpperCase(Locale.ROOT), '"');
    private final HsqldbTypes types = new HsqldbTypes(this);
    private final Clauses clauses = new Clauses(names, types);
    private final RowStatements rows = new RowStatements(names);
    private final SqlGrammar grammar = new SqlGrammar(
            this,
            clauses,
            new ConstraintStatements(clauses),
            new CommentStatements(names, rows),
            rows,
            new IndexStatements(this, clauses, IndexPart::isColumn),
            new StandardSequences(names, true, "", false));

    @Override
    public String name() {
        return "hsqldb";
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }

    @Override
    public List<String> statements(AppliedOperation applied) {
        return applied.operation().accept(new HsqldbStatements(grammar, applied));
    }

    @Override
    public String identifier(String name) {
        return names.sql(name);
    }

    @Override
    public String literal(@Nullable Object value) {
        return rows.value(value, null);
    }

    /** DDL commits. */
    @Override
    public boolean transactionalDdl() {
        return false;
    }

    /** There are no advisory locks, but functions in Java; DDL would wait for an open transaction, so a locked row is none. */
    @Override
    public Optional<SessionLock> sessionLock(String table) {
        String arguments = "(database(), session_id(), " + rows.text(table) + ")";
        return Optional.of(new SessionLock(
                "values \"com.acme.hsqldb.HsqldbLock.acquire\"" + arguments,
                "values \"com.acme.hsqldb.HsqldbLock.release\"" + arguments,
                "\"com.acme.hsqldb.HsqldbLock.held\"" + arguments + " = 1",
                "values \"com.acme.hsqldb.HsqldbLock.holder\"" + arguments));
    }

    /** The state is the one for a missing privilege; the code tells a missing object. */
    @Override
    public boolean isNoTable(SQLException failure) {
        return failure.getErrorCode() == -5501;
    }

    @Override
    public String utcText(String column) {
        return "to_char(" + column + " at time zone interval '0:00' hour to minute, 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";
    }
}
