package dev.retort.example.tenants.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates Booking_SEQ, Guest_SEQ, Guest and Booking. */
@Revision(id = "babda11d811a", message = "baseline")
public final class Baseline_babd implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("Booking_SEQ", 1, 50));
        op.createSequence(sequence("Guest_SEQ", 1, 50));

        op.createTable(
                "Guest",
                column("id", bigint()).notNull(),
                column("email", varchar(320)).nullable(),
                column("fullName", varchar(120)).notNull(),
                primaryKey("pk_guest", "id"),
                unique("uq_guest_email", "email"));

        op.createTable(
                "Booking",
                column("id", bigint()).notNull(),
                column("firstNight", date()).notNull(),
                column("nights", integer()).notNull(),
                column("guest_id", bigint()).notNull(),
                primaryKey("pk_booking", "id"),
                foreignKey("fk_booking_guest_id", "guest_id").references("Guest", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        // RT201 loses data: Booking
        op.dropTable("Booking");
        // RT201 loses data: Guest
        op.dropTable("Guest");
        op.dropSequence("Guest_SEQ");
        op.dropSequence("Booking_SEQ");
    }
}
