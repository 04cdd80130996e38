package dev.retort.script.oracle;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.ImplicitNames;
import dev.retort.dialect.sql.IndexStatements;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSequences;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.Literals;
import dev.retort.dialect.text.ReservedWords;
import dev.retort.operation.AppliedOperation;
import dev.retort.schema.ColumnType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Oracle Database 23ai and newer, from its documentation: it was never run on a server. Thread-safe. */
final class Oracle implements Dialect {
    private final Identifiers names =
            new Identifiers(Oracle::isReserved, name -> name.toUpperCase(Locale.ROOT), '"', '"');
    private final VendorTypes types = new OracleTypes(this, names);
    private final Clauses clauses = new OracleClauses(this, names, types);
    private final RowStatements rows = new OracleRows(this, names);
    private final SqlGrammar grammar = new SqlGrammar(
            this,
            clauses,
            new OracleConstraints(this, clauses),
            new OracleComments(names, rows),
            rows,
            new IndexStatements(this, clauses, part -> true),
            new StandardSequences(names, true, "", true, "restart start with", Oracle::restart));
    private final ImplicitNames conventions = new ImplicitNames(names, OracleProvider.NAME_LIMIT);

    /** {@code alter sequence} takes no query. */
    private static String restart(String sequence, String query) {
        return "begin for each in (" + query + ") loop execute immediate "
                + Literals.text("alter sequence " + sequence + " restart start with ")
                + " || each.next_val; end loop; end;";
    }

    /** A name does not begin with an underscore there, unless in quotes. */
    private static boolean isReserved(String word) {
        return word.startsWith("_") || ReservedWords.ORACLE.contains(word);
    }

    @Override
    public String name() {
        return OracleProvider.NAME;
    }

    @Override
    public List<String> statements(AppliedOperation applied) {
        List<String> statements = applied.operation().accept(new OracleStatements(grammar, conventions, applied));
        return new OracleNamedTypes(this, names, types).around(applied, statements);
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

    @Override
    public String utcText(String column) {
        return "to_char(sys_extract_utc(" + column + "), 'YYYY-MM-DD\"T\"HH24:MI:SS.FF6\"Z\"')";
    }

    @Override
    public String user() {
        return "user";
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }
}
