package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters booking.state. */
@Revision(id = "cc74110f7e44", parents = "4be2f0c81d37", message = "enum values")
public final class EnumValues_cc74 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("booking", columnCheck("ck_booking_kind", "kind", "kind in ('A','B')"));

        // RT211 writes every row of booking anew and keeps it locked meanwhile (MariaDB, MySQL, SQLite): state
        //   On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one
        op.alterColumn(
                "booking",
                column("state", enumeration("NEW", "DONE")).notNull(),
                column("state", enumeration("NEW", "DONE", "GONE")).notNull());

        // RT213 locks booking while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without looking, and looks at the rows beside the writers
        op.addCheck("booking", columnCheck("ck_booking_kind", "kind", "kind in ('A','B','C')"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("booking", columnCheck("ck_booking_kind", "kind", "kind in ('A','B','C')"));

        op.alterColumn(
                "booking",
                column("state", enumeration("NEW", "DONE", "GONE")).notNull(),
                column("state", enumeration("NEW", "DONE")).notNull());

        op.addCheck("booking", columnCheck("ck_booking_kind", "kind", "kind in ('A','B')"));
    }
}
