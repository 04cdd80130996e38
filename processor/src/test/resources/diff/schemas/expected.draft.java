package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import dev.retort.schema.ColumnGeneration;

/** Creates `Stock`, sales, natural_seq, sales.booking_seq and 2 more, alters guest.id. */
@Revision(id = "3d477a369528", parents = "4be2f0c81d37", message = "schemas")
public final class Schemas_3d47 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSchema("`Stock`");
        op.createSchema("sales");
        op.createSequence(sequence("natural_seq", 1, 1).withOptions("cache 20").asNative());
        op.createSequence(sequence("sales.booking_seq", 1, 50));

        op.createTable(
                "`Stock`.room",
                column("id", bigint()).notNull(),
                primaryKey("pk_room", "id"));

        op.createTable(
                "sales.booking",
                column("id", bigint()).notNull(),
                primaryKey("pk_booking", "id"));

        op.alterColumn(
                "guest",
                "id",
                numbering(ColumnGeneration.IDENTITY).to(ColumnGeneration.NATIVE));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "guest",
                "id",
                numbering(ColumnGeneration.NATIVE).to(ColumnGeneration.IDENTITY));

        // RT201 loses data: sales.booking
        op.dropTable("sales.booking");
        // RT201 loses data: `Stock`.room
        op.dropTable("`Stock`.room");
        op.dropSequence("sales.booking_seq");
        op.dropSequence("natural_seq");
    }
}
