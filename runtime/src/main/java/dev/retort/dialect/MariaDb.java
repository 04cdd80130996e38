package dev.retort.dialect;

import dev.retort.operation.Backfill;
import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** MariaDB 10.7 and newer. Thread-safe. */
final class MariaDb implements Dialect {
    private final Identifiers names = new Identifiers(ReservedWords.MARIADB, UnaryOperator.identity(), '`');
    private final Rows rows = new MySqlRows(this, names, true);
    private final VendorTypes types = new MySqlTypes(this, "uuid", "timestamp");
    private final Clauses clauses = new MySqlClauses(names, types, rows, false);
    private final Grammar grammar = new Grammar(
            this,
            clauses,
            new MySqlConstraints(clauses, "constraint"),
            new MySqlComments(clauses, rows),
            rows,
            new MySqlIndexes(this, clauses, MariaDb::canIndex),
            new SqlSequences(names, true, " nocache", false));
    private final MySqlConventions conventions = new MySqlConventions(names, MySqlConventions.Checks.MARIADB);

    @Override
    public String name() {
        return "mariadb";
    }

    @Override
    public Projection projection() {
        return new Projection(name(), true, false);
    }

    @Override
    public List<String> statements(Operation operation, Schema before) {
        List<String> statements = operation.accept(new MariaDbStatements(grammar, conventions, before));
        return new NumberedKey(clauses).around(operation, before, statements);
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

    @Override
    public Optional<SessionLock> sessionLock(String name) {
        return Optional.of(MySqlLock.of(name));
    }

    @Override
    public Optional<String> count(Fact fact) {
        return Catalog.MYSQL.count(fact);
    }

    @Override
    public Optional<String> clearing(Evidence.Leftover leftover) {
        return Catalog.MYSQL.clearing(leftover);
    }

    @Override
    public String utcNow() {
        return "utc_timestamp(6)";
    }

    /** Who connected; {@code current_user} is the account that let them in, which may be nobody's. */
    @Override
    public String user() {
        return "user()";
    }

    @Override
    public List<String> guarded(String condition, List<String> statements) {
        return statements.stream()
                .flatMap(each -> Guards.prepared(this, condition, each).stream())
                .toList();
    }

    @Override
    public String utcText(String column) {
        return "date_format(" + column + ", '%Y-%m-%dT%H:%i:%s.%fZ')";
    }

    @Override
    public int nameLimit() {
        return 64;
    }

    @Override
    public String type(ColumnType type) {
        return types.of(type);
    }

    /** There is no index over an expression, but over the beginning of a column. */
    private static boolean canIndex(IndexPart part) {
        return part.isColumn() || MySqlClauses.isPrefix(part.text());
    }
}
