package com.acme.migrations;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Renames client to guest and guest to client. */
@Revision(id = "b2e3d0b33bbf", parents = "4be2f0c81d37", message = "exchange tables")
public final class ExchangeTables_b2e3 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT221 breaks the running version, which uses guest
        //   If it must keep working, keep the name in the database (@Column, @Table); or add the new name, write both, and drop the old one later
        op.renameTable("guest", "retort_swap");

        // RT221 breaks the running version, which uses client
        op.renameTable("client", "guest");

        op.renameTable("retort_swap", "client");
        op.renameConstraint("client", "pk_guest", "retort_swap");
        op.renameConstraint("guest", "pk_client", "pk_guest");
        op.renameConstraint("client", "retort_swap", "pk_client");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameConstraint("client", "pk_client", "retort_swap");
        op.renameConstraint("guest", "pk_guest", "pk_client");
        op.renameConstraint("client", "retort_swap", "pk_guest");
        op.renameTable("client", "retort_swap");
        op.renameTable("guest", "client");
        op.renameTable("retort_swap", "guest");
    }
}
