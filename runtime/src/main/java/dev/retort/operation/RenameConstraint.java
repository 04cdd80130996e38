package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Projection;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Renames a primary key, unique constraint, foreign key or check: {@code alter table booking rename constraint fk_guest to
 * fk_booking_guest_id}. If the database cannot rename it, it is dropped and created under the new name.
 *
 * @param table the table
 * @param from the name until now
 * @param to the new name
 */
public record RenameConstraint(String table, String from, String to) implements ConstraintOperation {
    @Override
    public Schema applyTo(Schema schema) {
        Table altered = SchemaEdits.table(schema, table);
        if (altered.constraintNames().noneMatch(name -> Names.same(name, from))) {
            throw new SchemaMismatchException("table %s has no constraint %s".formatted(table, from));
        }
        if (!Names.same(from, to) && altered.constraintNames().anyMatch(name -> Names.same(name, to))) {
            throw new SchemaMismatchException("table %s already has a constraint %s".formatted(table, to));
        }
        return schema.with(renamed(altered));
    }

    private Table renamed(Table each) {
        PrimaryKey key = each.primaryKey();
        return each.withPrimaryKey(key == null ? null : key.withName(name(key.name())))
                .withUniques(map(each.uniques(), RenameConstraint::chosen, UniqueConstraint::name))
                .withForeignKeys(map(each.foreignKeys(), ForeignKey::withName, ForeignKey::name))
                .withChecks(map(each.checks(), Check::withName, Check::name));
    }

    /** Somebody chose the name that a constraint is given. */
    private static UniqueConstraint chosen(UniqueConstraint unique, String name) {
        return new UniqueConstraint(name, unique.columns());
    }

    private <T> List<T> map(List<T> parts, BiFunction<T, String, T> named, Function<T, String> name) {
        return parts.stream()
                .map(part -> Names.same(name.apply(part), from) ? named.apply(part, to) : part)
                .toList();
    }

    private String name(String old) {
        return Names.same(old, from) ? to : old;
    }

    @Override
    public Operation reverse(Schema before) {
        return new RenameConstraint(table, to, from);
    }

    @Override
    public Optional<Operation> on(Projection projection, Schema before) {
        return projection.hasNamed(SchemaEdits.table(before, table), from)
                ? Optional.of(new RenameConstraint(projection.name(table), from, to))
                : Optional.empty();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.visit(this);
    }

    @Override
    public String toString() {
        return "rename constraint " + table + " " + from + " to " + to;
    }
}
