package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Renames guest.phone to fax and guest.fax to phone. */
@Revision(id = "45e288efea67", parents = "4be2f0c81d37", message = "exchange columns")
public final class ExchangeColumns_45e2 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT221 breaks the running version, which uses guest.fax
        //   If it must keep working, keep the name in the database (@Column, @Table); or add the new name, write both, and drop the old one later
        op.renameColumn("guest", "fax", "retort_swap");

        // RT221 breaks the running version, which uses guest.phone
        op.renameColumn("guest", "phone", "fax");

        op.renameColumn("guest", "retort_swap", "phone");

        // RT212 blocks writes to guest while ix_guest_phone is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it without blocking writes
        op.createIndex("guest", index("ix_guest_phone", "phone"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("guest", "ix_guest_phone");
        op.renameColumn("guest", "phone", "retort_swap");
        op.renameColumn("guest", "fax", "phone");
        op.renameColumn("guest", "retort_swap", "fax");
    }
}
