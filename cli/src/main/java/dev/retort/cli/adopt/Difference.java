package dev.retort.cli.adopt;

import dev.retort.catalog.drift.DriftItem;
import dev.retort.catalog.fact.Category;
import dev.retort.processor.snapshot.KeptDifference;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What differs between the entities and a database in one object, such as a column: the unit that is decided on.
 *
 * @param object the object with its table: {@code guest.note}
 * @param items the facts that differ
 */
record Difference(String object, List<DriftItem> items) {
    Difference {
        items = List.copyOf(items);
    }

    /** The differences that some facts belong to, in their order. */
    static List<Difference> of(List<DriftItem> items) {
        Map<String, List<DriftItem>> byObject = new LinkedHashMap<>();
        items.forEach(item -> byObject.computeIfAbsent(item.object(), object -> new ArrayList<>())
                .add(item));
        return byObject.entrySet().stream()
                .map(each -> new Difference(each.getKey(), each.getValue()))
                .toList();
    }

    /**
     * The difference as some that stay; none if the entities can't be compared with it: a missing table or column, a sequence.
     *
     * @param entities the schema that the entities ask for
     * @param there the same schema with this difference as the database has it
     */
    List<KeptDifference> kept(Schema entities, Schema there, String reason) {
        String name = items.get(0).table();
        List<TablePart> declared = parts(entities, name);
        List<TablePart> found = parts(there, name);
        List<TablePart> lost =
                declared.stream().filter(part -> !found.contains(part)).toList();
        List<TablePart> gained =
                found.stream().filter(part -> !declared.contains(part)).toList();
        if (items.stream().anyMatch(Difference::cannotStay) || lost.size() != 1) {
            return List.of();
        }
        String table = entities.table(name).map(Table::name).orElse(name);
        return KeptDifference.of(table, gained, lost.get(0), reason);
    }

    /** Hibernate can't work without the column or with another sequence; a table's comment is not a part of it. */
    private static boolean cannotStay(DriftItem item) {
        boolean ofTable = item.part().isEmpty() && item.category() != Category.PRIMARY_KEY;
        return ofTable || (item.category() == Category.COLUMN && item.isMissing());
    }

    private static List<TablePart> parts(Schema schema, String table) {
        return schema.table(table).stream().flatMap(Table::parts).toList();
    }

    /** {@code type of guest.note: text, expected varchar(500); nullability of …}. */
    @Override
    public String toString() {
        return items.stream().map(DriftItem::toString).collect(Collectors.joining("; "));
    }
}
