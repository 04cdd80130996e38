package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.ColumnGeneration;

/** Alters guest.id, adds guest.number, drops guest.id. */
@Revision(id = "7d57063a6214", parents = "4be2f0c81d37", message = "numbered column moves")
public final class NumberedColumnMoves_7d57 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT211 rewrites every row of guest under a lock (MariaDB, MySQL, SQLite): id
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn(
                "guest",
                "id",
                numbering(ColumnGeneration.IDENTITY).to(ColumnGeneration.NONE));

        // RT211 rewrites every row of guest under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): number
        op.addColumn("guest", column("number", bigint()).notNull().asIdentity());

        op.dropPrimaryKey("guest");

        // RT203 fails if two rows of guest have the same number
        //   Find them first:  select number, count(*) from guest group by number having count(*) > 1
        // RT212 blocks reads of and writes to guest (PostgreSQL), or writes (SQLite), while pk_guest is built
        //   On a large table, choose a quiet hour: rows would be without a key if the new one were built beside the writers
        op.addPrimaryKey("guest", primaryKey("pk_guest", "number"));

        // RT201 loses data: guest.id
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads guest.id
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropColumn("guest", "id");
    }

    @Override
    public void downgrade(Operations op) {
        // RT207 fails on existing rows, which have no value for guest.id
        op.addColumn("guest", column("id", bigint()).notNull());
        op.dropPrimaryKey("guest");
        // RT203 fails if two rows of guest have the same id
        op.addPrimaryKey("guest", primaryKey("pk_guest", "id"));
        // RT201 loses data: guest.number
        op.dropColumn("guest", "number");

        op.alterColumn(
                "guest",
                "id",
                numbering(ColumnGeneration.NONE).to(ColumnGeneration.IDENTITY));
    }
}
