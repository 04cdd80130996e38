package dev.retort.dialect.sql;

import dev.retort.schema.ForeignKey;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A constraint of a table and its name.
 *
 * @param part the primary key, unique constraint, foreign key or check, without its name
 */
public record NamedConstraint(String name, TablePart part) {

    /** The constraints of a table in the order in which they are created. */
    public static List<NamedConstraint> of(Table table) {
        List<NamedConstraint> all = new ArrayList<>();
        Stream.ofNullable(table.primaryKey())
                .forEach(key -> all.add(new NamedConstraint(key.name(), key.withName(""))));
        table.uniques()
                .forEach(unique ->
                        all.add(new NamedConstraint(unique.name(), new UniqueConstraint("", unique.columns()))));
        table.foreignKeys().forEach(key -> all.add(new NamedConstraint(key.name(), unnamed(key))));
        table.checks().forEach(check -> all.add(new NamedConstraint(check.name(), check.withName(""))));
        return all;
    }

    private static ForeignKey unnamed(ForeignKey key) {
        return new ForeignKey("", key.columns(), key.table(), key.references(), key.onDelete(), key.onUpdate());
    }

    /** A constraint that stays as it is but for its name. */
    public record Renamed(String from, NamedConstraint to) {}

    /** How the constraints of a table become others. */
    public record Change(List<NamedConstraint> dropped, List<Renamed> renamed, List<NamedConstraint> added) {

        /** From one state of a table to another: what has the same content stays. */
        public static Change between(Table before, Table after) {
            List<NamedConstraint> dropped = new ArrayList<>(of(before));
            List<NamedConstraint> added = new ArrayList<>();
            List<Renamed> renamed = new ArrayList<>();
            for (NamedConstraint each : of(after)) {
                if (!dropped.remove(each)) {
                    added.add(each);
                }
            }
            for (NamedConstraint each : List.copyOf(added)) {
                dropped.stream()
                        .filter(old -> old.part().equals(each.part()))
                        .findFirst()
                        .ifPresent(old -> {
                            dropped.remove(old);
                            added.remove(each);
                            renamed.add(new Renamed(old.name(), each));
                        });
            }
            return new Change(reversed(dropped), renamed, added);
        }

        /** After a table or a column got another name, which the database carries into the constraints, but not into their names. */
        public static Change followed(Table before, Table after) {
            List<NamedConstraint> old = of(before);
            List<NamedConstraint> now = of(after);
            List<Renamed> renamed = new ArrayList<>();
            for (int i = 0; i < old.size(); i++) {
                if (!old.get(i).name().equals(now.get(i).name())) {
                    renamed.add(new Renamed(old.get(i).name(), now.get(i)));
                }
            }
            return new Change(List.of(), renamed, List.of());
        }

        private static List<NamedConstraint> reversed(List<NamedConstraint> constraints) {
            List<NamedConstraint> result = new ArrayList<>(constraints);
            java.util.Collections.reverse(result);
            return result;
        }
    }
}
