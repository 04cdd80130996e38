package dev.retort.cli.database;

import dev.retort.catalog.drift.DriftItem;
import dev.retort.processor.spi.Extensions;
import dev.retort.processor.spi.ObjectFilter;
import dev.retort.processor.spi.SchemaObject;
import dev.retort.processor.spi.SchemaObject.Kind;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whether the object filters of a project leave a difference out: that of an object that does not belong to the history, or of a part of
 * such a table.
 *
 * @param filters the filters
 */
public record FilteredObjects(List<ObjectFilter> filters) implements Predicate<DriftItem> {

    /**
     * Those of a migrations package.
     *
     * @param extensions the loader of the project's extensions
     */
    public static FilteredObjects of(ClassLoader extensions, String packageName) {
        return new FilteredObjects(new Extensions(extensions).of(ObjectFilter.class, packageName));
    }

    @Override
    public boolean test(DriftItem item) {
        SchemaObject object = object(item);
        SchemaObject table = new SchemaObject(Kind.TABLE, item.table(), item.table());
        return filters.stream()
                .anyMatch(filter ->
                        !filter.includes(object) || (object.kind() != Kind.SEQUENCE && !filter.includes(table)));
    }

    private static SchemaObject object(DriftItem item) {
        Kind kind = switch (item.category()) {
            case TABLE, VIEW, NAMED_TYPE, PRIMARY_KEY -> Kind.TABLE;
            case SEQUENCE -> Kind.SEQUENCE;
            case FOREIGN_KEY -> Kind.FOREIGN_KEY;
            case INDEX, UNIQUE, CHECK, NAME -> Kind.INDEX;
            default -> item.part().isEmpty() ? Kind.TABLE : Kind.COLUMN;
        };
        return new SchemaObject(kind, item.table(), item.part().isEmpty() ? item.table() : item.part());
    }
}
