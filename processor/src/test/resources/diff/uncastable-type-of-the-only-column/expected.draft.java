package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops trip.ticket, ticket and note, creates note and ticket, adds trip.ticket. */
@Revision(id = "75c33af1e167", parents = "4be2f0c81d37", message = "uncastable type of the only column")
public final class UncastableTypeOfTheOnlyColumn_75c3 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey(
                "trip",
                foreignKey("fk_trip_ticket", "ticket").references("ticket", "number"));

        // RT201 loses data: trip.ticket
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the version that still runs, which reads trip.ticket
        //   Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version
        op.dropColumn("trip", column("ticket", uuid()).nullable());

        // RT201 loses data: ticket
        // RT222 breaks the version that still runs, which reads ticket
        op.dropTable(
                "ticket",
                column("number", uuid()).notNull(),
                primaryKey("pk_ticket", "number"));

        // RT201 loses data: note
        // RT222 breaks the version that still runs, which reads note
        op.dropTable(
                "note",
                column("text", uuid()).nullable());

        op.createTable(
                "note",
                column("text", bigint()).nullable());

        op.createTable(
                "ticket",
                column("number", bigint()).notNull(),
                primaryKey("pk_ticket", "number"));

        op.addColumn("trip", column("ticket", bigint()).nullable());

        // RT213 blocks writes to trip and ticket while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without looking, and looks at the rows beside the writers
        op.addForeignKey(
                "trip",
                foreignKey("fk_trip_ticket", "ticket").references("ticket", "number"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey(
                "trip",
                foreignKey("fk_trip_ticket", "ticket").references("ticket", "number"));

        op.dropColumn("trip", column("ticket", bigint()).nullable());

        op.dropTable(
                "ticket",
                column("number", bigint()).notNull(),
                primaryKey("pk_ticket", "number"));

        op.dropTable(
                "note",
                column("text", bigint()).nullable());

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
