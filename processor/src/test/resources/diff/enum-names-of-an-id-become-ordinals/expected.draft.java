package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters job.kind and kind.id, updates job and kind. */
@Revision(id = "0de742e3cfea", parents = "4be2f0c81d37", message = "enum names of an id become ordinals")
public final class EnumNamesOfAnIdBecomeOrdinals_0de7 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("job", "fk_job_kind");

        // RT211 rewrites every row of job under a lock (MariaDB, MySQL, SQLite): kind
        //   On a large table: add a column of the new type, fill it with op.backfill, switch the application to it, then drop the old one
        op.alterColumn(
                "job",
                "kind",
                type(uncheckedEnumeration("LARGE", "SMALL")).to(varchar(255)));

        op.update("job", where("kind", "SMALL"), set("kind").from("SMALL").to("0"));
        op.update("job", where("kind", "LARGE"), set("kind").from("LARGE").to("1"));

        // RT201 loses data or fails: job.kind where varchar(255) does not fit tinyint; rewrites every row of job under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): kind
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.alterColumn("job", "kind", type(varchar(255)).to(tinyint()));

        // RT211 rewrites every row of kind under a lock (MariaDB, MySQL, SQLite): id
        op.alterColumn("kind", "id", type(enumeration("LARGE", "SMALL")).to(varchar(255)));

        op.update("kind", where("id", "SMALL"), set("id").from("SMALL").to("0"));
        op.update("kind", where("id", "LARGE"), set("id").from("LARGE").to("1"));

        // RT201 loses data or fails: kind.id where varchar(255) does not fit tinyint; rewrites every row of kind under a lock (PostgreSQL, MariaDB, MySQL, SQL Server, Oracle, SQLite): id
        op.alterColumn("kind", "id", type(varchar(255)).to(tinyint()));

        // RT205 fails on rows of kind that violate: id between 0 and 1
        //   Find them first:  select * from kind where not (id between 0 and 1)
        // RT213 locks kind while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        //   On a large table:  retort revision --online  adds it without a scan and validates the rows without blocking writes
        op.addCheck("kind", columnCheck("ck_kind_id", "id", "id between 0 and 1"));

        // RT213 blocks writes to job and kind while it scans every row (PostgreSQL, MariaDB before 11.2, MySQL, SQLite)
        op.addForeignKey("job", foreignKey("fk_job_kind", "kind").references("kind", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("job", "fk_job_kind");
        op.dropCheck("kind", "ck_kind_id");
        op.alterColumn("kind", "id", type(tinyint()).to(varchar(255)));
        op.update("kind", where("id", "1"), set("id").from("1").to("LARGE"));
        op.update("kind", where("id", "0"), set("id").from("0").to("SMALL"));
        // RT204 fails on values of kind.id that do not fit enum('LARGE','SMALL')
        op.alterColumn("kind", "id", type(varchar(255)).to(enumeration("LARGE", "SMALL")));
        op.alterColumn("job", "kind", type(tinyint()).to(varchar(255)));
        op.update("job", where("kind", "1"), set("kind").from("1").to("LARGE"));
        op.update("job", where("kind", "0"), set("kind").from("0").to("SMALL"));

        // RT204 fails on values of job.kind that do not fit enum('LARGE','SMALL') unchecked
        op.alterColumn(
                "job",
                "kind",
                type(varchar(255)).to(uncheckedEnumeration("LARGE", "SMALL")));

        op.addForeignKey("job", foreignKey("fk_job_kind", "kind").references("kind", "id"));
    }
}
