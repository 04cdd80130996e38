package dev.retort.processor.entity.table;

import dev.retort.processor.entity.naming.Namer;
import dev.retort.schema.Names;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables of a reading. What asks for a table of the same name gets the same table. */
public final class MappedTables {
    private final Namer namer;
    private final String unitSchema;
    private final Map<String, TableBuilder> byName = new LinkedHashMap<>();
    private final List<TableBuilder> repeating = new ArrayList<>();

    /**
     * No tables yet.
     *
     * @param unitSchema the schema of what names none; empty for the default one of the database
     */
    public MappedTables(Namer namer, String unitSchema) {
        this.namer = namer;
        this.unitSchema = unitSchema;
    }

    /** The table of a name in a schema; without one in that of the persistence unit. */
    public TableBuilder get(String schema, String logical) {
        return get(schema, logical, null);
    }

    /** The table of a name, which repeats the columns of another when it is new. */
    public TableBuilder get(String schema, String logical, @Nullable TableBuilder included) {
        String name = qualified(schema, namer.table(logical));
        return byName.computeIfAbsent(Names.key(name), key -> create(name, logical, included));
    }

    private TableBuilder create(String name, String logical, @Nullable TableBuilder included) {
        TableBuilder table = new TableBuilder(name, logical, included);
        if (included != null) {
            repeating.add(table);
        }
        return table;
    }

    /** The tables that repeat the columns of another. */
    public List<TableBuilder> repeating() {
        return Collections.unmodifiableList(repeating);
    }

    /** A table that is named by the schema alone. */
    public String qualified(String schema, String name) {
        String qualifier = schema.isBlank() ? unitSchema : schema;
        return qualifier.isBlank() ? name : namer.schema(qualifier) + "." + name;
    }

    /** The views to be created. */
    public List<View> views() {
        return byName.values().stream()
                .filter(table -> !table.query().isEmpty())
                .map(table -> new View(table.name(), table.query()))
                .toList();
    }

    /** The tables to be created. */
    public List<TableBuilder> exported() {
        Collection<TableBuilder> all = byName.values();
        return new ArrayList<>(all.stream().filter(TableBuilder::isExported).toList());
    }
}
