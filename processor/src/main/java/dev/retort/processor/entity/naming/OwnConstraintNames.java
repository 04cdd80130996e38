package dev.retort.processor.entity.naming;

import dev.retort.processor.spi.ConstraintNaming;
import dev.retort.schema.Schema;
import dev.retort.schema.UniqueConstraint;
import java.util.List;

/** The names of a project's own rule, which sees those of another. */
record OwnConstraintNames(ConstraintNamer implied, ConstraintNaming own) implements ConstraintNamer {

    @Override
    public String primaryKey(String table) {
        return own.primaryKey(table, implied.primaryKey(table));
    }

    @Override
    public String foreignKey(String table, List<String> columns, String referencedTable) {
        return own.foreignKey(table, columns, referencedTable, implied.foreignKey(table, columns, referencedTable));
    }

    @Override
    public String repeatedForeignKey(String table, List<String> columns, String referencedTable) {
        return own.foreignKey(
                table, columns, referencedTable, implied.repeatedForeignKey(table, columns, referencedTable));
    }

    @Override
    public UniqueConstraint unique(String table, List<String> columns, HashedName hashed) {
        UniqueConstraint unique = implied.unique(table, columns, hashed);
        String name = own.unique(table, columns, unique.name());
        return name.equals(unique.name()) ? unique : new UniqueConstraint(name, columns);
    }

    @Override
    public String index(String table, List<String> columns, List<String> written) {
        return own.index(table, columns, implied.index(table, columns, written));
    }

    @Override
    public String check(String table, String column, String expression) {
        return own.check(table, column, expression, implied.check(table, column, expression));
    }

    @Override
    public Schema distinct(Schema schema) {
        return implied.distinct(schema);
    }
}
