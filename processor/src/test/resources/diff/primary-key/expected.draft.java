package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest_tags.tag. */
@Revision(id = "5f2d691214c7", parents = "4be2f0c81d37", message = "primary key")
public final class PrimaryKey_5f2d implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT202 fails on rows without a value: guest_tags.tag
        //   Fill them first:  retort revision --backfill guest_tags.tag="…"  or, above this line,  op.backfill("guest_tags", "tag", "…")
        // RT213 locks guest_tags while it scans every row (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        // RT223 breaks the running version, which inserts rows without guest_tags.tag
        //   If it must keep working, give the column a default, @ColumnDefault("…"); or  retort revision --phased  sets NOT NULL in a second revision
        op.alterColumn("guest_tags", "tag", nullability().toNotNull());

        // RT203 fails if two rows of guest_tags have the same guest_id, tag
        //   Find them first:  select guest_id, tag, count(*) from guest_tags group by guest_id, tag having count(*) > 1
        // RT212 blocks reads of and writes to guest_tags (PostgreSQL), or writes (SQLite), while pk_guest_tags is built
        //   On a large table:  retort revision --online  builds it without blocking writes
        op.addPrimaryKey("guest_tags", primaryKey("pk_guest_tags", "guest_id", "tag"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropPrimaryKey("guest_tags");
        op.alterColumn("guest_tags", "tag", nullability().toNullable());
    }
}
