package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops payment, booking and guest. */
@Revision(id = "12ecfc6428f2", parents = "4be2f0c81d37", message = "drop a cycle")
public final class DropACycle_12ec implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey(
                "booking",
                foreignKey("fk_booking_last_payment_id", "last_payment_id")
                        .references("payment", "id"));

        // RT201 loses data: payment
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the version that still runs, which reads payment
        //   Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version
        op.dropTable(
                "payment",
                column("id", bigint()).notNull(),
                column("booking_id", bigint()).notNull(),
                column("guest_id", bigint()).notNull(),
                primaryKey("pk_payment", "id"),
                foreignKey("fk_payment_booking_id", "booking_id").references("booking", "id"),
                foreignKey("fk_payment_guest_id", "guest_id").references("guest", "id"));

        // RT201 loses data: booking
        // RT222 breaks the version that still runs, which reads booking
        op.dropTable(
                "booking",
                column("id", bigint()).notNull(),
                column("last_payment_id", bigint()).nullable(),
                primaryKey("pk_booking", "id"));

        // RT201 loses data: guest
        // RT222 breaks the version that still runs, which reads guest
        op.dropTable(
                "guest",
                column("id", bigint()).notNull(),
                column("friend_id", bigint()).nullable(),
                primaryKey("pk_guest", "id"),
                foreignKey("fk_guest_friend_id", "friend_id").references("guest", "id"));
    }

    @Override
    public void downgrade(Operations op) {
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
}
