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
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the version that still runs, which reads guest.key
        //   Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version
        op.dropColumn("guest", column("key", bigint()).notNull());

        // RT207 fails on rows that are there, which have no value for it: guest.key
        //   Let the revision fill it:  retort revision --backfill guest.key="…"  or give it a default:  @ColumnDefault("…")
        // RT223 breaks the version that still runs, which inserts rows without guest.key
        //   Where that must go on: give it a default, @ColumnDefault("…"); or  retort revision --phased  sets NOT NULL in a second revision
        op.addColumn("guest", column("key", uuid()).notNull());

        // RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): code
        //   On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one
        op.alterColumn(
                "guest",
                column("code", integer()).notNull(),
                column("code", varchar(20)).notNull());

        // RT203 fails where two rows of guest have the same key
        //   Look for them first:  select key, count(*) from guest group by key having count(*) > 1
        // RT212 blocks writes to guest while uq_guest_key is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
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
