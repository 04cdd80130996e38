package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest_tags.tag. */
@Revision(id = "a6366c0b20ac", parents = "4be2f0c81d37", message = "primary key")
public final class PrimaryKey_a636 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT202 fails on rows without a value: guest_tags.tag
        //   Fill them before:  retort revision --backfill guest_tags.tag="…"  or above it  op.backfill("guest_tags", "tag", "…")
        // RT213 locks guest_tags while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without looking, and looks at the rows beside the writers
        // RT223 breaks the version that still runs, which inserts rows without guest_tags.tag
        //   Where that must go on: give it a default, @ColumnDefault("…"); or  retort revision --phased  sets NOT NULL in a second revision
        op.alterColumn(
                "guest_tags",
                column("tag", varchar(40)).nullable(),
                column("tag", varchar(40)).notNull());

        // RT203 fails where two rows of guest_tags have the same guest_id, tag
        //   Look for them first:  select guest_id, tag, count(*) from guest_tags group by guest_id, tag having count(*) > 1
        // RT212 blocks writes to guest_tags while pk_guest_tags is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
        op.addPrimaryKey("guest_tags", primaryKey("pk_guest_tags", "guest_id", "tag"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropPrimaryKey("guest_tags", primaryKey("pk_guest_tags", "guest_id", "tag"));

        op.alterColumn(
                "guest_tags",
                column("tag", varchar(40)).notNull(),
                column("tag", varchar(40)).nullable());
    }
}
