package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops fk_stay_guest_id and pk_guest, adds pk_guest, uq_guest_id and fk_stay_guest_id. */
@Revision(id = "56d9c503a226", parents = "4be2f0c81d37", message = "primary key beside a numbered column")
public final class PrimaryKeyBesideANumberedColumn_56d9 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));

        op.dropPrimaryKey("guest", primaryKey("pk_guest", "id"));

        // RT203 fails where two rows of guest have the same code
        //   Look for them first:  select code, count(*) from guest group by code having count(*) > 1
        // RT212 blocks writes to guest while pk_guest is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
        op.addPrimaryKey("guest", primaryKey("pk_guest", "code"));

        // RT212 blocks writes to guest while uq_guest_id is built (PostgreSQL, SQLite)
        op.addUnique("guest", unique("uq_guest_id", "id"));

        // RT213 blocks writes to stay and guest while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without looking, and looks at the rows beside the writers
        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));

        op.dropUnique("guest", unique("uq_guest_id", "id"));
        op.dropPrimaryKey("guest", primaryKey("pk_guest", "code"));
        op.addPrimaryKey("guest", primaryKey("pk_guest", "id"));

        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }
}
