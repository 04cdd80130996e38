package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.code, guest.mail, guest.name and guest.nick. */
@Revision(id = "fcd7aa303c25", parents = "4be2f0c81d37", message = "collations")
public final class Collations_fcd7 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT211 rewrites every row of guest under a lock (MySQL, SQLite): code
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn("guest", "code", collation("C").to(""));

        // RT211 rewrites every row of guest under a lock (MySQL, SQLite): mail
        op.alterColumn("guest", "mail", collation("").to("utf8mb4_bin"));

        // RT211 rewrites every row of guest under a lock (MySQL, SQLite): name
        op.alterColumn("guest", "name", collation("").to("C"));

        // RT211 rewrites every row of guest under a lock (MySQL, SQLite): nick
        op.alterColumn("guest", "nick", collation("").to("nocase"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("guest", "nick", collation("nocase").to(""));
        op.alterColumn("guest", "name", collation("C").to(""));
        op.alterColumn("guest", "mail", collation("utf8mb4_bin").to(""));
        op.alterColumn("guest", "code", collation("").to("C"));
    }
}
