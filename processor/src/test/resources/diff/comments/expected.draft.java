package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.fax, comments on guest. */
@Revision(id = "41eeeac90186", parents = "4be2f0c81d37", message = "comments")
public final class Comments_41ee implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn(
                "guest",
                column("fax", varchar(40)).nullable(),
                column("fax", varchar(40)).nullable().withComment("No longer used:\n"
                        + "see phone"));

        op.commentOnTable("guest", "", "Who stays \"with\" us");
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnTable("guest", "Who stays \"with\" us", "");

        op.alterColumn(
                "guest",
                column("fax", varchar(40)).nullable().withComment("No longer used:\n"
                        + "see phone"),
                column("fax", varchar(40)).nullable());
    }
}
