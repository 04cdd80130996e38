package dev.retort.processor.snapshot;

import dev.retort.schema.Check;
import dev.retort.schema.Column;
import dev.retort.schema.Index;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import dev.retort.schema.TablePart;
import dev.retort.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A difference between entities and database that somebody decided to leave as it is. It counts as long as both sides stay what they were; then the
 * difference is an ordinary one again. Only the constants of an enumeration may change: the difference is the same with other constants. In the snapshot:
 *
 * <pre>{@code
 * table guest
 *   column note text null
 *     because "as long as the scripts made it" instead of column note varchar(500) null
 *   because "too large to build" without index ix_guest_note (note)
 * }</pre>
 *
 * <p>An enumeration whose check somebody named is two parts in the database. The check is recorded beside the column:
 *
 * <pre>{@code
 *   column state varchar(9) null
 *     because "named by the scripts" instead of column state enum(9)('NEW','OLD') null
 *   check state_ck "state in ('NEW','OLD')"
 *     because "named by the scripts" beside column state enum(9)('NEW','OLD') null
 * }</pre>
 *
 * @param table the table
 * @param found the part as the database has it; null if it does not have the part
 * @param declared the part that the entities ask for
 * @param reason why the difference stays
 */
public record KeptDifference(String table, @Nullable TablePart found, TablePart declared, String reason) {
    /** The first word of a line that records one. */
    static final String WORD = "because";

    private static final String INSTEAD = "instead of";
    private static final String WITHOUT = "without";
    private static final String BESIDE = "beside";

    /**
     * What stays of a difference in one part of the entities.
     *
     * @param found the parts that the database has; none, that part in another form, or that and a check
     */
    public static List<KeptDifference> of(String table, List<TablePart> found, TablePart declared, String reason) {
        if (found.isEmpty()) {
            return List.of(new KeptDifference(table, null, declared, reason));
        }
        boolean isKnown = found.stream().filter(part -> isForm(part, declared)).count() == 1
                && found.stream().allMatch(part -> isForm(part, declared) || part instanceof Check);
        return isKnown
                ? found.stream()
                        .map(part -> new KeptDifference(table, part, declared, reason))
                        .toList()
                : List.of();
    }

    private static boolean isForm(@Nullable TablePart part, TablePart declared) {
        boolean isIndexOfUnique = declared instanceof UniqueConstraint && part instanceof Index index && index.unique();
        return isIndexOfUnique || (part != null && part.getClass() == declared.getClass());
    }

    private boolean isBeside() {
        return found != null && !isForm(found, declared);
    }

    /** The schema that entities ask for, with the parts that the database has in the place of those that were left as they are. */
    static Schema applied(List<KeptDifference> kept, Schema declared, Schema head) {
        return declared.mapTables(table -> {
            Table changed = table;
            for (KeptDifference each : kept) {
                if (each.isFoundIn(table, head)) {
                    Table before = changed;
                    changed = each.following(table).map(now -> now.in(before)).orElse(before);
                }
            }
            return changed;
        });
    }

    /** This as it is from now on; empty where a side is not what it was. */
    Optional<KeptDifference> after(Schema entities, Schema reached) {
        return entities.table(table).flatMap(entity -> following(entity).filter(now -> now.isFoundIn(entity, reached)));
    }

    private boolean isFoundIn(Table entity, Schema head) {
        Optional<Table> there = head.table(table).filter(each -> each.name().equals(entity.name()));
        return there.isPresent() && (found == null || there.get().parts().anyMatch(found::equals));
    }

    /** This for an entity whose enumeration may have got other constants; empty where it asks for something else. */
    private Optional<KeptDifference> following(Table entity) {
        if (entity.parts().anyMatch(declared::equals)) {
            return Optional.of(this);
        }
        return declared instanceof Column column
                ? entity.column(column.name())
                        .flatMap(now -> EnumeratedColumn.following(column, now))
                        .map(now -> new KeptDifference(table, now.in(found), now.column(), reason))
                : Optional.empty();
    }

    private Table in(Table entity) {
        List<TablePart> parts = new ArrayList<>();
        entity.parts().forEach(part -> {
            if (!part.equals(declared) || isBeside()) {
                parts.add(part);
            } else if (found != null) {
                parts.add(found);
            }
        });
        if (isBeside()) {
            parts.add(found);
        }
        return Table.of(entity.name(), parts.toArray(TablePart[]::new)).withComment(entity.comment());
    }

    /** The line below the part that is there; below the table if none is. */
    String line() {
        return found == null
                ? "  %s %s %s %s".formatted(WORD, FactLines.quoted(reason), WITHOUT, declared)
                : "    %s %s %s %s".formatted(WORD, FactLines.quoted(reason), isBeside() ? BESIDE : INSTEAD, declared);
    }

    /**
     * Reads the rest of a line.
     *
     * @param above the part that was read last; null if there is none
     */
    static KeptDifference read(LineReader line, String table, @Nullable TablePart above) {
        String reason = line.quoted();
        if (line.accept(WITHOUT)) {
            return new KeptDifference(table, null, PartReader.read(line), reason);
        }
        boolean isBeside = line.accept(BESIDE);
        if (!isBeside) {
            line.expect(INSTEAD);
        }
        TablePart declared = PartReader.read(line);
        if (above == null || isForm(above, declared) == isBeside) {
            throw line.broken("there is nothing above that stands instead of " + declared);
        }
        return new KeptDifference(table, above, declared, reason);
    }
}
