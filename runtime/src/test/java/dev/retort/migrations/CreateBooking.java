package dev.retort.migrations;

import static dev.retort.Definitions.column;
import static dev.retort.Definitions.primaryKey;
import static dev.retort.schema.Types.bigint;
import static dev.retort.schema.Types.varchar;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

@Revision(id = "4be2f0c81d37", message = "baseline")
public final class CreateBooking implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "booking",
                column("id", bigint()).notNull(),
                column("fax", varchar(40)).nullable(),
                primaryKey("pk_booking", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("booking");
    }
}
