package dev.retort.example.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates booking_seq, guest_seq, lodging_seq, payment_seq and 10 more. */
@Revision(id = "524527e949cb", message = "baseline")
public final class Baseline_5245 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("booking_seq", 1, 50));
        op.createSequence(sequence("guest_seq", 1, 50));
        op.createSequence(sequence("lodging_seq", 1, 50));
        op.createSequence(sequence("payment_seq", 1, 50));
        op.createSequence(sequence("room_seq", 1, 50));

        op.createTable(
                "guest",
                column("id", bigint()).notNull(),
                column("street", varchar(200)).nullable(),
                column("postcode", varchar(20)).nullable(),
                column("city", varchar(100)).nullable(),
                column("country", varchar(2)).nullable(),
                column("email", varchar(320)).notNull(),
                column("given_name", varchar(100)).notNull(),
                column("family_name", varchar(100)).notNull(),
                column("telephone", varchar(40)).nullable(),
                primaryKey("pk_guest", "id"),
                unique("uq_guest_email", "email"));

        op.createTable(
                "guest_wishes",
                column("guest_id", bigint()).notNull(),
                column("wish", varchar(100)).notNull(),
                primaryKey("pk_guest_wishes", "guest_id", "wish"),
                foreignKey("fk_guest_wishes_guest_id", "guest_id").references("guest", "id"));

        op.createTable(
                "lodging",
                column("id", bigint()).notNull(),
                column("street", varchar(200)).nullable(),
                column("postcode", varchar(20)).nullable(),
                column("city", varchar(100)).nullable(),
                column("country", varchar(2)).nullable(),
                column("name", varchar(200)).notNull(),
                primaryKey("pk_lodging", "id"));

        op.createTable(
                "apartment",
                column("id", bigint()).notNull(),
                column("area", numeric(6, 1)).nullable(),
                column("pets_allowed", bool()).notNull(),
                primaryKey("pk_apartment", "id"),
                foreignKey("fk_apartment_id", "id").references("lodging", "id"));

        op.createTable(
                "booking",
                column("id", bigint()).notNull(),
                column("created", timestampUtc(6)).notNull(),
                column("price", numeric(10, 2)).notNull(),
                column("status", enumeration(20, "REQUESTED", "CONFIRMED", "CANCELLED", "COMPLETED"))
                        .notNull(),
                column("arrival", date()).notNull(),
                column("departure", date()).notNull(),
                column("version", integer()).notNull(),
                column("guest_id", bigint()).notNull(),
                column("lodging_id", bigint()).notNull(),
                primaryKey("pk_booking", "id"),
                foreignKey("fk_booking_guest_id", "guest_id").references("guest", "id"),
                foreignKey("fk_booking_lodging_id", "lodging_id").references("lodging", "id"),
                index("ix_booking_arrival_departure", "arrival", "departure"));

        op.createTable(
                "hotel",
                column("id", bigint()).notNull(),
                column("stars", integer()).notNull(),
                primaryKey("pk_hotel", "id"),
                foreignKey("fk_hotel_id", "id").references("lodging", "id"));

        op.createTable(
                "payment",
                column("dtype", varchar(31)).notNull(),
                column("id", bigint()).notNull(),
                column("amount", numeric(10, 2)).notNull(),
                column("received", timestampUtc(6)).notNull(),
                column("iban", varchar(34)).nullable(),
                column("approval", varchar(40)).nullable(),
                column("booking_id", bigint()).notNull(),
                primaryKey("pk_payment", "id"),
                foreignKey("fk_payment_booking_id", "booking_id").references("booking", "id"),
                columnCheck("ck_payment_dtype", "dtype", "dtype in ('BankTransfer','CardPayment')"));

        op.createTable(
                "review",
                column("booking_id", bigint()).notNull(),
                column("text", varchar(4000)).notNull(),
                column("written", timestampUtc(6)).notNull(),
                primaryKey("pk_review", "booking_id"),
                foreignKey("fk_review_booking_id", "booking_id").references("booking", "id"));

        op.createTable(
                "room",
                column("id", bigint()).notNull(),
                column("beds", integer()).notNull(),
                column("number", varchar(10)).notNull(),
                column("hotel_id", bigint()).notNull(),
                primaryKey("pk_room", "id"),
                unique("uq_room_hotel_id_number", "hotel_id", "number"),
                foreignKey("fk_room_hotel_id", "hotel_id").references("hotel", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("room");
        op.dropTable("review");
        op.dropTable("payment");
        op.dropTable("hotel");
        op.dropTable("booking");
        op.dropTable("apartment");
        op.dropTable("lodging");
        op.dropTable("guest_wishes");
        op.dropTable("guest");
        op.dropSequence("room_seq");
        op.dropSequence("payment_seq");
        op.dropSequence("lodging_seq");
        op.dropSequence("guest_seq");
        op.dropSequence("booking_seq");
    }
}
