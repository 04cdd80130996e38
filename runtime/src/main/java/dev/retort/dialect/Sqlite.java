package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.operation.Projected;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** SQLite, version 3.38 and newer. Thread-safe. */
final class Sqlite implements Dialect {
    private final Identifiers names = new Identifiers(ReservedWords.SQLITE, UnaryOperator.identity(), '"');
    private final VendorTypes types = new SqliteTypes(this);
    private final Clauses clauses = new SqliteClauses(names, types);
    private final Rows rows = new SqliteRows(this, names);
    private final Grammar grammar = new Grammar(
            this,
            clauses,
            new Constraints(clauses),
            new NoComments(names, rows),
            rows,
            new Indexes(this, clauses, part -> true),
            new SequenceTables(names));

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public List<String> statements(Operation operation, Schema before) {
        return operation.accept(new SqliteStatements(grammar, before));
    }

    /** A table that several operations in a row make anew is made anew once, where that comes to the same. */
    @Override
    public List<List<String>> render(List<Operation> operations, Schema before) {
        List<List<String>> all = new ArrayList<>();
        Optional<SqliteRebuild> last = Optional.empty();
        Schema schema = before;
        for (Operation operation : operations) {
            SqliteStatements statements =
                    new SqliteStatements(grammar, projection().of(schema));
            List<String> own = Projected.of(operation, schema, projection())
                    .map(there -> there.accept(statements))
                    .orElse(List.of());
            Optional<SqliteRebuild> rebuild = statements.rebuild();
            Optional<SqliteRebuild> both = last.flatMap(first -> rebuild.flatMap(first::with));
            if (both.isPresent()) {
                all.set(all.size() - 1, List.of());
            }
            all.add(both.map(SqliteRebuild::statements).orElse(own));
            last = both.or(() -> rebuild);
            schema = operation.applyTo(schema);
        }
        return all;
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

    /** None: the transaction is the lock. */
    @Override
    public Optional<SessionLock> sessionLock(String table) {
        return Optional.empty();
    }

    /** With foreign keys on, a table that is rebuilt would take along, or keep, the rows that refer to it. */
    @Override
    public Optional<TransactionLock> transactionLock() {
        return Optional.of(new TransactionLock(
                "begin immediate",
                "commit",
                "pragma foreign_keys",
                "pragma foreign_keys = off",
                "pragma foreign_keys = on"));
    }

    /** For the shell sqlite3. */
    @Override
    public Script script() {
        return new Script(
                ".bail on\npragma foreign_keys = off;\nbegin immediate;\n\n", Script::semicolon, "", "\ncommit;\n");
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

    /** There is none. */
    @Override
    public int nameLimit() {
        return Integer.MAX_VALUE;
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }
}
