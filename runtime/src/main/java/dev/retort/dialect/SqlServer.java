package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** SQL Server 2014 and newer, from its documentation: it was never run on a server. Thread-safe. */
final class SqlServer implements Dialect {
    private final Identifiers names =
            new Identifiers(ReservedWords.SQL_SERVER::contains, UnaryOperator.identity(), '[', ']');
    private final VendorTypes types = new SqlServerTypes(this);
    private final Clauses clauses = new SqlServerClauses(names, types);
    private final Rows rows = new SqlServerRows(this, names);
    private final Grammar grammar = new Grammar(
            this,
            clauses,
            new SqlServerConstraints(this, clauses),
            new NoComments(names, rows),
            rows,
            new SqlServerIndexes(this, clauses, IndexPart::isColumn),
            new SqlSequences(names, false, "", false, "restart with"));
    private final Conventions conventions = new Conventions(names, nameLimit());

    @Override
    public String name() {
        return "sqlserver";
    }

    @Override
    public Projection projection() {
        return new Projection(name(), true, true);
    }

    @Override
    public List<String> statements(Operation operation, Schema before) {
        return operation.accept(new SqlServerStatements(grammar, conventions, before));
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

    /** For sqlcmd and SSMS: each statement is a batch, and after an error, which takes the transaction along, nothing more is run. */
    @Override
    public Script script() {
        return new Script(
                "set xact_abort on;\nbegin transaction;\ngo\n\n",
                statement -> Script.semicolon(statement) + "\ngo\nif @@trancount = 0 set noexec on;\ngo",
                "",
                "\ncommit transaction;\ngo\nset noexec off;\n");
    }

    /** None, since Retort does not run there. */
    @Override
    public Optional<SessionLock> sessionLock(String name) {
        return Optional.empty();
    }

    @Override
    public String utcNow() {
        return "sysdatetimeoffset()";
    }

    @Override
    public String utcText(String column) {
        return "convert(varchar(33), " + column + ", 127)";
    }

    @Override
    public String user() {
        return "original_login()";
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
