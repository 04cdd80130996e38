package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters booking.state. */
@Revision(id = "ea3ff8b5e2b8", parents = "4be2f0c81d37", message = "enum values")
public final class EnumValues_ea3f implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("booking", "ck_booking_kind");

        // RT211 rewrites every row of booking under a lock (MariaDB, MySQL, SQLite): state
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn(
                "booking",
                "state",
                type(enumeration("NEW", "DONE")).to(enumeration("NEW", "DONE", "GONE")));

        // RT213 locks booking while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addCheck("booking", columnCheck("ck_booking_kind", "kind", "kind in ('A','B','C')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("booking", "ck_booking_kind");

        // RT204 fails on values of booking.state that do not fit enum('NEW','DONE')
        op.alterColumn(
                "booking",
                "state",
                type(enumeration("NEW", "DONE", "GONE")).to(enumeration("NEW", "DONE")));

        // RT205 fails on rows of booking that violate: kind in ('A','B')
        op.addCheck("booking", columnCheck("ck_booking_kind", "kind", "kind in ('A','B')"));
    }
}
