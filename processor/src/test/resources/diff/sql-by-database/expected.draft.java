package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops pk_log, alters device.origin and device.seen_tz, adds device.label and pk_log. */
@Revision(id = "1221479706fd", parents = "4be2f0c81d37", message = "sql by database")
public final class SqlByDatabase_1221 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("device", check("ck_device_serial", "length(serial) > 2"));
        op.dropPrimaryKey("log", primaryKey("pk_log", "id"));

        op.alterColumn(
                "device",
                column("origin", varchar(20)).nullable().withDefault("'unknown'"),
                column("origin", varchar(20)).nullable().withDefault(sql("'unknown'")
                        .on("h2", "'h2'")
                        .on("mysql", "")));

        // RT201 loses data: device.seen_tz, no longer on h2, oracle, sqlserver
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.alterColumn(
                "device",
                column("seen_tz", integer()).nullable(),
                column("seen_tz", integer()).nullable().notOn("h2", "oracle", "sqlserver"));

        // RT211 writes every row of device anew and keeps it locked meanwhile (PostgreSQL before 18, MariaDB, MySQL, SQL Server, SQLite): label
        //   On a large table: add a column of the new kind, fill it with op.backfill, move the application over, then drop the old one
        op.addColumn(
                "device",
                column("label", varchar(40)).nullable().generatedAs(sql("concat(serial, '!')")
                        .on("h2", "serial || '!'")
                        .on("postgresql", "serial || '!'")));

        // RT212 blocks writes to log while pk_log is built (PostgreSQL, SQLite)
        //   On a large table:  retort revision --online  builds it beside the writers
        op.addPrimaryKey("log", primaryKey("pk_log", "part", "id").partitionedBy("part"));

        // RT205 fails on rows of device that do not meet: origin ~ '^[a-z]'
        //   Look for them first:  select * from device where not (origin ~ '^[a-z]')
        // RT213 locks device while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without looking, and looks at the rows beside the writers
        op.addCheck(
                "device",
                columnCheck("ck_device_origin", "origin", sqlOn("postgresql", "origin ~ '^[a-z]'")));

        // RT205 fails on rows of device that do not meet: length(serial) > 2
        // RT213 locks device while it looks at every row (PostgreSQL, MariaDB, MySQL, SQLite)
        op.addCheck(
                "device",
                check("ck_device_serial", sql("length(serial) > 2")
                        .on("postgresql", "serial ~ '^[A-Z]'")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck(
                "device",
                check("ck_device_serial", sql("length(serial) > 2")
                        .on("postgresql", "serial ~ '^[A-Z]'")));

        op.dropCheck(
                "device",
                columnCheck("ck_device_origin", "origin", sqlOn("postgresql", "origin ~ '^[a-z]'")));

        op.dropPrimaryKey("log", primaryKey("pk_log", "part", "id").partitionedBy("part"));

        op.dropColumn(
                "device",
                column("label", varchar(40)).nullable().generatedAs(sql("concat(serial, '!')")
                        .on("h2", "serial || '!'")
                        .on("postgresql", "serial || '!'")));

        op.alterColumn(
                "device",
                column("seen_tz", integer()).nullable().notOn("h2", "oracle", "sqlserver"),
                column("seen_tz", integer()).nullable());

        op.alterColumn(
                "device",
                column("origin", varchar(20)).nullable().withDefault(sql("'unknown'")
                        .on("h2", "'h2'")
                        .on("mysql", "")),
                column("origin", varchar(20)).nullable().withDefault("'unknown'"));

        op.addPrimaryKey("log", primaryKey("pk_log", "id"));
        op.addCheck("device", check("ck_device_serial", "length(serial) > 2"));
    }
}
