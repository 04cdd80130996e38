package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/**
 * Drops ix_guest_fax and ix_guest_name, renames ix_b to ix_a and ix_a to ix_b, creates ix_guest_name and
 * ix_guest_fax.
 */
@Revision(id = "9b7f8edcf615", parents = "4be2f0c81d37", message = "indexes")
public final class Indexes_9b7f implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("guest", "ix_guest_fax");
        op.dropIndex("guest", "ix_guest_name");
        op.renameIndex("guest", "ix_a", "retort_swap");
        op.renameIndex("guest", "ix_b", "ix_a");
        op.renameIndex("guest", "retort_swap", "ix_b");

        // RT212 blocks writes to guest while ix_guest_name is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it without blocking writes
        op.createIndex("guest", index("ix_guest_name", "name desc"));

        // RT203 fails if two rows of guest have the same fax
        //   Find them first:  select fax, count(*) from guest group by fax having count(*) > 1
        // RT212 blocks writes to guest while ix_guest_fax is built (PostgreSQL, SQLite)
        op.createIndex("guest", uniqueIndex("ix_guest_fax", "fax"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("guest", "ix_guest_fax");
        op.dropIndex("guest", "ix_guest_name");
        op.renameIndex("guest", "ix_b", "retort_swap");
        op.renameIndex("guest", "ix_a", "ix_b");
        op.renameIndex("guest", "retort_swap", "ix_a");
        op.createIndex("guest", index("ix_guest_name", "name"));
        op.createIndex("guest", index("ix_guest_fax", "fax"));
    }
}
