package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds guest.note, drops guest.fax. */
@Revision(id = "9374e95df0c2", parents = "4be2f0c81d37", message = "add and drop column")
public final class AddAndDropColumn_9374 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("guest", column("note", varchar(500)).nullable());

        // RT201 loses data: guest.fax
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads guest.fax
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropColumn("guest", "fax");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("guest", column("fax", varchar(40)).nullable());
        // RT201 loses data: guest.note
        op.dropColumn("guest", "note");
    }
}
