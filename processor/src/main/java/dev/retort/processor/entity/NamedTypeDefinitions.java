package dev.retort.processor.entity;

import dev.retort.schema.ColumnType;
import dev.retort.schema.ColumnType.NamedEnumeration;
import dev.retort.schema.ColumnType.Struct;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import java.util.HashMap;
import java.util.Map;

/**
 * The enumerations that the database knows by name: one definition each, be it the type of a column or of an attribute of a composite type. Where
 * one column wants the values sorted and another in the order of their declaration, they are sorted.
 */
final class NamedTypeDefinitions {
    private NamedTypeDefinitions() {}

    static Schema unified(Schema schema) {
        Map<String, NamedEnumeration> definitions = new HashMap<>();
        schema.tables().stream()
                .flatMap(table -> table.columns().stream())
                .forEach(column -> collect(column.type(), definitions));
        return schema.mapTables(table -> table.withColumns(table.columns().stream()
                .map(column -> column.withType(unified(column.type(), definitions)))
                .toList()));
    }

    private static void collect(ColumnType type, Map<String, NamedEnumeration> definitions) {
        if (type instanceof ColumnType.Array array) {
            collect(array.element(), definitions);
        } else if (type instanceof Struct struct) {
            struct.attributes().forEach(each -> collect(each.type(), definitions));
        } else if (type instanceof NamedEnumeration named) {
            definitions.merge(Names.key(named.name()), named, (known, other) -> isSorted(other) ? other : known);
        }
    }

    private static boolean isSorted(NamedEnumeration type) {
        return type.values().stream().sorted().toList().equals(type.values());
    }

    private static ColumnType unified(ColumnType type, Map<String, NamedEnumeration> definitions) {
        if (type instanceof ColumnType.Array array) {
            return new ColumnType.Array(unified(array.element(), definitions), array.length());
        }
        if (type instanceof Struct struct) {
            return struct.withTypes(each -> unified(each, definitions));
        }
        return type instanceof NamedEnumeration named ? definitions.getOrDefault(Names.key(named.name()), named) : type;
    }
}
