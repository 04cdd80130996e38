package com.acme.migrations;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Renames guest to crm.guest. */
@Revision(id = "746a9238f0e9", parents = "4be2f0c81d37", message = "move to another schema")
public final class MoveToAnotherSchema_746a implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT221 breaks the version that still runs, which knows guest
        //   Where that must go on: keep the name in the database (@Column, @Table); or add the new one, write both, and drop the old one later
        op.renameTable("guest", "crm.guest");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameTable("crm.guest", "guest");
    }
}
