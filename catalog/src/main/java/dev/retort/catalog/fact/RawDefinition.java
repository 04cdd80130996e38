package dev.retort.catalog.fact;

/**
 * An object that a schema has no place for, as a statement of the database that it is in.
 *
 * @param object what it is
 * @param place when it has to be there
 * @param create the statement that creates it
 * @param drop the statement that drops it; empty where it goes with its table
 */
public record RawDefinition(OtherObject object, Place place, String create, String drop) {

    /** Beside which objects of a schema the statement runs. */
    public enum Place {
        /** Tables need it: a type, a function in a default. Schemas and sequences are there already. */
        BEFORE_TABLES,
        /** Views need it, and it may need tables. */
        BEFORE_VIEWS,
        /** It needs tables and views. */
        AT_THE_END
    }

    /** Whether it defines an object that was found. Of a part of a table, the kind may say more there: {@code index (where not deleted)}. */
    public boolean isOf(OtherObject found) {
        return found.name().equals(object.name())
                && found.table().equals(object.table())
                && (!found.table().isEmpty() || found.kind().equals(object.kind()));
    }
}
