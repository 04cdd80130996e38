package dev.retort.dialect;

import java.util.List;

/**
 * Something that a catalog has or has not.
 *
 * @param thing what it is
 * @param table its table as in SQL, {@code sales.guest}; the thing's own name where it has no table
 * @param names its name as in SQL; the columns of a {@link Thing#UNIQUE}; none for a primary key
 * @param there whether it is there
 */
public record Fact(Thing thing, SqlName table, List<SqlName> names, boolean there) {
    /** What a catalog may have. */
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

    public Fact {
        names = List.copyOf(names);
    }

    static Fact of(Thing thing, SqlName table, SqlName name, boolean there) {
        return new Fact(thing, table, List.of(name), there);
    }

    /** The same thing, there or not. */
    boolean isOfSameThingAs(Fact other) {
        return thing == other.thing && table.equals(other.table) && names.equals(other.names);
    }
}
