package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops trip.ticket, ticket and note, creates note and ticket, adds trip.ticket. */
@Revision(id = "5670d4e803ce", parents = "4be2f0c81d37", message = "uncastable type of the only column")
public final class UncastableTypeOfTheOnlyColumn_5670 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("trip", "fk_trip_ticket");

        // RT201 loses data: trip.ticket
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads trip.ticket
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropColumn("trip", "ticket");

        // RT201 loses data: ticket
        // RT222 breaks the running version, which reads ticket
        op.dropTable("ticket");

        // RT201 loses data: note
        // RT222 breaks the running version, which reads note
        op.dropTable("note");

        op.createTable(
                "note",
                column("text", bigint()).nullable());

        op.createTable(
                "ticket",
                column("number", bigint()).notNull(),
                primaryKey("pk_ticket", "number"));

        op.addColumn("trip", column("ticket", bigint()).nullable());

        // RT213 blocks writes to trip and ticket while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addForeignKey(
                "trip",
                foreignKey("fk_trip_ticket", "ticket").references("ticket", "number"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("trip", "fk_trip_ticket");
        // RT201 loses data: trip.ticket
        op.dropColumn("trip", "ticket");
        // RT201 loses data: ticket
        op.dropTable("ticket");
        // RT201 loses data: note
        op.dropTable("note");

        op.createTable(
                "note",
                column("text", uuid()).nullable());

        op.createTable(
                "ticket",
                column("number", uuid()).notNull(),
                primaryKey("pk_ticket", "number"));

        op.addColumn("trip", column("ticket", uuid()).nullable());

        op.addForeignKey(
                "trip",
                foreignKey("fk_trip_ticket", "ticket").references("ticket", "number"));
    }
}
