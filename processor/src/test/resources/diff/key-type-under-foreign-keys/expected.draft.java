package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.id, stay.id and stay.guest_id. */
@Revision(id = "07797a40962c", parents = "4be2f0c81d37", message = "key type under foreign keys")
public final class KeyTypeUnderForeignKeys_0779 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));

        op.alterColumn(
                "guest",
                column("id", integer()).notNull(),
                column("id", bigint()).notNull());

        op.alterColumn(
                "stay",
                column("id", integer()).notNull(),
                column("id", bigint()).notNull());

        op.alterColumn(
                "stay",
                column("guest_id", integer()).notNull(),
                column("guest_id", bigint()).notNull());

        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));

        op.alterColumn(
                "stay",
                column("guest_id", bigint()).notNull(),
                column("guest_id", integer()).notNull());

        op.alterColumn(
                "stay",
                column("id", bigint()).notNull(),
                column("id", integer()).notNull());

        op.alterColumn(
                "guest",
                column("id", bigint()).notNull(),
                column("id", integer()).notNull());

        op.addForeignKey(
                "stay",
                foreignKey("fk_stay_guest_id", "guest_id").references("guest", "id"));
    }
}
