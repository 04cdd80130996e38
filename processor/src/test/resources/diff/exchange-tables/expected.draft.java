package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Renames guest to retort_swap, client to guest and retort_swap to client. */
@Revision(id = "e6ea8dc298fd", parents = "4be2f0c81d37", message = "exchange tables")
public final class ExchangeTables_e6ea implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropPrimaryKey("client", primaryKey("pk_client", "id"));
        op.dropPrimaryKey("guest", primaryKey("pk_guest", "id"));
        op.renameTable("guest", "retort_swap");
        op.renameTable("client", "guest");
        op.renameTable("retort_swap", "client");
        op.addPrimaryKey("client", primaryKey("pk_client", "id"));
        op.addPrimaryKey("guest", primaryKey("pk_guest", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropPrimaryKey("guest", primaryKey("pk_guest", "id"));
        op.dropPrimaryKey("client", primaryKey("pk_client", "id"));
        op.renameTable("client", "retort_swap");
        op.renameTable("guest", "client");
        op.renameTable("retort_swap", "guest");
        op.addPrimaryKey("guest", primaryKey("pk_guest", "id"));
        op.addPrimaryKey("client", primaryKey("pk_client", "id"));
    }
}
