package dev.retort.operation;

import dev.retort.schema.Check;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.PrimaryKey;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.UniqueConstraint;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Renames a primary key, unique constraint, foreign key or check: {@code alter table booking rename constraint fk_guest to
 * fk_booking_guest_id}. Where a database can't, the constraint is made anew under the new name.
 *
 * @param table the table
 * @param from the name until now
 * @param to the new name
 */
public record RenameConstraint(String table, String from, String to) implements Operation {
    @Override
    public Schema applyTo(Schema schema) {
        return Parts.change(schema, table, each -> {
            if (names(each).noneMatch(name -> Names.same(name, from))) {
                throw new SchemaMismatchException("table %s has no constraint %s".formatted(table, from));
            }
            if (!Names.same(from, to) && names(each).anyMatch(name -> Names.same(name, to))) {
                throw new SchemaMismatchException("table %s has a constraint %s already".formatted(table, to));
            }
            return renamed(each);
        });
    }

    private static Stream<String> names(Table table) {
        return Stream.of(
                        Stream.ofNullable(table.primaryKey()).map(PrimaryKey::name),
                        table.uniques().stream().map(UniqueConstraint::name),
                        table.foreignKeys().stream().map(ForeignKey::name),
                        table.checks().stream().map(Check::name))
                .flatMap(Function.identity());
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
    public Operation reverse() {
        return new RenameConstraint(table, to, from);
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
