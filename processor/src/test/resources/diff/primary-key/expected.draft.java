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
        op.alterColumn(
                "guest_tags",
                column("tag", varchar(40)).nullable(),
                column("tag", varchar(40)).notNull());

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
