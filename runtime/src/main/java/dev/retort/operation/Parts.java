package dev.retort.operation;

import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The steps that applying an operation to a schema is made of; each says clearly when the schema is not as expected. */
final class Parts {
    private Parts() {}

    static Table table(Schema schema, String name) {
        return schema.table(name).orElseThrow(() -> new SchemaMismatchException("there is no table " + name));
    }

    static Schema change(Schema schema, String table, UnaryOperator<Table> change) {
        Table changed = change.apply(table(schema, table));
        return schema.mapTables(each -> Names.same(each.name(), table) ? changed : each);
    }

    /** Adds a part, unless one of its name is there. Parts without a name may be many. */
    static <T> List<T> plus(String owner, List<T> parts, T part, Function<T, String> name) {
        String added = name.apply(part);
        if (!added.isEmpty() && parts.stream().anyMatch(each -> Names.same(name.apply(each), added))) {
            throw new SchemaMismatchException("%s has %s already".formatted(owner, added));
        }
        List<T> result = new ArrayList<>(parts);
        result.add(part);
        return result;
    }

    /** Takes a part away that must be there exactly as it is said to be. */
    static <T> List<T> minus(String owner, List<T> parts, T part) {
        List<T> result = new ArrayList<>(parts);
        if (!result.remove(part)) {
            throw new SchemaMismatchException("%s has no %s, but %s".formatted(owner, part, parts));
        }
        return result;
    }
}
