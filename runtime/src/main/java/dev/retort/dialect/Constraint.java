package dev.retort.dialect;

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
record Constraint(String name, TablePart part) {

    /** The constraints of a table in the order in which they are created. */
    static List<Constraint> of(Table table) {
        List<Constraint> all = new ArrayList<>();
        Stream.ofNullable(table.primaryKey()).forEach(key -> all.add(new Constraint(key.name(), key.withName(""))));
        table.uniques()
                .forEach(unique -> all.add(new Constraint(unique.name(), new UniqueConstraint("", unique.columns()))));
        table.foreignKeys().forEach(key -> all.add(new Constraint(key.name(), unnamed(key))));
        table.checks().forEach(check -> all.add(new Constraint(check.name(), check.withName(""))));
        return all;
    }

    private static ForeignKey unnamed(ForeignKey key) {
        return new ForeignKey("", key.columns(), key.table(), key.references(), key.onDelete(), key.onUpdate());
    }

    /** A constraint that stays as it is but for its name. */
    record Renamed(String from, Constraint to) {}

    /** How the constraints of a table become others. */
    record Change(List<Constraint> dropped, List<Renamed> renamed, List<Constraint> added) {

        /** From one state of a table to another: what has the same content stays. */
        static Change between(Table before, Table after) {
            List<Constraint> dropped = new ArrayList<>(of(before));
            List<Constraint> added = new ArrayList<>();
            List<Renamed> renamed = new ArrayList<>();
            for (Constraint each : of(after)) {
                if (!dropped.remove(each)) {
                    added.add(each);
                }
            }
            for (Constraint each : List.copyOf(added)) {
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
        static Change followed(Table before, Table after) {
            List<Constraint> old = of(before);
            List<Constraint> now = of(after);
            List<Renamed> renamed = new ArrayList<>();
            for (int i = 0; i < old.size(); i++) {
                if (!old.get(i).name().equals(now.get(i).name())) {
                    renamed.add(new Renamed(old.get(i).name(), now.get(i)));
                }
            }
            return new Change(List.of(), renamed, List.of());
        }

        private static List<Constraint> reversed(List<Constraint> constraints) {
            List<Constraint> result = new ArrayList<>(constraints);
            java.util.Collections.reverse(result);
            return result;
        }
    }
}
