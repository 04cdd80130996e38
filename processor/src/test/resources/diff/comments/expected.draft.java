package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Alters guest.fax, comments on guest. */
@Revision(id = "073394d2911a", parents = "4be2f0c81d37", message = "comments")
public final class Comments_0733 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("guest", "fax", comment("").to("No longer used:\n"
                        + "see phone"));

        op.commentOnTable("guest", "", "Who stays \"with\" us");
    }

    @Override
    public void downgrade(Operations op) {
        op.commentOnTable("guest", "Who stays \"with\" us", "");

        op.alterColumn("guest", "fax", comment("No longer used:\n"
                        + "see phone").to(""));
    }
}
