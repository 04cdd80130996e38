package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops guest, creates client. */
@Revision(id = "395c458c34d3", parents = "4be2f0c81d37", message = "table in the way")
public final class TableInTheWay_395c implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT201 loses data: guest
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads guest
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropTable("guest");

        op.createTable(
                "client",
                column("id", bigint()).notNull().asIdentity(),
                column("name", varchar(80)).notNull(),
                column("fax", varchar(40)).nullable(),
                primaryKey("pk_client", "id"),
                index("ix_name", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        // RT201 loses data: client
        op.dropTable("client");

        op.createTable(
                "guest",
                column("id", bigint()).notNull().asIdentity(),
                column("fax", varchar(40)).nullable(),
                column("name", varchar(80)).notNull(),
                primaryKey("pk_guest", "id"),
                index("ix_name", "name"));
    }
}
