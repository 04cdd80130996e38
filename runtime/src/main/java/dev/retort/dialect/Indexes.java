package dev.retort.dialect;

import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Predicate;

/**
 * The statements for indexes. Where a database can't index what is said, Hibernate has no index there either; a unique one would be
 * missed, and is refused. A database overrides what it has otherwise.
 */
class Indexes {
    final Identifiers names;
    final Clauses clauses;
    private final Dialect dialect;
    private final Predicate<IndexPart> can;

    /**
     * Those of a database.
     *
     * @param can whether it can index a column or an expression
     */
    Indexes(Dialect dialect, Clauses clauses, Predicate<IndexPart> can) {
        this.dialect = dialect;
        this.names = clauses.names;
        this.clauses = clauses;
        this.can = can;
    }

    /** The statements that create an index of a table. */
    final List<String> create(Table table, Index index) {
        if (canHold(index)) {
            return List.of(created(table, index));
        }
        if (index.unique()) {
            throw Refusal.of(
                    dialect, "hold the " + index, "Compute the expression in a generated column and make that unique");
        }
        return List.of();
    }

    /** The statements that drop an index of a table. */
    final List<String> drop(String table, Index index) {
        return canHold(index) ? List.of(dropped(table, index.name())) : List.of();
    }

    /** The statements that give an index of a table another name. */
    final List<String> rename(Table table, String from, String to) {
        boolean held = table.indexes().stream()
                .filter(index -> Names.same(index.name(), from))
                .allMatch(this::canHold);
        return held ? List.of(renamed(table.name(), from, to)) : List.of();
    }

    private boolean canHold(Index index) {
        return index.parts().stream().allMatch(can);
    }

    /** The name that an index has in the database, where it is not the one in the schema. */
    String name(String index) {
        return index;
    }

    /** {@code create index ix_booking_guest_id on booking (guest_id)}. */
    String created(Table table, Index index) {
        return "create " + (index.unique() ? "unique index " : "index ") + names.sql(name(index.name())) + " on "
                + names.sql(table.name()) + " " + clauses.parts(index);
    }

    /** {@code drop index ix_booking_guest_id}. */
    String dropped(String table, String index) {
        return "drop index " + names.beside(table, name(index));
    }

    /** {@code alter index ix_booking_guest rename to ix_booking_guest_id}. */
    String renamed(String table, String from, String to) {
        return "alter index " + names.beside(table, name(from)) + " rename to " + names.sql(name(to));
    }
}
