package dev.retort.catalog;

import dev.retort.catalog.fact.Catalog;
import dev.retort.catalog.fact.CatalogDefinition;
import dev.retort.catalog.fact.CatalogDefinition.Numbers;
import dev.retort.catalog.fact.CatalogDefinition.Values;
import dev.retort.catalog.fact.CatalogTable;
import dev.retort.catalog.fact.OtherObject;
import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import dev.retort.schema.Sequence;
import dev.retort.schema.Table;
import dev.retort.schema.Types;
import dev.retort.schema.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns what a catalog says into a schema, and lists what has no place in one. */
final class CatalogSchema {
    private static final String PARTITION = "partition";
    private static final String CAST = "cast ";
    private static final String ARRAY = "[]";

    private final Catalog catalog;
    private final SqlMeaning meaning;
    private final List<OtherObject> others;
    private final Map<String, ColumnType> namedTypes = new HashMap<>();
    private final Set<String> usedTypes = new HashSet<>();
    private final Set<String> ownedSequences = new HashSet<>();

    CatalogSchema(Catalog catalog, SqlMeaning meaning) {
        this.catalog = catalog;
        this.meaning = meaning;
        this.others = new ArrayList<>(catalog.others());
    }

    LiveSchema read() {
        types();
        List<Sequence> sequences = sequences();
        List<Table> tables = new ArrayList<>();
        List<View> views = new ArrayList<>();
        Map<String, String> collations = new HashMap<>();
        for (CatalogTable table : catalog.tables()) {
            if (table.isView()) {
                views.add(new View(
                        meaning.names().ofTable(table.name()),
                        table.query().strip().replaceFirst(";$", "")));
            } else if (table.definition().startsWith("materialized view")) {
                others.add(new OtherObject("materialized view", table.name(), ""));
            } else if (!table.definition().equals(PARTITION)) {
                Table read = table(table);
                tables.add(read);
                collations.put(read.name(), table.collation());
            }
        }
        unusedTypes();
        return new LiveSchema(new Schema(tables, sequences, views), others, meaning, collations);
    }

    private Table table(CatalogTable table) {
        String kind = table.definition();
        int by = kind.indexOf("partition by");
        if (by >= 0) {
            others.add(new OtherObject("partitioning", kind.substring(by), table.name()));
        }
        if (kind.startsWith("system versioned")) {
            others.add(new OtherObject("system versioning", table.name(), ""));
        }
        return new TableReading(table, meaning, this::namedType, ownedSequences, others).read();
    }

    /** The type of a name; one that is not a named type is of the database. */
    private ColumnType namedType(String name) {
        usedTypes.add(bare(name));
        return known(name);
    }

    private ColumnType known(String name) {
        String bare = bare(name);
        ColumnType named = namedTypes.get(bare);
        if (bare.endsWith(ARRAY) && namedTypes.get(bare.replace(ARRAY, "")) instanceof ColumnType.Struct struct) {
            return Types.array(struct);
        }
        return named == null ? meaning.portable(name) : named;
    }

    private static String bare(String name) {
        return name.replace("\"", "");
    }

    private void types() {
        for (CatalogDefinition type : catalog.types()) {
            if (type.details() instanceof Values values) {
                String name = meaning.names().ofTable(type.name());
                namedTypes.put(type.name(), new ColumnType.NamedEnumeration(name, values.values()));
            }
        }
        for (CatalogDefinition type : catalog.types()) {
            if (type.name().startsWith(CAST)) {
                cast(type);
            } else if (type.details() instanceof CatalogDefinition.Other) {
                others.add(new OtherObject("type", type.name(), ""));
                namedTypes.put(type.name(), Types.definition(type.name()));
            }
        }
        catalog.types().forEach(this::composite);
    }

    /** Reads a composite type, those of its attributes before it. */
    private void composite(CatalogDefinition type) {
        if (!namedTypes.containsKey(bare(type.name()))
                && type.details() instanceof CatalogDefinition.Attributes attributes) {
            List<ColumnType.Attribute> parts = new ArrayList<>();
            for (int i = 0; i < attributes.names().size(); i++) {
                String written = attributes.types().get(i);
                catalog.types().stream()
                        .filter(each -> each.name().equals(bare(written).replace(ARRAY, "")))
                        .forEach(this::composite);
                parts.add(new ColumnType.Attribute(
                        meaning.names().of(attributes.names().get(i)), known(written)));
            }
            namedTypes.put(type.name(), new ColumnType.Struct(meaning.names().ofTable(type.name()), parts));
        }
    }

    /** An enumeration or a composite type that no column has is in no schema. */
    private void unusedTypes() {
        Set<ColumnType> used = new HashSet<>();
        usedTypes.forEach(name -> use(known(name), used));
        for (CatalogDefinition type : catalog.types()) {
            ColumnType read = namedTypes.get(type.name());
            boolean isStruct = read instanceof ColumnType.Struct;
            if ((isStruct || read instanceof ColumnType.NamedEnumeration) && !used.contains(read)) {
                others.add(new OtherObject(isStruct ? "composite type" : "type", type.name(), ""));
            }
        }
    }

    private static void use(ColumnType type, Set<ColumnType> used) {
        used.add(type);
        if (type instanceof ColumnType.Array array) {
            use(array.element(), used);
        } else if (type instanceof ColumnType.Struct struct) {
            struct.attributes().forEach(each -> use(each.type(), used));
        }
    }

    /** A named enum comes with implicit casts from and to {@code varchar}, which Hibernate creates too. */
    private void cast(CatalogDefinition cast) {
        String name = cast.name().substring(CAST.length());
        List<String> types = List.of(name.split(" as ", 2));
        boolean isOfEnum = cast.text().equals("context i method i")
                && types.contains("character varying")
                && types.stream().anyMatch(each -> namedTypes.get(each) instanceof ColumnType.NamedEnumeration);
        if (!isOfEnum) {
            others.add(new OtherObject(CAST.strip(), name, ""));
        }
    }

    private List<Sequence> sequences() {
        List<Sequence> sequences = new ArrayList<>();
        for (CatalogDefinition each : catalog.sequences()) {
            if (each.details() instanceof Numbers numbers) {
                if (numbers.owned()) {
                    ownedSequences.add(each.name());
                } else {
                    sequences.add(new Sequence(
                            meaning.names().ofTable(each.name()),
                            numbers.start(),
                            numbers.increment(),
                            options(numbers),
                            false));
                }
            }
        }
        return sequences;
    }

    /** A bound that is the start is no choice: a sequence that begins below 1 needs it. */
    private static String options(Numbers numbers) {
        return numbers.options()
                .replaceFirst("\\b(?:minvalue|maxvalue) " + numbers.start() + "\\b", "")
                .strip();
    }
}
