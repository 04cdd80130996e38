package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates guest, booking and payment. */
@Revision(id = "2fdea0f8ece5", parents = "4be2f0c81d37", message = "create a cycle")
public final class CreateACycle_2fde implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "guest",
                column("id", bigint()).notNull(),
                column("friend_id", bigint()).nullable(),
                primaryKey("pk_guest", "id"),
                foreignKey("fk_guest_friend_id", "friend_id").references("guest", "id"));

        op.createTable(
                "booking",
                column("id", bigint()).notNull(),
                column("last_payment_id", bigint()).nullable(),
                primaryKey("pk_booking", "id"));

        op.createTable(
                "payment",
                column("id", bigint()).notNull(),
                column("booking_id", bigint()).notNull(),
                column("guest_id", bigint()).notNull(),
                primaryKey("pk_payment", "id"),
                foreignKey("fk_payment_booking_id", "booking_id").references("booking", "id"),
                foreignKey("fk_payment_guest_id", "guest_id").references("guest", "id"));

        op.addForeignKey(
                "booking",
                foreignKey("fk_booking_last_payment_id", "last_payment_id")
                        .references("payment", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("booking", "fk_booking_last_payment_id");
        // RT201 loses data: payment
        op.dropTable("payment");
        // RT201 loses data: booking
        op.dropTable("booking");
        // RT201 loses data: guest
        op.dropTable("guest");
    }
}
