package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;
import java.util.Set;

/** Alters device.origin and device.seen_tz, adds device.label and pk_log, drops the primary key of log. */
@Revision(id = "521818ba14cb", parents = "4be2f0c81d37", message = "sql by database")
public final class SqlByDatabase_5218 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("device", "ck_device_serial");

        op.alterColumn(
                "device",
                "origin",
                defaultValue("'unknown'").to(sql("'unknown'")
                        .on("h2", "'h2'")
                        .on("mysql", "")));

        // RT201 loses data: device.seen_tz, no longer on h2, oracle, sqlserver
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.alterColumn(
                "device",
                "seen_tz",
                notOn(Set.of()).to(Set.of("h2", "oracle", "sqlserver")));

        // RT211 rewrites every row of device under a lock (PostgreSQL before 18, MariaDB, MySQL, SQL Server, SQLite): label
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.addColumn(
                "device",
                column("label", varchar(40)).nullable().generatedAs(sql("concat(serial, '!')")
                        .on("h2", "serial || '!'")
                        .on("postgresql", "serial || '!'")));

        op.dropPrimaryKey("log");

        // RT212 blocks reads of and writes to log (PostgreSQL), or writes (SQLite), while pk_log is built
        //   On a large table, choose a quiet hour: rows would be without a key if the new one were built beside the writers
        op.addPrimaryKey("log", primaryKey("pk_log", "part", "id").partitionedBy("part"));

        // RT205 fails on rows of device that violate: origin ~ '^[a-z]'
        //   Find them first:  select * from device where not (origin ~ '^[a-z]')
        // RT213 locks device while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addCheck(
                "device",
                columnCheck("ck_device_origin", "origin", sqlOn("postgresql", "origin ~ '^[a-z]'")));

        // RT205 fails on rows of device that violate: length(serial) > 2
        // RT213 locks device while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        op.addCheck(
                "device",
                check("ck_device_serial", sql("length(serial) > 2")
                        .on("postgresql", "serial ~ '^[A-Z]'")));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("device", "ck_device_serial");
        op.dropCheck("device", "ck_device_origin");
        op.dropPrimaryKey("log");
        // RT203 fails if two rows of log have the same id
        op.addPrimaryKey("log", primaryKey("pk_log", "id"));
        op.dropColumn("device", "label");

        op.alterColumn(
                "device",
                "seen_tz",
                notOn(Set.of("h2", "oracle", "sqlserver")).to(Set.of()));

        op.alterColumn(
                "device",
                "origin",
                defaultValue(sql("'unknown'")
                        .on("h2", "'h2'")
                        .on("mysql", "")).to("'unknown'"));

        // RT205 fails on rows of device that violate: length(serial) > 2
        op.addCheck("device", check("ck_device_serial", "length(serial) > 2"));
    }
}
