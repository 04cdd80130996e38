package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops guest, creates client. */
@Revision(id = "082fda5c9a67", parents = "4be2f0c81d37", message = "table in the way")
public final class TableInTheWay_082f implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT201 loses data: guest
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the version that still runs, which reads guest
        //   Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version
        op.dropTable(
                "guest",
                column("id", bigint()).notNull().asIdentity(),
                column("fax", varchar(40)).nullable(),
                column("name", varchar(80)).notNull(),
                primaryKey("pk_guest", "id"),
                index("ix_name", "name"));

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
        op.dropTable(
                "client",
                column("id", bigint()).notNull().asIdentity(),
                column("name", varchar(80)).notNull(),
                column("fax", varchar(40)).nullable(),
                primaryKey("pk_client", "id"),
                index("ix_name", "name"));

        op.createTable(
                "guest",
                column("id", bigint()).notNull().asIdentity(),
                column("fax", varchar(40)).nullable(),
                column("name", varchar(80)).notNull(),
                primaryKey("pk_guest", "id"),
                index("ix_name", "name"));
    }
}
