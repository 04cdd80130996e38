package dev.retort.catalog.drift;

import dev.retort.catalog.sql.SqlMeaning;
import dev.retort.schema.ColumnType;
import java.util.stream.Collectors;

/** What a composite type means to a database, in the form in which equal ones are equal: its attributes in their order, with those of types within. */
public record StructMeaning(SqlMeaning meaning) {
    /** Whether a type is a composite one, or an array of them. */
    public static boolean isOf(ColumnType type) {
        return type instanceof ColumnType.Struct || (type instanceof ColumnType.Array array && isOf(array.element()));
    }

    /** {@code address(street varchar(255), zip integer)}. */
    public String text(ColumnType type) {
        if (type instanceof ColumnType.Array array && isOf(type)) {
            return text(array.element()) + " array";
        }
        return type instanceof ColumnType.Struct struct
                ? struct.attributes().stream()
                        .map(each -> meaning.names().key(each.name()) + " " + text(each.type()))
                        .collect(Collectors.joining(", ", meaning.type(struct) + "(", ")"))
                : meaning.type(type);
    }
}
