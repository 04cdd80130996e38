package dev.retort.operation;

import dev.retort.schema.Column;
import dev.retort.schema.ColumnType;
import dev.retort.schema.Schema;
import java.util.Optional;

/**
 * The one rule by which an operation counts as losing data (RT201): rows or values are gone after it, and no downgrade brings them back.
 *
 * <p>Lost are the rows of a dropped table, the values of a dropped column that is not computed, and the values that an expression replaces or that a
 * column's new type rounds. A text that is too long, or a number too great, is not: the database fails on it. Rows that a revision deletes by their values, and what raw SQL does, are the author's word and not judged.
 */
public final class DataLoss {
    private DataLoss() {}

    /** The data that an operation deletes: {@code guest}, {@code guest.fax}, {@code sale.net where decimal(10,4) does not fit decimal(10,2)}; empty if nothing. */
    public static Optional<String> of(AppliedOperation applied) {
        Schema before = applied.before();
        Operation operation = applied.plain().operation();
        if (operation instanceof DropTable drop) {
            return Optional.of(drop.table());
        }
        if (operation instanceof DropColumn drop) {
            return Optional.of(drop.table() + "." + drop.column())
                    .filter(name -> drop.dropped(before).generated().isEmpty());
        }
        return operation instanceof AlterColumn alter
                ? of(alter.table() + "." + alter.column(), alter.from(before), alter.to(before))
                : Optional.empty();
    }

    /** Whether every value of one type fits another as it is. Where one may not, it is lost, or a database fails on it and nothing is lost. */
    public static boolean fits(ColumnType from, ColumnType to) {
        return TypeWidening.holds(from, to);
    }

    private static Optional<String> of(String name, Column from, Column to) {
        if (!from.notOn().containsAll(to.notOn())) {
            return Optional.of(name + ", no longer on " + String.join(", ", to.notOn()));
        }
        if (from.generated().isEmpty() && !to.generated().isEmpty()) {
            return Optional.of(name + ", computed from now on");
        }
        if (!fits(from.type(), to.type()) && !TypeWidening.refuses(from.type(), to.type())) {
            return Optional.of("%s where %s does not fit %s".formatted(name, from.type(), to.type()));
        }
        return Optional.empty();
    }
}
