package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates receipt_numbers and receipt, drops guest_numbers. */
@Revision(id = "7e797cf9bcd3", parents = "4be2f0c81d37", message = "new table with its own sequence")
public final class NewTableWithItsOwnSequence_7e79 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("receipt_numbers", 1, 50));

        op.createTable(
                "receipt",
                column("id", bigint()).notNull(),
                primaryKey("pk_receipt", "id"));

        // RT222 breaks the running version, which takes numbers from guest_numbers
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropSequence("guest_numbers");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("guest_numbers", 1, 50));
        op.continueSequence("guest_numbers", "guest", "id");
        // RT201 loses data: receipt
        op.dropTable("receipt");
        op.dropSequence("receipt_numbers");
    }
}
