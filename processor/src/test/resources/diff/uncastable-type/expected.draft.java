package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops guest.key, adds guest.key, alters guest.code. */
@Revision(id = "f8f3de800370", parents = "4be2f0c81d37", message = "uncastable type")
public final class UncastableType_f8f3 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropUnique("guest", unique("uq_guest_key", "key"));

        // RT201 loses data: guest.key
        // To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.dropColumn("guest", column("key", bigint()).notNull());

        op.addColumn("guest", column("key", uuid()).notNull());

        // RT201 loses data: guest.code where integer does not fit varchar(20)
        op.alterColumn(
                "guest",
                column("code", integer()).notNull(),
                column("code", varchar(20)).notNull());

        op.addUnique("guest", unique("uq_guest_key", "key"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("guest", unique("uq_guest_key", "key"));

        op.alterColumn(
                "guest",
                column("code", varchar(20)).notNull(),
                column("code", integer()).notNull());

        op.dropColumn("guest", column("key", uuid()).notNull());
        op.addColumn("guest", column("key", bigint()).notNull());
        op.addUnique("guest", unique("uq_guest_key", "key"));
    }
}
