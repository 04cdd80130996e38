package dev.retort.report.change;

import dev.retort.schema.Column;
import dev.retort.schema.Names;
import dev.retort.schema.Table;

/**
 * Which keys a column is part of.
 *
 * @param primary whether it is part of the primary key
 * @param foreign whether it is part of a foreign key
 */
public record KeyRole(boolean primary, boolean foreign) {

    /** The keys of a column of a table. */
    public static KeyRole of(Table table, Column column) {
        return new KeyRole(
                table.primaryKey() != null && Names.contains(table.primaryKey().columns(), column.name()),
                table.foreignKeys().stream().anyMatch(key -> Names.contains(key.columns(), column.name())));
    }

    /** Whether it is part of any key. */
    public boolean isAny() {
        return primary || foreign;
    }
}
