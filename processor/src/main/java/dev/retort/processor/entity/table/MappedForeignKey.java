package dev.retort.processor.entity.table;

import dev.retort.schema.ReferentialAction;
import java.util.List;
import java.util.Map;

/**
 * A foreign key that a mapping requires.
 *
 * @param name the constraint's name; empty for a derived one
 * @param pairs the referenced column of each column, in the order of the key
 * @param toPrimaryKey whether it references the whole primary key of the target
 * @param entity the name of the referenced entity
 */
public record MappedForeignKey(
        String name,
        Map<String, String> pairs,
        TableBuilder target,
        boolean toPrimaryKey,
        String entity,
        ReferentialAction onDelete,
        ReferentialAction onUpdate) {

    /** Whether both have the same columns and reference the same columns of one entity, or each a whole primary key. */
    boolean overlaps(MappedForeignKey other) {
        boolean sameColumns = entity.equals(other.entity) && pairs.equals(other.pairs);
        return sameColumns || (toPrimaryKey && other.toPrimaryKey && columns().equals(other.columns()));
    }

    /** The columns of the table that has the key. */
    List<String> columns() {
        return List.copyOf(pairs.keySet());
    }

    MappedForeignKey withName(String newName) {
        return new MappedForeignKey(newName, pairs, target, toPrimaryKey, entity, onDelete, onUpdate);
    }

    MappedForeignKey withActions(ReferentialAction delete, ReferentialAction update) {
        return new MappedForeignKey(name, pairs, target, toPrimaryKey, entity, delete, update);
    }
}
