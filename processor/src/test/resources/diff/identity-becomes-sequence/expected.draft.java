package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.ColumnGeneration;

/** Creates order_SEQ, ticket_SEQ and order, alters ticket.id, continues ticket_SEQ. */
@Revision(id = "d4485355bbd9", parents = "4be2f0c81d37", message = "identity becomes sequence")
public final class IdentityBecomesSequence_d448 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence(sequence("order_SEQ", 1, 50));
        op.createSequence(sequence("ticket_SEQ", 1, 50));

        op.createTable(
                "order",
                column("id", bigint()).notNull(),
                primaryKey("pk_order", "id"));

        // RT211 rewrites every row of ticket under a lock (MariaDB, MySQL, SQLite): id
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn(
                "ticket",
                "id",
                numbering(ColumnGeneration.IDENTITY).to(ColumnGeneration.NONE));

        op.continueSequence("ticket_SEQ", "ticket", "id");
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "ticket",
                "id",
                numbering(ColumnGeneration.NONE).to(ColumnGeneration.IDENTITY));

        // RT201 loses data: order
        op.dropTable("order");
        op.dropSequence("ticket_SEQ");
        op.dropSequence("order_SEQ");
    }
}
