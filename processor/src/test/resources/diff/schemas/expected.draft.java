package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates `Stock`, sales, natural_seq, sales.booking_seq and 2 more, alters guest.id. */
@Revision(id = "e4f17349a35d", parents = "4be2f0c81d37", message = "schemas")
public final class Schemas_e4f1 implements Migration {
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
                column("id", bigint()).notNull().asIdentity(),
                column("id", bigint()).notNull().asNative());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "guest",
                column("id", bigint()).notNull().asNative(),
                column("id", bigint()).notNull().asIdentity());

        op.dropTable(
                "sales.booking",
                column("id", bigint()).notNull(),
                primaryKey("pk_booking", "id"));

        op.dropTable(
                "`Stock`.room",
                column("id", bigint()).notNull(),
                primaryKey("pk_room", "id"));

        op.dropSequence(sequence("sales.booking_seq", 1, 50));
        op.dropSequence(sequence("natural_seq", 1, 1).withOptions("cache 20").asNative());
    }
}
