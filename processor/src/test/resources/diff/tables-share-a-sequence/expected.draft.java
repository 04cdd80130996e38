package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates person_numbers and supplier, continues person_numbers, drops numbers. */
@Revision(id = "bb4cf0eb9ac5", parents = "4be2f0c81d37", message = "tables share a sequence")
public final class TablesShareASequence_bb4c implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("person_numbers", 1, 50));
        op.continueSequence("person_numbers", keysOf("customer", "id"), keysOf("employee", "id"));

        op.createTable(
                "supplier",
                column("id", bigint()).notNull(),
                primaryKey("pk_supplier", "id"));

        // RT201 loses data: numbers
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads numbers
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropTable("numbers");
    }

    @Override
    public void downgrade(Operations op) {
        op.createTable(
                "numbers",
                column("name", varchar(255)).notNull(),
                column("next", bigint()).nullable(),
                primaryKey("pk_numbers", "name"));

        // RT201 loses data: supplier
        op.dropTable("supplier");
        op.dropSequence("person_numbers");
    }
}
