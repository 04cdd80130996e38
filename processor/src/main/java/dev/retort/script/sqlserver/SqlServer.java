package dev.retort.script.sqlserver;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.ImplicitNames;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSequences;
import dev.retort.dialect.sql.UnsupportedComments;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.dialect.text.ReservedWords;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Projection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** SQL Server 2014 and newer, from its documentation: it was never run on a server. Thread-safe. */
final class SqlServer implements Dialect {
    private final Identifiers names =
            new Identifiers(ReservedWords.SQL_SERVER::contains, UnaryOperator.identity(), '[', ']');
    private final VendorTypes types = new SqlServerTypes(this);
    private final Clauses clauses = new SqlServerClauses(names, types);
    private final RowStatements rows = new SqlServerRows(this, names);
    private final SqlGrammar grammar = new SqlGrammar(
            this,
            clauses,
            new SqlServerConstraints(this, clauses),
            new UnsupportedComments(names, rows),
            rows,
            new SqlServerIndexes(this, clauses, IndexPart::isColumn),
            new StandardSequences(names, false, "", false, "restart with", SqlServer::restart));
    private final ImplicitNames conventions = new ImplicitNames(names, SqlServerProvider.NAME_LIMIT);

    @Override
    public String name() {
        return SqlServerProvider.NAME;
    }

    @Override
    public Projection projection() {
        return new Projection(name(), true, true);
    }

    @Override
    public List<String> statements(AppliedOperation applied) {
        return applied.operation().accept(new SqlServerStatements(grammar, conventions, applied));
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
    public String type(ColumnType type) {
        return types.of(type);
    }

    /** {@code alter sequence} takes no query. */
    private static String restart(String sequence, String query) {
        return "declare @restart nvarchar(max) = concat("
                + Literals.text("alter sequence " + sequence + " restart with ") + ", (" + query
                + ")); exec (@restart)";
    }
}
