package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops fk_guest_country_code and country.id, adds fk_guest_country_code. */
@Revision(id = "02bae81e3868", parents = "4be2f0c81d37", message = "drop a unique that a foreign key needs")
public final class DropAUniqueThatAForeignKeyNeeds_02ba implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey(
                "guest",
                foreignKey("fk_guest_country_code", "country_code").references("country", "code"));

        op.dropUnique("country", unique("uq_country_code", "code"));
        op.dropPrimaryKey("country", primaryKey("pk_country", "id"));

        // RT212 blocks writes to country while pk_country is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
        op.addPrimaryKey("country", primaryKey("pk_country", "code"));

        // RT213 blocks writes to guest and country while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without looking, and looks at the rows beside the writers
        op.addForeignKey(
                "guest",
                foreignKey("fk_guest_country_code", "country_code").references("country", "code"));

        // RT201 loses data: country.id
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the version that still runs, which reads country.id
        //   Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version
        op.dropColumn("country", column("id", bigint()).notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("country", column("id", bigint()).notNull());

        op.dropForeignKey(
                "guest",
                foreignKey("fk_guest_country_code", "country_code").references("country", "code"));

        op.dropPrimaryKey("country", primaryKey("pk_country", "code"));
        op.addPrimaryKey("country", primaryKey("pk_country", "id"));
        op.addUnique("country", unique("uq_country_code", "code"));

        op.addForeignKey(
                "guest",
                foreignKey("fk_guest_country_code", "country_code").references("country", "code"));
    }
}
