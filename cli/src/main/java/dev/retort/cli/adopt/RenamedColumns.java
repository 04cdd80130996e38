package dev.retort.cli.adopt;

import dev.retort.catalog.drift.DatabaseDrift;
import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.drift.IgnoredObjects;
import dev.retort.catalog.drift.SchemaDrift;
import dev.retort.catalog.fact.Category;
import dev.retort.operation.RenameColumn;
import dev.retort.processor.entity.table.ColumnOrder;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which columns of the database may be those that it seems to lack, under other names. */
final class RenamedColumns {
    private final AdviceContext context;
    private final Map<String, String> names = new HashMap<>();
    private final DatabaseDrift left;

    /**
     * Finds the names.
     *
     * @param counted which of the missing columns to look for
     */
    RenamedColumns(AdviceContext context, Predicate<DriftItem> counted) {
        this.context = context;
        List<DriftItem> missing = context.database().drift().items().stream()
                .filter(item -> item.category() == Category.COLUMN && item.isMissing() && counted.test(item))
                .toList();
        missing.forEach(item -> only(item).ifPresent(name -> names.put(key(item.table(), item.part()), name)));
        missing.forEach(item -> {
            String name = names.get(key(item.table(), item.part()));
            if (name != null && missing.stream().anyMatch(other -> isSameChoice(item, other, name))) {
                names.remove(key(item.table(), item.part()));
            }
        });
        this.left = SchemaDrift.between(
                renamed(missing), context.database().live(), context.database().dialect(), IgnoredObjects.none());
    }

    private boolean isSameChoice(DriftItem item, DriftItem other, String name) {
        return !other.equals(item)
                && Names.same(item.table(), other.table())
                && candidates(other).contains(name)
                && names.getOrDefault(key(other.table(), other.part()), name).equals(name);
    }

    private static String key(String table, String column) {
        return Names.key(table) + ' ' + Names.key(column);
    }

    private Schema renamed(List<DriftItem> missing) {
        Schema schema = context.entities();
        for (DriftItem item : missing) {
            Optional<String> name = of(item.table(), item.part());
            if (name.isPresent() && context.expected(item.table(), item.part()).isPresent()) {
                schema = new RenameColumn(item.table(), item.part(), name.get()).applyTo(schema);
            }
        }
        return schema.mapTables(
                table -> withKeyInOrder(context.expected(table.name()).orElse(table), table));
    }

    /** The columns of a key stand by their names, unless something else decides their order. */
    private static Table withKeyInOrder(Table before, Table renamed) {
        PrimaryKey key = renamed.primaryKey();
        PrimaryKey other = before.primaryKey();
        return key == null || other == null || !other.columns().equals(inOrder(before, other))
                ? renamed
                : renamed.withPrimaryKey(new PrimaryKey(key.name(), inOrder(renamed, key), key.partition()));
    }

    private static List<String> inOrder(Table table, PrimaryKey key) {
        return key.columns().stream()
                .flatMap(name -> table.column(name).stream())
                .sorted(ColumnOrder.comparator())
                .map(Column::name)
                .toList();
    }

    /** The name that a missing column has in the database, if only one column can be it. */
    Optional<String> of(String table, String column) {
        return Optional.ofNullable(names.get(key(table, column)));
    }

    /** What would still differ if the columns had those names. */
    List<DriftItem> left(String table) {
        return left.items().stream()
                .filter(item -> Names.same(item.table(), table))
                .toList();
    }

    /** Whether an entity that names its columns so asks for something that no entity knows until now. */
    boolean isKnown(DriftItem unknown) {
        return !names.isEmpty()
                && left(unknown.table()).stream()
                        .noneMatch(item -> item.isUnexpected()
                                && item.category() == unknown.category()
                                && item.part().equals(unknown.part()));
    }

    /** The columns that no entity knows and that may be a missing one. */
    List<String> candidates(DriftItem missing) {
        List<String> referring = referring(missing);
        if (!referring.isEmpty()) {
            return referring;
        }
        List<DriftItem> unknown = context.database().drift().items().stream()
                .filter(item -> item.category() == Category.COLUMN
                        && item.isUnexpected()
                        && Names.same(item.table(), missing.table()))
                .toList();
        List<String> alike = unknown.stream()
                .filter(item -> item.actual().equals(missing.expected()))
                .map(DriftItem::part)
                .toList();
        return alike.isEmpty() ? unknown.stream().map(DriftItem::part).toList() : alike;
    }

    private Optional<String> only(DriftItem missing) {
        List<String> candidates = candidates(missing);
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** The columns of foreign keys to the same table that no entity knows. */
    private List<String> referring(DriftItem missing) {
        List<String> columns = new ArrayList<>();
        for (ForeignKey key : keys(context.expected(missing.table()))) {
            for (int i = 0; i < key.columns().size(); i++) {
                if (Names.same(key.columns().get(i), missing.part())) {
                    int at = i;
                    keys(context.found(missing.table())).stream()
                            .filter(other -> isAlike(key, other))
                            .map(other -> other.columns().get(at))
                            .filter(name -> isUnknown(missing.table(), name))
                            .forEach(columns::add);
                }
            }
        }
        return columns.stream().distinct().toList();
    }

    private static boolean isAlike(ForeignKey one, ForeignKey other) {
        return Names.same(one.table(), other.table())
                && one.references().size() == other.references().size();
    }

    private boolean isUnknown(String table, String column) {
        return context.expected(table, column).isEmpty();
    }

    private static List<ForeignKey> keys(Optional<Table> table) {
        return table.map(Table::foreignKeys).orElse(List.of());
    }

    /** Whether one of some columns is missing in the database. */
    boolean isAnyMissing(String table, Stream<String> columns) {
        return columns.anyMatch(column -> context.expected(table, column).isPresent()
                && context.found(table, column).isEmpty());
    }

    /** The advice for a missing column. */
    Optional<String> advice(DriftItem item) {
        ColumnAdvice advice = ColumnAdvice.of(context, item.table(), item.part());
        ColumnAnnotation annotation = advice.annotation();
        String on = AdviceContext.on(annotation.place());
        Optional<String> name = of(item.table(), item.part());
        List<String> candidates = candidates(item);
        List<String> ways = new ArrayList<>();
        if (name.isPresent()) {
            List<DriftItem> differs = left(item.table()).stream()
                    .filter(each -> Names.same(each.part(), name.get())
                            && !each.category().isOfObject())
                    .filter(each -> each.category() != Category.NAME)
                    .toList();
            List<String> named = List.of(AnnotationText.attribute("name", AnnotationText.quoted(name.get())));
            advice.of(differs, named).or(() -> annotation.with(named)).ifPresent(ways::add);
        } else if (!candidates.isEmpty()) {
            annotation
                    .with(List.of(AnnotationText.attribute("name", "\"…\"")))
                    .map(text -> text + " with one of " + String.join(", ", candidates))
                    .ifPresent(ways::add);
        }
        boolean removable = annotation.isOfMember()
                && !annotation.member().isOverridden()
                && !context.isOfKey(item.table(), item.part())
                && context.isOfEntity(item.table());
        if (removable) {
            ways.add("@Transient");
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(String.join(", or ", ways) + on);
    }
}
