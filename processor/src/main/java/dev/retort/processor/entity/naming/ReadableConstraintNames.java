package dev.retort.processor.entity.naming;

import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** {@code fk_booking_guest_id}: the kind, the table, the columns; see {@link ReadableName} for what does not fit. */
final class ReadableConstraintNames implements ConstraintNamer {

    @Override
    public String primaryKey(String table) {
        return name("pk", table, List.of());
    }

    @Override
    public String foreignKey(String table, List<String> columns, String referencedTable) {
        return name("fk", table, columns);
    }

    @Override
    public UniqueConstraint unique(String table, List<String> columns, HashedName hashed) {
        return new UniqueConstraint(name("uq", table, columns), columns);
    }

    @Override
    public String index(String table, List<String> columns, List<String> written) {
        return name("ix", table, columns);
    }

    @Override
    public String check(String table, String column, String expression) {
        return column.isEmpty()
                ? ReadableName.hashed(List.of("ck", Names.simple(table)), expression)
                : name("ck", table, List.of(column));
    }

    @Override
    public Schema distinct(Schema schema) {
        return new DistinctNames().of(schema);
    }

    private static String name(String kind, String table, List<String> columns) {
        return ReadableName.of(kind, Names.simple(table), columns);
    }
}
