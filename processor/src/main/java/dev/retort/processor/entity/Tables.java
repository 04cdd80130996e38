package dev.retort.processor.entity;

import dev.retort.processor.entity.naming.Namer;
import dev.retort.schema.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of a reading. What asks for a table of the same name gets the same table. */
final class Tables {
    private final Namer namer;
    private final Map<String, TableBuilder> byName = new LinkedHashMap<>();

    Tables(Namer namer) {
        this.namer = namer;
    }

    /** The table of a name in a schema; without one in the default schema. */
    TableBuilder get(String schema, String logical) {
        return get(schema, logical, null);
    }

    /** The table of a name, which repeats the columns of another when it is new. */
    TableBuilder get(String schema, String logical, @Nullable TableBuilder included) {
        String name = qualified(schema, namer.table(logical));
        return byName.computeIfAbsent(Names.key(name), key -> new TableBuilder(name, logical, included));
    }

    /** A table that is named by the schema alone. */
    String qualified(String schema, String name) {
        return schema.isBlank() ? name : namer.schema(schema) + "." + name;
    }

    /** The tables to be created. */
    List<TableBuilder> exported() {
        Collection<TableBuilder> all = byName.values();
        return new ArrayList<>(all.stream().filter(TableBuilder::isExported).toList());
    }
}
