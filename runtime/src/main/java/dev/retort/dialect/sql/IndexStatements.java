package dev.retort.dialect.sql;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.UnsupportedChange;
import dev.retort.dialect.text.Identifiers;
import dev.retort.schema.Index;
import dev.retort.schema.IndexPart;
import dev.retort.schema.Names;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Predicate;

/**
 * The statements for indexes. If a database cannot create an index, Hibernate has none there either; a unique one would be
 * missed, so it is refused. A database overrides the statements that differ.
 */
public class IndexStatements {
    public final Identifiers names;
    public final Clauses clauses;
    private final Dialect dialect;
    private final Predicate<IndexPart> can;

    /**
     * Those of a database.
     *
     * @param can whether it can index a column or an expression
     */
    public IndexStatements(Dialect dialect, Clauses clauses, Predicate<IndexPart> can) {
        this.dialect = dialect;
        this.names = clauses.names;
        this.clauses = clauses;
        this.can = can;
    }

    /** The statements that create an index of a table. */
    public final List<String> create(Table table, Index index) {
        if (canHold(index)) {
            return List.of(created(table, index));
        }
        if (index.unique()) {
            throw UnsupportedChange.of(
                    dialect, "hold the " + index, "Compute the expression in a generated column and make that unique");
        }
        return List.of();
    }

    /** The statements that drop an index of a table. */
    public final List<String> drop(String table, Index index) {
        return canHold(index) ? List.of(dropped(table, index.name())) : List.of();
    }

    /** The statements that give an index of a table another name. */
    protected final List<String> rename(Table table, String from, String to) {
        boolean held = table.indexes().stream()
                .filter(index -> Names.same(index.name(), from))
                .allMatch(this::canHold);
        return held ? List.of(renamed(table.name(), from, to)) : List.of();
    }

    private boolean canHold(Index index) {
        return index.parts().stream().allMatch(can);
    }

    /** The name that an index has in the database, where it is not the one in the schema. */
    protected String name(String index) {
        return index;
    }

    /** {@code create index ix_booking_guest_id on booking (guest_id)}. */
    protected String created(Table table, Index index) {
        return "create " + (index.unique() ? "unique index " : "index ") + names.sql(name(index.name())) + " on "
                + names.sql(table.name()) + " " + clauses.parts(index);
    }

    /** {@code drop index ix_booking_guest_id}. */
    protected String dropped(String table, String index) {
        return "drop index " + names.beside(table, name(index));
    }

    /** {@code alter index ix_booking_guest rename to ix_booking_guest_id}. */
    protected String renamed(String table, String from, String to) {
        return "alter index " + names.beside(table, name(from)) + " rename to " + names.sql(name(to));
    }
}
