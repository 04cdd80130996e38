package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters job.size, updates job. */
@Revision(id = "8ab274305d88", parents = "4be2f0c81d37", message = "named enum becomes ordinals")
public final class NamedEnumBecomesOrdinals_8ab2 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT211 rewrites every row of job under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle): size
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn(
                "job",
                "size",
                type(namedEnumeration("Size", "HUGE", "LARGE", "MEDIUM",
                        "SMALL")).to(varchar(255)));

        op.update("job", where("size", "SMALL"), set("size").from("SMALL").to("0"));
        op.update("job", where("size", "MEDIUM"), set("size").from("MEDIUM").to("2"));
        op.update("job", where("size", "LARGE"), set("size").from("LARGE").to("1"));
        op.update("job", where("size", "HUGE"), set("size").from("HUGE").to("3"));

        // RT201 loses data or fails: job.size where varchar(255) does not fit tinyint; rewrites every row of job under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): size
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.alterColumn("job", "size", type(varchar(255)).to(tinyint()));

        // RT205 fails on rows of job that violate: size between 0 and 3
        //   Find them first:  select * from job where not (size between 0 and 3)
        // RT213 locks job while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addCheck("job", columnCheck("ck_job_size", "size", "size between 0 and 3"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("job", "ck_job_size");
        op.alterColumn("job", "size", type(tinyint()).to(varchar(255)));
        op.update("job", where("size", "3"), set("size").from("3").to("HUGE"));
        op.update("job", where("size", "1"), set("size").from("1").to("LARGE"));
        op.update("job", where("size", "2"), set("size").from("2").to("MEDIUM"));
        op.update("job", where("size", "0"), set("size").from("0").to("SMALL"));

        // RT204 fails on values of job.size that do not fit enum Size('HUGE','LARGE','MEDIUM','SMALL')
        op.alterColumn(
                "job",
                "size",
                type(varchar(255)).to(namedEnumeration("Size", "HUGE", "LARGE", "MEDIUM",
                        "SMALL")));
    }
}
