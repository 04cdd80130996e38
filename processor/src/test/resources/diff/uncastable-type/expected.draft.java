package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops guest.key, adds guest.key, alters guest.code. */
@Revision(id = "803d60108695", parents = "4be2f0c81d37", message = "uncastable type")
public final class UncastableType_803d implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropUnique("guest", "uq_guest_key");

        // RT201 loses data: guest.key
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads guest.key
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropColumn("guest", "key");

        // RT207 fails on existing rows, which have no value for guest.key
        //   Let the revision fill it:  retort revision --backfill guest.key="…"  or give it a default:  @ColumnDefault("…")
        // RT223 breaks the running version, which inserts rows without guest.key
        //   If it must keep working, give the column a default, @ColumnDefault("…"); or  retort revision --phased  sets NOT NULL in a second revision
        op.addColumn("guest", column("key", uuid()).notNull());

        // RT211 rewrites every row of guest under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): code
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn("guest", "code", type(integer()).to(varchar(20)));

        // RT203 fails if two rows of guest have the same key
        //   Find them first:  select key, count(*) from guest group by key having count(*) > 1
        // RT212 blocks reads of and writes to guest (PostgreSQL), or writes (SQLite), while uq_guest_key is built
        //   On a large table:  retort revision --online  builds it without blocking writes
        op.addUnique("guest", unique("uq_guest_key", "key"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("guest", "uq_guest_key");
        // RT201 loses data or fails: guest.code where varchar(20) does not fit integer
        op.alterColumn("guest", "code", type(varchar(20)).to(integer()));
        // RT201 loses data: guest.key
        op.dropColumn("guest", "key");
        // RT207 fails on existing rows, which have no value for guest.key
        op.addColumn("guest", column("key", bigint()).notNull());
        // RT203 fails if two rows of guest have the same key
        op.addUnique("guest", unique("uq_guest_key", "key"));
    }
}
