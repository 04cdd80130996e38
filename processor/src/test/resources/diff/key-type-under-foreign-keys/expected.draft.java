package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.id, stay.id and stay.guest_id. */
@Revision(id = "4b3c91f6d063", parents = "4be2f0c81d37", message = "key type under foreign keys")
public final class KeyTypeUnderForeignKeys_4b3c implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("stay", "fk_stay_guest_id");

        // RT211 rewrites every row of guest under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): id
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn("guest", "id", type(integer()).to(bigint()));

        // RT211 rewrites every row of stay under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): id
        op.alterColumn("stay", "id", type(integer()).to(bigint()));

        // RT211 rewrites every row of stay under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): guest_id
        op.alterColumn("stay", "guest_id", type(integer()).to(bigint()));

        // RT213 blocks writes to stay and guest while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("stay", "fk_stay_guest_id");
        // RT204 fails on values of stay.guest_id that do not fit integer
        op.alterColumn("stay", "guest_id", type(bigint()).to(integer()));
        // RT204 fails on values of stay.id that do not fit integer
        op.alterColumn("stay", "id", type(bigint()).to(integer()));
        // RT204 fails on values of guest.id that do not fit integer
        op.alterColumn("guest", "id", type(bigint()).to(integer()));

        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }
}
