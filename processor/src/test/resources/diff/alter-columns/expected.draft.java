package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.born, guest.name, guest.nights and guest.state. */
@Revision(id = "831c81e10877", parents = "4be2f0c81d37", message = "alter columns")
public final class AlterColumns_831c implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT201 loses data or fails: guest.born where timestamp(6) does not fit date; rewrites every row of guest under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): born
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.alterColumn(
                "guest",
                "born",
                type(timestamp(6)).to(date()),
                comment("Day of birth").to("The day of birth"));

        op.alterColumn("guest", "name", type(varchar(80)).to(varchar(200)));

        // RT202 fails on rows without a value: guest.nights
        //   Fill them first:  retort revision --backfill guest.nights="…"  or, above this line,  op.backfill("guest", "nights", "…")
        // RT211 rewrites every row of guest under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): nights
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        // RT213 locks guest while it scans every row (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.alterColumn(
                "guest",
                "nights",
                type(integer()).to(bigint()),
                nullability().toNotNull(),
                defaultValue("").to("1"));

        op.alterColumn("guest", "state", defaultValue("'NEW'").to(""));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("guest", "state", defaultValue("").to("'NEW'"));

        // RT204 fails on values of guest.nights that do not fit integer
        op.alterColumn(
                "guest",
                "nights",
                type(bigint()).to(integer()),
                nullability().toNullable(),
                defaultValue("1").to(""));

        // RT204 fails on values of guest.name that do not fit varchar(80)
        op.alterColumn("guest", "name", type(varchar(200)).to(varchar(80)));

        op.alterColumn(
                "guest",
                "born",
                type(date()).to(timestamp(6)),
                comment("The day of birth").to("Day of birth"));
    }
}
