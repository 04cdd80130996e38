package dev.retort.dialect.recovery;

import dev.retort.dialect.text.SqlName;
import java.util.List;

/**
 * Something that a catalog has or has not.
 *
 * @param thing what it is
 * @param table its table as in SQL, {@code sales.guest}; the thing's own name where it has no table
 * @param names its name as in SQL; the columns of a {@link Thing#UNIQUE}; none for a primary key
 * @param there whether it is there
 */
public record CatalogProbe(Thing thing, SqlName table, List<SqlName> names, boolean there) {
    /** The kinds of objects in a catalog. */
    public enum Thing {
        TABLE,
        COLUMN,
        /** A column that numbers rows by itself. */
        IDENTITY,
        CONSTRAINT,
        PRIMARY_KEY,
        /** A unique constraint known by its columns. */
        UNIQUE,
        INDEX,
        SEQUENCE,
        /** A type or a domain that has a name. */
        TYPE,
        /** A cast from a type, in the place of the table, to the type of the name. */
        CAST
    }

    public CatalogProbe {
        names = List.copyOf(names);
    }

    static CatalogProbe of(Thing thing, SqlName table, SqlName name, boolean there) {
        return new CatalogProbe(thing, table, List.of(name), there);
    }

    /** The same thing, there or not. */
    boolean isOfSameThingAs(CatalogProbe other) {
        return thing == other.thing && table.equals(other.table) && names.equals(other.names);
    }
}
