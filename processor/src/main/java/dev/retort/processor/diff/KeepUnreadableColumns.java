package dev.retort.processor.diff;

import dev.retort.processor.diff.matching.DeclaredRename;
import dev.retort.processor.diff.matching.RenamePlan;
import dev.retort.processor.wording.SqlMentions;
import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.ForeignKey;
import dev.retort.schema.Names;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps the columns whose types are not known as they are: each takes the type and the checks that it has at the head. One that the head does not have is left out,
 * and with it every key, unique constraint, index and check that names it; a table without its whole primary key is the one at the head, or
 * left out too.
 */
public final class KeepUnreadableColumns {
    /** A column of a table. */
    public record Place(String table, String column) {}

    private final Schema head;
    private final Set<Place> places = new HashSet<>();

    private KeepUnreadableColumns(Schema head, List<Place> places) {
        this.head = head;
        places.forEach(place -> this.places.add(key(place.table(), place.column())));
    }

    private static Place key(String table, String column) {
        return new Place(Names.key(table), Names.key(column));
    }

    /**
     * A schema whose types are all known.
     *
     * @param head the schema at the head
     * @param target the schema asked for
     * @param renames what is known to have had another name at the head
     * @param unknown the columns of {@code target} whose types there stand for nothing
     */
    public static Schema of(Schema head, Schema target, List<DeclaredRename> renames, List<Place> unknown) {
        if (unknown.isEmpty()) {
            return target;
        }
        KeepUnreadableColumns readable = new KeepUnreadableColumns(
                RenamePlan.declared(head, target, renames).applyTo(head), unknown);
        Schema known = new Schema(
                target.tables().stream()
                        .flatMap(table -> readable.table(table).stream())
                        .toList(),
                target.sequences(),
                target.views());
        return known.mapTables(table -> readable.withoutBrokenKeys(table, known, target));
    }

    private Optional<Table> table(Table table) {
        Optional<Table> old = head.table(table.name());
        Table known = table.withColumns(table.columns().stream()
                .flatMap(column -> column(table, column, old).stream())
                .toList());
        boolean whole = table.primaryKey() == null
                || table.primaryKey().columns().stream()
                        .allMatch(each -> known.column(each).isPresent()
                                || table.column(each).isEmpty());
        return whole ? Optional.of(withParts(known, table, old)) : old;
    }

    private Optional<Column> column(Table table, Column column, Optional<Table> old) {
        return places.contains(key(table.name(), column.name()))
                ? old.flatMap(each -> each.column(column.name())).map(each -> column.withType(each.type()))
                : Optional.of(column);
    }

    private Table withParts(Table known, Table wanted, Optional<Table> old) {
        List<String> missing = wanted.columns().stream()
                .map(Column::name)
                .filter(each -> known.column(each).isEmpty())
                .toList();
        List<Check> checks = new ArrayList<>();
        wanted.checks().stream()
                .filter(check -> !places.contains(key(wanted.name(), check.column())))
                .filter(check -> !SqlMentions.any(check.expression(), missing))
                .forEach(checks::add);
        old.stream()
                .flatMap(table -> table.checks().stream())
                .filter(check -> places.contains(key(wanted.name(), check.column())))
                .forEach(checks::add);
        return known.withUniques(known.uniques().stream()
                        .filter(unique -> unique.columns().stream().noneMatch(each -> Names.contains(missing, each)))
                        .toList())
                .withIndexes(known.indexes().stream()
                        .filter(index ->
                                index.parts().stream().noneMatch(part -> SqlMentions.any(part.text(), missing)))
                        .toList())
                .withChecks(checks);
    }

    /** Leaves out keys over columns that were left out; one to a table that was never there, an ignored one, stays. */
    private Table withoutBrokenKeys(Table table, Schema known, Schema target) {
        return table.withForeignKeys(table.foreignKeys().stream()
                .filter(key -> key.columns().stream()
                        .allMatch(each -> table.column(each).isPresent()))
                .filter(key -> isWhole(key, known, target))
                .toList());
    }

    private boolean isWhole(ForeignKey key, Schema known, Schema target) {
        Optional<Table> referenced = known.table(key.table());
        boolean wasThere =
                target.table(key.table()).isPresent() || head.table(key.table()).isPresent();
        return referenced
                .map(table -> key.references().stream()
                        .allMatch(each -> table.column(each).isPresent()))
                .orElse(!wasThere);
    }
}
