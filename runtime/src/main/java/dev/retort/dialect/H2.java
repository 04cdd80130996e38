package dev.retort.dialect;

import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Schema;
import dev.retort.schema.TypeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** H2 2.4. Thread-safe. */
final class H2 implements Dialect {
    private final Identifiers names = new Identifiers(ReservedWords.H2, name -> name.toUpperCase(Locale.ROOT), '"');
    private final VendorTypes types = new H2Types(this, names);
    private final Clauses clauses = new H2Clauses(names, types);
    private final Conventions conventions = new Conventions(names, nameLimit());
    private final Rows rows = new H2Rows(names);
    private final Grammar grammar = new Grammar(
            this,
            clauses,
            new H2Constraints(this, clauses),
            new Comments(names, rows),
            rows,
            new Indexes(this, clauses, IndexPart::isColumn),
            new SqlSequences(names, false, "", false));

    @Override
    public String name() {
        return "h2";
    }

    @Override
    public List<String> statements(Operation operation, Schema before) {
        List<String> statements = operation.accept(new H2Statements(grammar, conventions, before));
        return new H2NamedTypes(names, types).around(operation, before, statements);
    }

    @Override
    public Optional<Batches> batches(Backfill backfill, Schema before) {
        return before.table(backfill.table()).flatMap(table -> Batches.of(grammar, backfill, table));
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

    /** None: the runner has to lock a row. */
    @Override
    public Optional<SessionLock> sessionLock(String name) {
        return Optional.empty();
    }

    @Override
    public Optional<String> count(Fact fact) {
        return Catalog.H2.count(fact);
    }

    @Override
    public Optional<String> clearing(Evidence.Leftover leftover) {
        return Catalog.H2.clearing(leftover);
    }

    @Override
    public List<String> guarded(String condition, List<String> statements) {
        return statements.stream()
                .flatMap(each -> Guards.immediate(this, condition, each).stream())
                .toList();
    }

    /**
     * H2 writes its file from time to time, one table after the other while others change: a file could hold the count of a statement and not
     * what the statement made.
     */
    @Override
    public Optional<String> settling() {
        return Optional.of("checkpoint");
    }

    /** H2 knows a transaction as what is not committed by itself. */
    @Override
    public List<String> together(List<String> statements) {
        List<String> transaction = new ArrayList<>(List.of("set autocommit false"));
        transaction.addAll(statements);
        transaction.addAll(List.of("commit", "set autocommit true"));
        return transaction;
    }

    @Override
    public String utcText(String column) {
        return "formatdatetime(" + column + " at time zone 'UTC', 'yyyy-MM-dd''T''HH:mm:ss.SSSSSS''Z''" + "')";
    }

    @Override
    public int nameLimit() {
        return 256;
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
        String collation(String collation) {
            throw Refusal.of(
                    H2.this,
                    "give one column the collation " + collation,
                    "Set the collation of the database, and leave it away here");
        }
    }

    /** How H2 writes values. */
    private static final class H2Rows extends Rows {
        H2Rows(Identifiers names) {
            super(names);
        }

        @Override
        String value(@Nullable Object value, @Nullable TypeKind kind) {
            String literal = super.value(value, kind);
            // Without the word, the text itself would become a JSON string.
            return value instanceof String && kind == TypeKind.JSON ? "json " + literal : literal;
        }
    }
}
