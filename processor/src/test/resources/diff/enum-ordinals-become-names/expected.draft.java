package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters job.size, updates job. */
@Revision(id = "76d2d2fa483b", parents = "4be2f0c81d37", message = "enum ordinals become names")
public final class EnumOrdinalsBecomeNames_76d2 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("job", "ck_job_size");

        // RT211 rewrites every row of job under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): size
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn("job", "size", type(tinyint()).to(varchar(255)));

        op.update("job", where("size", "0"), set("size").from("0").to("SMALL"));
        op.update("job", where("size", "1"), set("size").from("1").to("MEDIUM"));
        op.update("job", where("size", "2"), set("size").from("2").to("LARGE"));
        op.update("job", where("size", "3"), set("size").from("3").to("HUGE"));

        // RT204 fails on values of job.size that do not fit enum('HUGE','LARGE','MEDIUM','SMALL'); rewrites every row of job under a lock (MariaDB, MySQL, SQLite): size
        //   Change them first with op.execute; or add a column of the new type, fill it, and drop this one
        // RT213 locks job while it scans every row for the check of size (PostgreSQL)
        //   The scan is quick, but nobody can read meanwhile: on a large table, choose a quiet hour
        op.alterColumn(
                "job",
                "size",
                type(varchar(255)).to(enumeration("HUGE", "LARGE", "MEDIUM", "SMALL")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn(
                "job",
                "size",
                type(enumeration("HUGE", "LARGE", "MEDIUM", "SMALL")).to(varchar(255)));

        op.update("job", where("size", "HUGE"), set("size").from("HUGE").to("3"));
        op.update("job", where("size", "LARGE"), set("size").from("LARGE").to("2"));
        op.update("job", where("size", "MEDIUM"), set("size").from("MEDIUM").to("1"));
        op.update("job", where("size", "SMALL"), set("size").from("SMALL").to("0"));
        // RT201 loses data or fails: job.size where varchar(255) does not fit tinyint
        op.alterColumn("job", "size", type(varchar(255)).to(tinyint()));
        // RT205 fails on rows of job that violate: size between 0 and 3
        op.addCheck("job", columnCheck("ck_job_size", "size", "size between 0 and 3"));
    }
}
