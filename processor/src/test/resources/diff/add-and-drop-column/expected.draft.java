package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds guest.note, drops guest.fax. */
@Revision(id = "4e6f9ac19e0e", parents = "4be2f0c81d37", message = "add and drop column")
public final class AddAndDropColumn_4e6f implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("guest", column("note", varchar(500)).nullable());

        // RT201 loses data: guest.fax
        //   To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the version that still runs, which reads guest.fax
        //   Where that must go on:  retort revision --phased  puts it into a second revision, to be applied after the new version
        op.dropColumn("guest", column("fax", varchar(40)).nullable());
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("guest", column("fax", varchar(40)).nullable());
        op.dropColumn("guest", column("note", varchar(500)).nullable());
    }
}
