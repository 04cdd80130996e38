package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.id, adds guest.number, drops guest.id. */
@Revision(id = "0633e597a121", parents = "4be2f0c81d37", message = "numbered column moves")
public final class NumberedColumnMoves_0633 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropPrimaryKey("guest", primaryKey("pk_guest", "id"));

        op.alterColumn(
                "guest",
                column("id", bigint()).notNull().asIdentity(),
                column("id", bigint()).notNull());

        op.addColumn("guest", column("number", bigint()).notNull().asIdentity());
        op.addPrimaryKey("guest", primaryKey("pk_guest", "number"));

        // RT201 loses data: guest.id
        // To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.dropColumn("guest", column("id", bigint()).notNull());
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("guest", column("id", bigint()).notNull());
        op.dropPrimaryKey("guest", primaryKey("pk_guest", "number"));
        op.dropColumn("guest", column("number", bigint()).notNull().asIdentity());

        op.alterColumn(
                "guest",
                column("id", bigint()).notNull(),
                column("id", bigint()).notNull().asIdentity());

        op.addPrimaryKey("guest", primaryKey("pk_guest", "id"));
    }
}
