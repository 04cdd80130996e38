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

        op.alterColumn(
                "booking",
                column("state", enumeration("NEW", "DONE")).notNull(),
                column("state", enumeration("NEW", "DONE", "GONE")).notNull());

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
