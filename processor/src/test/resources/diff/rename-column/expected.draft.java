package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Renames guest.fax to phone. */
@Revision(id = "c5bfd0f383ca", parents = "4be2f0c81d37", message = "rename column")
public final class RenameColumn_c5bf implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("guest", columnCheck("ck_guest_fax", "fax", "fax <> ''"));
        op.dropUnique("guest", unique("uq_guest_fax", "fax"));
        op.renameColumn("guest", "fax", "phone");
        op.renameIndex("guest", "ix_guest_fax", "ix_guest_phone");
        op.addUnique("guest", unique("uq_guest_phone", "phone"));
        op.addCheck("guest", columnCheck("ck_guest_phone", "phone", "phone <> ''"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("guest", columnCheck("ck_guest_phone", "phone", "phone <> ''"));
        op.dropUnique("guest", unique("uq_guest_phone", "phone"));
        op.renameIndex("guest", "ix_guest_phone", "ix_guest_fax");
        op.renameColumn("guest", "phone", "fax");
        op.addUnique("guest", unique("uq_guest_fax", "fax"));
        op.addCheck("guest", columnCheck("ck_guest_fax", "fax", "fax <> ''"));
    }
}
