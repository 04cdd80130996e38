package com.acme.migrations;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Renames guest.fax to phone. */
@Revision(id = "1b63386aa6b3", parents = "4be2f0c81d37", message = "rename column")
public final class RenameColumn_1b63 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT221 breaks the running version, which uses guest.fax
        //   If it must keep working, keep the name in the database (@Column, @Table); or add the new name, write both, and drop the old one later
        op.renameColumn("guest", "fax", "phone");

        op.renameConstraint("guest", "uq_guest_fax", "uq_guest_phone");
        op.renameConstraint("guest", "ck_guest_fax", "ck_guest_phone");
        op.renameIndex("guest", "ix_guest_fax", "ix_guest_phone");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameIndex("guest", "ix_guest_phone", "ix_guest_fax");
        op.renameConstraint("guest", "ck_guest_phone", "ck_guest_fax");
        op.renameConstraint("guest", "uq_guest_phone", "uq_guest_fax");
        op.renameColumn("guest", "phone", "fax");
    }
}
