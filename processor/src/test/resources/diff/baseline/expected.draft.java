package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.ReferentialAction;
import java.util.List;

/** Creates booking_seq, guest, booking and booking_extras. */
@Revision(id = "3bd5331d8bb4", parents = "4be2f0c81d37", message = "baseline")
public final class Baseline_3bd5 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("booking_seq", 1, 50));

        op.createTable(
                "guest",
                "Who stays with us",
                List.of(
                        column("id", bigint()).notNull().asIdentity(),
                        column("name", varchar(80)).notNull(),
                        column("mail", varchar(255)).nullable()
                                .withComment("Where the confirmation goes"),
                        column("born", date()).nullable(),
                        column("created", timestampUtc(6)).notNull()
                                .withDefault("current_timestamp"),
                        primaryKey("pk_guest", "id"),
                        unique("uq_guest_mail", "mail"),
                        index("ix_guest_name", "name", "born desc")));

        op.createTable(
                "booking",
                column("id", bigint()).notNull(),
                column("guest_id", bigint()).notNull(),
                column("arrival", date()).notNull(),
                column("departure", date()).notNull(),
                column("state", enumeration("REQUESTED", "CONFIRMED", "CANCELLED")).notNull(),
                column("price", decimal(10, 2)).nullable(),
                primaryKey("pk_booking", "id"),
                foreignKey("fk_booking_guest_id", "guest_id").references("guest", "id"),
                check("ck_booking_stay", "departure > arrival"),
                columnCheck("ck_booking_price", "price", "price >= 0"),
                index("ix_booking_guest_id", "guest_id"));

        op.createTable(
                "booking_extras",
                column("booking_id", bigint()).notNull(),
                column("extras", varchar(255)).nullable(),
                foreignKey("fk_booking_extras_booking_id", "booking_id").references("booking", "id")
                        .onDelete(ReferentialAction.CASCADE));
    }

    @Override
    public void downgrade(Operations op) {
        // RT201 loses data: booking_extras
        op.dropTable("booking_extras");
        // RT201 loses data: booking
        op.dropTable("booking");
        // RT201 loses data: guest
        op.dropTable("guest");
        op.dropSequence("booking_seq");
    }
}
