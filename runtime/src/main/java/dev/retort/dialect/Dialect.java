package dev.retort.dialect;

import dev.retort.operation.Operation;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import java.util.List;

/** What a database calls things: one implementation a database, without state. */
public interface Dialect {

    /** The name by which tools and {@code op.execute} know it: {@code h2}, {@code postgresql}. */
    String name();

    /** The vendor's type for a column type: {@code timestamp(6) with time zone}. */
    String type(ColumnType type);

    /**
     * The statements that carry out an operation, in order, without closing semicolons.
     *
     * @param before the schema that the operation starts from
     */
    List<String> render(Operation operation, Schema before);

    /** Whether a transaction that is rolled back takes its DDL along. */
    boolean transactionalDdl();

    /** The most characters (or bytes, where the database counts those) of a name. */
    int nameLimit();
}
