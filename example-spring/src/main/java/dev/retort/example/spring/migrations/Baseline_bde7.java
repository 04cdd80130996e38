package dev.retort.example.spring.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates booking_seq, guest_seq, guest and booking. */
@Revision(id = "bde7208c0a95", message = "baseline")
public final class Baseline_bde7 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("booking_seq", 1, 50));
        op.createSequence(sequence("guest_seq", 1, 50));

        op.createTable(
                "guest",
                column("id", bigint()).notNull(),
                column("email", varchar(320)).nullable(),
                column("full_name", varchar(120)).notNull(),
                primaryKey("pk_guest", "id"),
                unique("uq_guest_email", "email"));

        op.createTable(
                "booking",
                column("id", bigint()).notNull(),
                column("first_night", date()).notNull(),
                column("nights", integer()).notNull(),
                column("guest_id", bigint()).notNull(),
                primaryKey("pk_booking", "id"),
                foreignKey("fk_booking_guest_id", "guest_id").references("guest", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        // RT201 loses data: booking
        op.dropTable("booking");
        // RT201 loses data: guest
        op.dropTable("guest");
        op.dropSequence("guest_seq");
        op.dropSequence("booking_seq");
    }
}
