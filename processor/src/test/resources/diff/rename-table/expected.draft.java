package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops pk_guest, renames guest to visitor and stay.guest_id to visitor_id. */
@Revision(id = "d8968b950375", parents = "4be2f0c81d37", message = "rename table")
public final class RenameTable_d896 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));

        op.dropPrimaryKey("guest", primaryKey("pk_guest", "id"));
        op.renameTable("guest", "visitor");
        op.renameColumn("stay", "guest_id", "visitor_id");
        op.renameIndex("stay", "ix_stay_guest_id", "ix_stay_visitor_id");
        op.addPrimaryKey("visitor", primaryKey("pk_visitor", "id"));

        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_visitor_id", "visitor_id").references("visitor", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey(
                "stay",
                foreignKey("fk_stay_visitor_id", "visitor_id").references("visitor", "id"));

        op.dropPrimaryKey("visitor", primaryKey("pk_visitor", "id"));
        op.renameIndex("stay", "ix_stay_visitor_id", "ix_stay_guest_id");
        op.renameColumn("stay", "visitor_id", "guest_id");
        op.renameTable("visitor", "guest");
        op.addPrimaryKey("guest", primaryKey("pk_guest", "id"));

        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }
}
