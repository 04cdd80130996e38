package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops guest.fax, renames guest.phone to fax. */
@Revision(id = "1be5cfc807e2", parents = "4be2f0c81d37", message = "rename to a name that goes")
public final class RenameToANameThatGoes_1be5 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("guest", "ix_guest_fax");

        // RT201 loses data: guest.fax
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads guest.fax
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropColumn("guest", "fax");

        // RT221 breaks the running version, which uses guest.phone
        //   If it must keep working, keep the name in the database (@Column, @Table); or add the new name, write both, and drop the old one later
        op.renameColumn("guest", "phone", "fax");

        // RT212 blocks writes to guest while ix_guest_fax is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it without blocking writes
        op.createIndex("guest", index("ix_guest_fax", "fax"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("guest", "ix_guest_fax");
        op.renameColumn("guest", "fax", "phone");
        op.addColumn("guest", column("fax", varchar(40)).nullable());
        op.createIndex("guest", index("ix_guest_fax", "fax"));
    }
}
