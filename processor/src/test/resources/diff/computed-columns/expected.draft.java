package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops booking.total, renames booking.rate to night_rate, adds booking.total. */
@Revision(id = "61c3db737254", parents = "4be2f0c81d37", message = "computed columns")
public final class ComputedColumns_61c3 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("booking", index("ix_booking_total", "total"));

        // RT201 loses data: booking.total
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the version that still runs, which reads booking.total
        //   Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version
        op.dropColumn("booking", column("total", integer()).nullable());

        // RT221 breaks the version that still runs, which knows booking.rate
        //   Where that must go on: keep the name in the database (@Column, @Table); or add the new one, write both, and drop the old one later
        op.renameColumn("booking", "rate", "night_rate");

        // RT211 writes every row of booking anew and keeps it locked meanwhile (PostgreSQL before 18, MariaDB, MySQL, SQL Server, SQLite): total
        //   On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one
        op.addColumn(
                "booking",
                column("total", integer()).nullable().generatedAs("nights * night_rate + 5"));

        // RT212 blocks writes to booking while ix_booking_total is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
        op.createIndex("booking", index("ix_booking_total", "total"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("booking", index("ix_booking_total", "total"));

        op.dropColumn(
                "booking",
                column("total", integer()).nullable().generatedAs("nights * night_rate + 5"));

        op.renameColumn("booking", "night_rate", "rate");
        op.addColumn("booking", column("total", integer()).nullable());
        op.createIndex("booking", index("ix_booking_total", "total"));
    }
}
