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
        op.addPrimaryKey("country", primaryKey("pk_country", "code"));

        op.addForeignKey(
                "guest",
                foreignKey("fk_guest_country_code", "country_code").references("country", "code"));

        // RT201 loses data: country.id
        // To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
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
