package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops guest.fax, renames guest.phone to fax. */
@Revision(id = "8ac4ca1d4085", parents = "4be2f0c81d37", message = "rename to a name that goes")
public final class RenameToANameThatGoes_8ac4 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("guest", index("ix_guest_fax", "fax"));

        // RT201 loses data: guest.fax
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the version that still runs, which reads guest.fax
        //   Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version
        op.dropColumn("guest", column("fax", varchar(40)).nullable());

        // RT221 breaks the version that still runs, which knows guest.phone
        //   Where that must go on: keep the name in the database (@Column, @Table); or add the new one, write both, and drop the old one later
        op.renameColumn("guest", "phone", "fax");

        // RT212 blocks writes to guest while ix_guest_fax is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
        op.createIndex("guest", index("ix_guest_fax", "fax"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("guest", index("ix_guest_fax", "fax"));
        op.renameColumn("guest", "fax", "phone");
        op.addColumn("guest", column("fax", varchar(40)).nullable());
        op.createIndex("guest", index("ix_guest_fax", "fax"));
    }
}
