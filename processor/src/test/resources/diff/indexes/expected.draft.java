package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/**
 * Drops ix_guest_fax and ix_guest_name, renames ix_a to retort_swap, ix_b to ix_a and retort_swap to ix_b,
 * creates ix_guest_name and ix_guest_fax.
 */
@Revision(id = "aba8683fdaeb", parents = "4be2f0c81d37", message = "indexes")
public final class Indexes_aba8 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("guest", index("ix_guest_fax", "fax"));
        op.dropIndex("guest", index("ix_guest_name", "name"));
        op.renameIndex("guest", "ix_a", "retort_swap");
        op.renameIndex("guest", "ix_b", "ix_a");
        op.renameIndex("guest", "retort_swap", "ix_b");

        // RT212 blocks writes to guest while ix_guest_name is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
        op.createIndex("guest", index("ix_guest_name", "name desc"));

        // RT203 fails where two rows of guest have the same fax
        //   Look for them first:  select fax, count(*) from guest group by fax having count(*) > 1
        // RT212 blocks writes to guest while ix_guest_fax is built (PostgreSQL, SQLite)
        op.createIndex("guest", uniqueIndex("ix_guest_fax", "fax"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("guest", uniqueIndex("ix_guest_fax", "fax"));
        op.dropIndex("guest", index("ix_guest_name", "name desc"));
        op.renameIndex("guest", "ix_b", "retort_swap");
        op.renameIndex("guest", "ix_a", "ix_b");
        op.renameIndex("guest", "retort_swap", "ix_a");
        op.createIndex("guest", index("ix_guest_name", "name"));
        op.createIndex("guest", index("ix_guest_fax", "fax"));
    }
}
