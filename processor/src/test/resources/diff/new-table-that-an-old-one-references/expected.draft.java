package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates country, adds guest.country_code. */
@Revision(id = "c530c6343cfd", parents = "4be2f0c81d37", message = "new table that an old one references")
public final class NewTableThatAnOldOneReferences_c530 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable(
                "country",
                column("code", character(2)).notNull(),
                column("name", varchar(80)).notNull(),
                primaryKey("pk_country", "code"));

        op.addColumn("guest", column("country_code", character(2)).nullable());

        // RT213 blocks writes to guest and country while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addForeignKey(
                "guest",
                foreignKey("fk_guest_country_code", "country_code").references("country", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("guest", "fk_guest_country_code");
        // RT201 loses data: guest.country_code
        op.dropColumn("guest", "country_code");
        // RT201 loses data: country
        op.dropTable("country");
    }
}
