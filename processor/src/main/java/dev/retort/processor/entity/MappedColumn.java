package dev.retort.processor.entity;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import java.util.List;
import javax.lang.model.element.Element;

/**
 * A column that something is mapped to.
 *
 * @param logical the name before the physical naming: the one that annotations refer to
 * @param column what the database will have
 * @param shape the type without a {@code columnDefinition}, by which columns are ordered
 * @param unique whether no two rows may have the same value
 * @param checks conditions on this column alone
 * @param writable whether Hibernate writes it by this mapping
 * @param origin the member or class that asks for it
 */
record MappedColumn(
        String logical,
        Column column,
        ColumnType shape,
        boolean unique,
        List<Check> checks,
        boolean writable,
        Element origin) {

    MappedColumn {
        checks = List.copyOf(checks);
    }

    String name() {
        return column.name();
    }

    ColumnType type() {
        return column.type();
    }

    MappedColumn with(Column column) {
        return new MappedColumn(logical, column, shape, unique, checks, writable, origin);
    }

    MappedColumn withNullable(boolean nullable) {
        return with(column.withNullable(nullable));
    }

    MappedColumn withUnique(boolean unique) {
        return new MappedColumn(logical, column, shape, unique, checks, writable, origin);
    }

    MappedColumn withChecks(List<Check> checks) {
        return new MappedColumn(logical, column, shape, unique, checks, writable, origin);
    }

    MappedColumn readOnly() {
        return new MappedColumn(logical, column, shape, unique, checks, false, origin);
    }
}
