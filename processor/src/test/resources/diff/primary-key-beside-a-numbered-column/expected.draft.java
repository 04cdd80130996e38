package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops fk_stay_guest_id and the primary key of guest, adds pk_guest, uq_guest_id and fk_stay_guest_id. */
@Revision(id = "2f4fa29d05ff", parents = "4be2f0c81d37", message = "primary key beside a numbered column")
public final class PrimaryKeyBesideANumberedColumn_2f4f implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("stay", "fk_stay_guest_id");
        op.dropPrimaryKey("guest");

        // RT203 fails if two rows of guest have the same code
        //   Find them first:  select code, count(*) from guest group by code having count(*) > 1
        // RT212 blocks reads of and writes to guest (PostgreSQL), or writes (SQLite), while pk_guest is built
        //   On a large table, choose a quiet hour: rows would be without a key if the new one were built beside the writers
        op.addPrimaryKey("guest", primaryKey("pk_guest", "code"));

        // RT212 blocks reads of and writes to guest (PostgreSQL), or writes (SQLite), while uq_guest_id is built
        op.addUnique("guest", unique("uq_guest_id", "id"));

        // RT213 blocks writes to stay and guest while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("stay", "fk_stay_guest_id");
        op.dropUnique("guest", "uq_guest_id");
        op.dropPrimaryKey("guest");
        op.addPrimaryKey("guest", primaryKey("pk_guest", "id"));

        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }
}
