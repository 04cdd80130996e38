package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.id, stay.id and stay.guest_id. */
@Revision(id = "07797a40962c", parents = "4be2f0c81d37", message = "key type under foreign keys")
public final class KeyTypeUnderForeignKeys_0779 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));

        // RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): id
        //   On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one
        op.alterColumn(
                "guest",
                column("id", integer()).notNull(),
                column("id", bigint()).notNull());

        // RT211 writes every row of stay anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): id
        op.alterColumn(
                "stay",
                column("id", integer()).notNull(),
                column("id", bigint()).notNull());

        // RT211 writes every row of stay anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): guest_id
        op.alterColumn(
                "stay",
                column("guest_id", integer()).notNull(),
                column("guest_id", bigint()).notNull());

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

        op.alterColumn(
                "stay",
                column("guest_id", bigint()).notNull(),
                column("guest_id", integer()).notNull());

        op.alterColumn(
                "stay",
                column("id", bigint()).notNull(),
                column("id", integer()).notNull());

        op.alterColumn(
                "guest",
                column("id", bigint()).notNull(),
                column("id", integer()).notNull());

        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }
}
