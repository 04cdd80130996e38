package com.acme.migrations;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Renames guest to visitor and stay.guest_id to visitor_id. */
@Revision(id = "9bebdf320302", parents = "4be2f0c81d37", message = "rename table")
public final class RenameTable_9beb implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT221 breaks the running version, which uses guest
        //   If it must keep working, keep the name in the database (@Column, @Table); or add the new name, write both, and drop the old one later
        op.renameTable("guest", "visitor");

        // RT221 breaks the running version, which uses stay.guest_id
        op.renameColumn("stay", "guest_id", "visitor_id");

        op.renameConstraint("stay", "fk_stay_guest_id", "fk_stay_visitor_id");
        op.renameIndex("stay", "ix_stay_guest_id", "ix_stay_visitor_id");
        op.renameConstraint("visitor", "pk_guest", "pk_visitor");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("visitor", "pk_visitor", "pk_guest");
        op.renameIndex("stay", "ix_stay_visitor_id", "ix_stay_guest_id");
        op.renameConstraint("stay", "fk_stay_visitor_id", "fk_stay_guest_id");
        op.renameColumn("stay", "visitor_id", "guest_id");
        op.renameTable("visitor", "guest");
    }
}
