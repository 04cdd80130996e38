package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.born, guest.name, guest.nights and guest.state. */
@Revision(id = "eda202ef58c4", parents = "4be2f0c81d37", message = "alter columns")
public final class AlterColumns_eda2 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT201 loses data: guest.born where timestamp(6) does not fit date
        // To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.alterColumn(
                "guest",
                column("born", timestamp(6)).nullable().withComment("Day of birth"),
                column("born", date()).nullable().withComment("The day of birth"));

        op.alterColumn(
                "guest",
                column("name", varchar(80)).notNull(),
                column("name", varchar(200)).notNull());

        op.alterColumn(
                "guest",
                column("nights", integer()).nullable(),
                column("nights", bigint()).notNull().withDefault("1"));

        op.alterColumn(
                "guest",
                column("state", varchar(20)).nullable().withDefault("'NEW'"),
                column("state", varchar(20)).nullable());
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "guest",
                column("state", varchar(20)).nullable(),
                column("state", varchar(20)).nullable().withDefault("'NEW'"));

        op.alterColumn(
                "guest",
                column("nights", bigint()).notNull().withDefault("1"),
                column("nights", integer()).nullable());

        op.alterColumn(
                "guest",
                column("name", varchar(200)).notNull(),
                column("name", varchar(80)).notNull());

        op.alterColumn(
                "guest",
                column("born", date()).nullable().withComment("The day of birth"),
                column("born", timestamp(6)).nullable().withComment("Day of birth"));
    }
}
