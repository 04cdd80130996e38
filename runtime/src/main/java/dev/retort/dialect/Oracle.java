package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Oracle Database 23ai and newer, from its documentation: it was never run on a server. Thread-safe. */
final class Oracle implements Dialect {
    private final Identifiers names =
            new Identifiers(Oracle::isReserved, name -> name.toUpperCase(Locale.ROOT), '"', '"');
    private final VendorTypes types = new OracleTypes(this);
    private final Clauses clauses = new OracleClauses(this, names, types);
    private final Rows rows = new OracleRows(this, names);
    private final Grammar grammar = new Grammar(
            this,
            clauses,
            new OracleConstraints(this, clauses),
            new OracleComments(names, rows),
            rows,
            new Indexes(this, clauses, part -> true),
            new SqlSequences(names, true, "", true, "restart start with"));
    private final Conventions conventions = new Conventions(names, nameLimit());

    /** A name does not begin with an underscore there, unless in quotes. */
    private static boolean isReserved(String word) {
        return word.startsWith("_") || ReservedWords.ORACLE.contains(word);
    }

    @Override
    public String name() {
        return "oracle";
    }

    @Override
    public List<String> statements(Operation operation, Schema before) {
        return operation.accept(new OracleStatements(grammar, conventions, before));
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
        return false;
    }

    /** For SQL*Plus and SQLcl, which end at the first error; a statement that changes tables commits, and what it follows. */
    @Override
    public Script script() {
        return new Script(
                "set define off\nset sqlblanklines on\nwhenever sqlerror exit failure rollback\n\n",
                statement -> Script.semicolon(statement) + (statement.endsWith("end;") ? "\n/" : ""),
                "commit;\n",
                "");
    }

    /** None, since Retort does not run there. */
    @Override
    public Optional<SessionLock> sessionLock(String name) {
        return Optional.empty();
    }

    @Override
    public String utcText(String column) {
        return "to_char(sys_extract_utc(" + column + "), 'YYYY-MM-DD\"T\"HH24:MI:SS.FF6\"Z\"')";
    }

    @Override
    public String user() {
        return "user";
    }

    @Override
    public int nameLimit() {
        return 128;
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }
}
