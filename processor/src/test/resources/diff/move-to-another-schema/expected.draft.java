package com.acme.migrations;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates sales, renames guest to sales.guest. */
@Revision(id = "a8d03c114028", parents = "4be2f0c81d37", message = "move to another schema")
public final class MoveToAnotherSchema_a8d0 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSchema("sales");

        // RT221 breaks the running version, which uses guest
        //   If it must keep working, keep the name in the database (@Column, @Table); or add the new name, write both, and drop the old one later
        op.renameTable("guest", "sales.guest");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameTable("sales.guest", "guest");
    }
}
