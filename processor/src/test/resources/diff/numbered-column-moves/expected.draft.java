package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.id, adds guest.number, drops guest.id. */
@Revision(id = "0633e597a121", parents = "4be2f0c81d37", message = "numbered column moves")
public final class NumberedColumnMoves_0633 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropPrimaryKey("guest", primaryKey("pk_guest", "id"));

        // RT211 writes every row of guest anew and keeps it locked meanwhile (MariaDB, MySQL, SQLite): id
        //   On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one
        op.alterColumn(
                "guest",
                column("id", bigint()).notNull().asIdentity(),
                column("id", bigint()).notNull());

        // RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): number
        op.addColumn("guest", column("number", bigint()).notNull().asIdentity());

        // RT203 fails where two rows of guest have the same number
        //   Look for them first:  select number, count(*) from guest group by number having count(*) > 1
        // RT212 blocks writes to guest while pk_guest is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
        op.addPrimaryKey("guest", primaryKey("pk_guest", "number"));

        // RT201 loses data: guest.id
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the version that still runs, which reads guest.id
        //   Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version
        op.dropColumn("guest", column("id", bigint()).notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("guest", column("id", bigint()).notNull());
        op.dropPrimaryKey("guest", primaryKey("pk_guest", "number"));
        op.dropColumn("guest", column("number", bigint()).notNull().asIdentity());

        op.alterColumn(
                "guest",
                column("id", bigint()).notNull(),
                column("id", bigint()).notNull().asIdentity());

        op.addPrimaryKey("guest", primaryKey("pk_guest", "id"));
    }
}
