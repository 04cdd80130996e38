package dev.retort.dialect.sql;

import dev.retort.dialect.BackfillBatches;
import dev.retort.dialect.text.Identifiers;
import dev.retort.operation.Backfill;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Table;
import dev.retort.schema.TypeKind;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Batches by ranges of the primary key, each an update of its own. Where a run begins follows from the rows: a batch begins at the first row
 * without a value. A place is the values of the key, as the queries here give them. Immutable.
 */
final class KeyRangeBatches implements BackfillBatches {
    /** The types whose values survive the way through text and literal. */
    private static final Set<TypeKind> NUMBERS = EnumSet.of(
            TypeKind.TINYINT, TypeKind.SMALLINT, TypeKind.INTEGER, TypeKind.BIGINT, TypeKind.NUMERIC, TypeKind.DECIMAL);

    private static final Set<TypeKind> TEXTS = EnumSet.of(TypeKind.CHAR, TypeKind.VARCHAR, TypeKind.UUID);

    private final Identifiers names;
    private final RowStatements rows;
    private final List<Column> key;
    private final String table;
    private final String set;
    private final String open;

    private KeyRangeBatches(Identifiers names, RowStatements rows, List<Column> key, String table, Backfill backfill) {
        String column = names.sql(backfill.column());
        this.names = names;
        this.rows = rows;
        this.key = List.copyOf(key);
        this.table = names.sql(table);
        this.set = column + " = " + names.expression(backfill.value());
        this.open = column + " is null";
    }

    /** The batches of a backfill; empty where the table has no key, or one of other things than numbers, texts and UUIDs. */
    static Optional<BackfillBatches> of(SqlGrammar grammar, Backfill backfill, Table table) {
        Table there = grammar.dialect().projection().of(table);
        PrimaryKey primaryKey = there.primaryKey();
        if (primaryKey == null || there.column(backfill.column()).isEmpty()) {
            return Optional.empty();
        }
        List<Column> key = primaryKey.columns().stream()
                .map(name -> there.column(name).orElseThrow())
                .toList();
        return key.stream().allMatch(KeyRangeBatches::isPlace)
                ? Optional.of(new KeyRangeBatches(grammar.clauses().names, grammar.rows(), key, there.name(), backfill))
                : Optional.empty();
    }

    private static boolean isPlace(Column column) {
        return column.type() instanceof ColumnType.Basic basic
                && (NUMBERS.contains(basic.kind()) || TEXTS.contains(basic.kind()));
    }

    @Override
    public String count() {
        return "select count(*) from %s where %s".formatted(table, open);
    }

    /** {@code select id from guest where email is null and id > 7 order by id limit 1 offset 9999}. */
    @Override
    public String end(List<String> after) {
        String columns = key.stream()
                .map(column -> rows.asText(names.sql(column.name()), kind(column)))
                .collect(Collectors.joining(", "));
        String order = key.stream().map(column -> names.sql(column.name())).collect(Collectors.joining(", "));
        return "select %s from %s where %s%s order by %s limit 1 offset %s"
                .formatted(columns, table, open, behind(after), order, SIZE - 1);
    }

    /** {@code update guest set email = 'unknown' where email is null and id > 7 and id <= 10007}. */
    @Override
    public String fill(List<String> after, List<String> to) {
        return "update %s set %s where %s%s and %s"
                .formatted(table, set, open, behind(after), beyond(to, 0, "<", "<="));
    }

    private String behind(List<String> after) {
        return after.isEmpty() ? "" : " and " + beyond(after, 0, ">", ">");
    }

    /** {@code a >= 1 and (a > 1 or b > 2)}, of which every database can use the index; few can of {@code (a, b) > (1, 2)}. */
    private String beyond(List<String> place, int from, String strictly, String last) {
        Column column = key.get(from);
        String name = names.sql(column.name());
        String value = literal(place.get(from), kind(column));
        if (from == key.size() - 1) {
            return "%s %s %s".formatted(name, last, value);
        }
        return "%1$s %2$s= %3$s and (%1$s %2$s %3$s or %4$s)"
                .formatted(name, strictly, value, beyond(place, from + 1, strictly, last));
    }

    private String literal(String text, TypeKind kind) {
        if (NUMBERS.contains(kind)) {
            return rows.value(new BigDecimal(text), kind);
        }
        return rows.value(kind == TypeKind.UUID ? UUID.fromString(text) : text, kind);
    }

    private static TypeKind kind(Column column) {
        return ((ColumnType.Basic) column.type()).kind();
    }
}
