package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops booking.total, renames booking.rate to night_rate, adds booking.total. */
@Revision(id = "f4407340e6ee", parents = "4be2f0c81d37", message = "computed columns")
public final class ComputedColumns_f440 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("booking", "ix_booking_total");

        // RT201 loses data: booking.total
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads booking.total
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropColumn("booking", "total");

        // RT221 breaks the running version, which uses booking.rate
        //   If it must keep working, keep the name in the database (@Column, @Table); or add the new name, write both, and drop the old one later
        op.renameColumn("booking", "rate", "night_rate");

        // RT211 rewrites every row of booking under a lock (PostgreSQL before 18, MariaDB, MySQL, SQL Server, SQLite): total
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.addColumn(
                "booking",
                column("total", integer()).nullable().generatedAs("nights * night_rate + 5"));

        // RT212 blocks writes to booking while ix_booking_total is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it without blocking writes
        op.createIndex("booking", index("ix_booking_total", "total"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("booking", "ix_booking_total");
        op.dropColumn("booking", "total");
        op.renameColumn("booking", "night_rate", "rate");
        op.addColumn("booking", column("total", integer()).nullable());
        op.createIndex("booking", index("ix_booking_total", "total"));
    }
}
