package dev.retort.processor.hazard;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.sequence;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.date;
import static dev.retort.schema.Types.integer;
import static dev.retort.schema.Types.varchar;

import dev.retort.Operations;
import dev.retort.operation.AddColumn;
import dev.retort.operation.Operation;
import dev.retort.processor.hazard.rule.HazardFinding;
import dev.retort.processor.hazard.rule.KnownHistory;
import dev.retort.schema.Column;
import dev.retort.schema.Schema;
import dev.retort.schema.Table;
import java.util.List;
import java.util.function.Consumer;

/** What stands above each operation of a revision on a database full of rows. */
public final class HazardComments {
    public static final Column EMAIL = column("email", varchar(100)).notNull();

    private static final Column ID = column("id", bigint()).notNull();

    /** What the revisions of the tests start from. */
    public static final Schema BEFORE = new Schema(
            List.of(
                    Table.of(
                            "guest",
                            ID,
                            column("name", varchar(100)).nullable(),
                            column("fax", varchar(40)).nullable(),
                            column("born", date()).nullable(),
                            column("code", integer()).nullable()),
                    Table.of(
                            "booking",
                            ID,
                            column("nights", integer()).nullable(),
                            column("state", varchar(9)).nullable()),
                    Table.of("hotel", ID),
                    Table.of("sales.guest", ID.asIdentity())),
            List.of(
                    sequence("guest_SEQ", 1, 50),
                    sequence("other_SEQ", 1, 50),
                    sequence("hotel_SEQ", 1, 50),
                    sequence("ids", 1, 50),
                    sequence("booking_seq", 1, 50)));

    private HazardComments() {}

    /** The same with another part in a table. */
    public static Schema with(Operation... operations) {
        Schema schema = BEFORE;
        for (Operation operation : operations) {
            schema = operation.applyTo(schema);
        }
        return schema;
    }

    /** The same with a column of guests that may be null until now. */
    public static Schema withOpenEmail() {
        return with(new AddColumn("guest", EMAIL.withNullable(true)));
    }

    public static List<String> comments(Consumer<Operations> migration) {
        return comments(BEFORE, migration);
    }

    public static List<String> comments(Schema before, Consumer<Operations> migration) {
        return comments(before, KnownHistory.UNKNOWN, migration);
    }

    public static List<String> comments(Schema before, KnownHistory history, Consumer<Operations> migration) {
        return Hazards.of(Operations.recordedBy(migration), before, HazardRules.NONE.knowing(history)).stream()
                .flatMap(List::stream)
                .map(HazardFinding::comment)
                .toList();
    }
}
