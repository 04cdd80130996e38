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
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT204 fails on values of guest.born that are no date
        //   Change those first with op.execute; or add a column of the new type, fill it as it should be, and drop this one
        // RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): born
        //   On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one
        op.alterColumn(
                "guest",
                column("born", timestamp(6)).nullable().withComment("Day of birth"),
                column("born", date()).nullable().withComment("The day of birth"));

        op.alterColumn(
                "guest",
                column("name", varchar(80)).notNull(),
                column("name", varchar(200)).notNull());

        // RT202 fails on rows without a value: guest.nights
        //   Fill them before:  retort revision --backfill guest.nights="…"  or above it  op.backfill("guest", "nights", "…")
        // RT211 writes every row of guest anew and keeps it locked meanwhile (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): nights
        // RT213 locks guest while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without looking, and looks at the rows beside the writers
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
