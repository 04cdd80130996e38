package dev.retort.dialect.sqlite;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.WriteTransaction;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.ConstraintStatements;
import dev.retort.dialect.sql.IndexStatements;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.sql.SequenceTables;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.UnsupportedComments;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.ReservedWords;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.ColumnType;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** SQLite, version 3.38 and newer. Thread-safe. */
final class Sqlite implements Dialect {
    private final Identifiers names = new Identifiers(ReservedWords.SQLITE, UnaryOperator.identity(), '"');
    private final VendorTypes types = new SqliteTypes(this);
    private final Clauses clauses = new SqliteClauses(names, types);
    private final RowStatements rows = new SqliteRows(this, names);
    private final SqlGrammar grammar = new SqlGrammar(
            this,
            clauses,
            new ConstraintStatements(clauses),
            new UnsupportedComments(names, rows),
            rows,
            new IndexStatements(this, clauses, part -> true),
            new SequenceTables(names));

    @Override
    public String name() {
        return SqliteProvider.NAME;
    }

    @Override
    public List<String> statements(AppliedOperation applied) {
        return SqliteRendering.of(grammar, applied);
    }

    /** Consecutive operations that each rebuild the same table rebuild it once, if the result is the same. */
    @Override
    public List<List<String>> render(List<AppliedOperation> operations) {
        return new SqliteRendering(grammar).of(operations);
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

    /** With foreign keys on, a table that is rebuilt would take along, or keep, the rows that refer to it. */
    @Override
    public Optional<WriteTransaction> writeTransaction() {
        return Optional.of(new WriteTransaction(
                "begin immediate",
                "commit",
                "pragma foreign_keys",
                "pragma foreign_keys = off",
                "pragma foreign_keys = on"));
    }

    /** SQLite reports no SQL state, so the message decides. */
    @Override
    public boolean isNoTable(SQLException failure) {
        return String.valueOf(failure.getMessage()).contains("no such table");
    }

    /** Moments are text there, and milliseconds are what its clock tells. */
    @Override
    public String utcNow() {
        return "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')";
    }

    @Override
    public String utcText(String column) {
        return column;
    }

    /** A file has no users. */
    @Override
    public String user() {
        return "''";
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }
}
