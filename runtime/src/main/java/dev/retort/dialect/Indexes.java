package dev.retort.dialect;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Predicate;

/**
 * The statements for indexes. Where a database can't index what is said, Hibernate has no index there either; a unique one would be
 * missed, and is refused.
 *
 * @param can whether the database can index a column or an expression
 * @param ofTable whether the name of an index is one within its table, not within the schema
 */
record Indexes(Dialect dialect, Clauses clauses, Predicate<IndexPart> can, boolean ofTable) {

    /** {@code create index ix_booking_guest_id on booking (guest_id)}. */
    List<String> create(String table, Index index) {
        if (canHold(index)) {
            return List.of("create " + (index.unique() ? "unique index " : "index ") + names().sql(index.name())
                    + " on " + names().sql(table) + " " + clauses.parts(index));
        }
        if (index.unique()) {
            throw Refusal.of(
                    dialect, "hold the " + index, "Compute the expression in a generated column and make that unique");
        }
        return List.of();
    }

    /** {@code drop index ix_booking_guest_id}. */
    List<String> drop(String table, Index index) {
        if (!canHold(index)) {
            return List.of();
        }
        return List.of(
                ofTable
                        ? "alter table " + names().sql(table) + " drop index " + names().sql(index.name())
                        : "drop index " + names().beside(table, index.name()));
    }

    /** {@code alter index ix_booking_guest rename to ix_booking_guest_id}. */
    List<String> rename(Table table, String from, String to) {
        boolean held = table.indexes().stream()
                .filter(index -> Names.same(index.name(), from))
                .allMatch(this::canHold);
        if (!held) {
            return List.of();
        }
        return List.of(
                ofTable
                        ? "alter table " + names().sql(table.name()) + " rename index " + names().sql(from) + " to "
                                + names().sql(to)
                        : "alter index " + names().beside(table.name(), from) + " rename to " + names().sql(to));
    }

    private boolean canHold(Index index) {
        return index.parts().stream().allMatch(can);
    }

    private Identifiers names() {
        return clauses.names;
    }
}
