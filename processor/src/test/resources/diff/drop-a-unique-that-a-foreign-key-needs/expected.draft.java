package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops fk_guest_country_code and country.id, adds fk_guest_country_code. */
@Revision(id = "71a0f87fb484", parents = "4be2f0c81d37", message = "drop a unique that a foreign key needs")
public final class DropAUniqueThatAForeignKeyNeeds_71a0 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("guest", "fk_guest_country_code");
        op.dropUnique("country", "uq_country_code");
        op.dropPrimaryKey("country");

        // RT212 blocks reads of and writes to country (PostgreSQL), or writes (SQLite), while pk_country is built
        //   On a large table, choose a quiet hour: rows would be without a key if the new one were built beside the writers
        op.addPrimaryKey("country", primaryKey("pk_country", "code"));

        // RT213 blocks writes to guest and country while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addForeignKey(
                "guest",
                foreignKey("fk_guest_country_code", "country_code").references("country", "code"));

        // RT201 loses data: country.id
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads country.id
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropColumn("country", "id");
    }

    @Override
    public void downgrade(Operations op) {
        // RT207 fails on existing rows, which have no value for country.id
        op.addColumn("country", column("id", bigint()).notNull());
        op.dropForeignKey("guest", "fk_guest_country_code");
        op.dropPrimaryKey("country");
        // RT203 fails if two rows of country have the same id
        op.addPrimaryKey("country", primaryKey("pk_country", "id"));
        op.addUnique("country", unique("uq_country_code", "code"));

        op.addForeignKey(
                "guest",
                foreignKey("fk_guest_country_code", "country_code").references("country", "code"));
    }
}
