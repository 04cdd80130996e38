package dev.retort.dialect.h2;

import dev.retort.dialect.BackfillBatches;
import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.WriteDelay;
import dev.retort.dialect.recovery.CatalogProbe;
import dev.retort.dialect.recovery.CompletionProbe;
import dev.retort.dialect.sql.CatalogQueries;
import dev.retort.dialect.sql.Clauses;
import dev.retort.dialect.sql.CommentStatements;
import dev.retort.dialect.sql.ImplicitNames;
import dev.retort.dialect.sql.IndexStatements;
import dev.retort.dialect.sql.RowStatements;
import dev.retort.dialect.sql.SqlGrammar;
import dev.retort.dialect.sql.StandardSequences;
import dev.retort.dialect.sql.VendorTypes;
import dev.retort.dialect.text.Identifiers;
import dev.retort.dialect.text.ReservedWords;
import dev.retort.operation.AppliedOperation;
import dev.retort.operation.Backfill;
import dev.retort.schema.ColumnType;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.TypeKind;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** H2 2.4. Thread-safe. */
final class H2 implements Dialect {
    private static final CatalogQueries CATALOG = new CatalogQueries(
            "current_schema",
            "information_schema.indexes",
            CatalogQueries.SEQUENCES,
            new CatalogQueries.Listing("information_schema.domains", "domain_schema", "domain_name"),
            "select listagg(upper(u.column_name), ',') within group (order by u.ordinal_position)");

    private final Identifiers names = new Identifiers(ReservedWords.H2, name -> name.toUpperCase(Locale.ROOT), '"');
    private final VendorTypes types = new H2Types(this, names);
    private final Clauses clauses = new H2Clauses(names, types);
    private final ImplicitNames conventions = new ImplicitNames(names, H2Provider.NAME_LIMIT);
    private final RowStatements rows = new H2Rows(names);
    private final SqlGrammar grammar = new SqlGrammar(
            this,
            clauses,
            new H2Constraints(this, clauses),
            new CommentStatements(names, rows),
            rows,
            new IndexStatements(this, clauses, IndexPart::isColumn),
            new StandardSequences(names, false, "", false));

    @Override
    public String name() {
        return H2Provider.NAME;
    }

    @Override
    public List<String> statements(AppliedOperation applied) {
        List<String> statements = applied.operation().accept(new H2Statements(grammar, conventions, applied));
        return new H2NamedTypes(names, types).around(applied, statements);
    }

    @Override
    public Optional<BackfillBatches> batches(Backfill backfill, Schema before) {
        return grammar.batches(backfill, before);
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
    public Optional<String> count(CatalogProbe fact) {
        return CATALOG.count(fact);
    }

    @Override
    public Optional<String> clearing(CompletionProbe.Leftover leftover) {
        return leftover.trace() == CompletionProbe.Leftover.Trace.COPY_OF_TABLE
                ? Optional.of(
                        H2TableCopies.clearing(CATALOG.inSchema(leftover.name(), "c.table_schema"), leftover.name()))
                : Optional.empty();
    }

    /**
     * H2 writes its file from time to time, one table after the other while others change: a file could hold the count of a statement and not
     * what the statement made.
     */
    @Override
    public Optional<String> flushing() {
        return Optional.of("checkpoint");
    }

    /** A write that fails in H2's own thread is told to nobody, and the next statement may wait for it forever (H2 2.5). */
    @Override
    public Optional<WriteDelay> writeDelay() {
        return Optional.of(new WriteDelay(
                "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'",
                "set write_delay "));
    }

    @Override
    public Optional<String> writer(String table) {
        return Optional.of("""
                select concat('session ', s.session_id, ', user ', s.user_name, coalesce(', from ' || s.client_addr, ''))
                from information_schema.locks l join information_schema.sessions s on s.session_id = l.session_id
                where upper(l.table_name) = upper(%s) and l.session_id <> session_id()""".formatted(rows.text(Names.simple(table))));
    }

    @Override
    public Optional<String> lockHolders(String statement) {
        return Optional.of("""
                select distinct concat('session ', s.session_id, ', user ', s.user_name, coalesce(', from ' || s.client_addr, ''))
                from information_schema.locks l join information_schema.sessions s on s.session_id = l.session_id
                where l.session_id <> session_id() and locate(lower(l.table_name), lower(%s)) > 0""".formatted(rows.text(statement)));
    }

    /** The state tells also whether there are tables of a similar name. */
    @Override
    public boolean isNoTable(SQLException failure) {
        return Set.of("42S02", "42S03", "42S04").contains(String.valueOf(failure.getSQLState()));
    }

    @Override
    public String utcText(String column) {
        return "formatdatetime(" + column + " at time zone 'UTC', 'yyyy-MM-dd''T''HH:mm:ss.SSSSSS''Z''" + "')";
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }

    /** H2 has one collation for all. */
    private final class H2Clauses extends Clauses {
        H2Clauses(Identifiers names, VendorTypes types) {
            super(names, types);
        }

        @Override
        protected String collation(String collation) {
            throw UnsupportedChange.of(
                    H2.this,
                    "give one column the collation " + collation,
                    "Set the collation of the database, and omit it here");
        }
    }

    /** How H2 writes values. */
    private static final class H2Rows extends RowStatements {
        H2Rows(Identifiers names) {
            super(names);
        }

        @Override
        public String value(@Nullable Object value, @Nullable TypeKind kind) {
            String literal = super.value(value, kind);
            // Without the word, the text itself would become a JSON string.
            return value instanceof String && kind == TypeKind.JSON ? "json " + literal : literal;
        }
    }
}
