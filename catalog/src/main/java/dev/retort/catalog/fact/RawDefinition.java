package dev.retort.catalog.fact;

/**
 * An object that a schema has no place for, as a statement of the database that it is in.
 *
 * @param object what it is
 * @param first whether tables may need it, so that it comes before them: a type
 * @param create the statement that creates it
 * @param drop the statement that drops it; empty where it goes with its table
 */
public record RawDefinition(OtherObject object, boolean first, String create, String drop) {

    /** Whether it defines an object that was found. Of a part of a table, the kind may say more there: {@code index (where not deleted)}. */
    public boolean isOf(OtherObject found) {
        return found.name().equals(object.name())
                && found.table().equals(object.table())
                && (!found.table().isEmpty() || found.kind().equals(object.kind()));
    }
}
