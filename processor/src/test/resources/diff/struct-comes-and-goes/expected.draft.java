package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds guest.home, guest.others and guest.work, drops guest.fax. */
@Revision(id = "40b4843fd85b", parents = "4be2f0c81d37", message = "struct comes and goes")
public final class StructComesAndGoes_40b4 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn(
                "guest",
                column("home", struct("Address", attribute("zip", integer()), attribute("line",
                        struct("Street", attribute("name", varchar(255)), attribute("number",
                        integer()))), attribute("kind", namedEnumeration("Kind", "HOME",
                        "WORK")))).nullable());

        op.addColumn(
                "guest",
                column("others", array(struct("Address", attribute("zip", integer()),
                        attribute("line", struct("Street", attribute("name", varchar(255)),
                        attribute("number", integer()))), attribute("kind", namedEnumeration("Kind",
                        "HOME", "WORK"))))).nullable());

        // RT207 fails on existing rows, which have no value for guest.work
        //   Let the revision fill it:  retort revision --backfill guest.work="…"  or give it a default:  @ColumnDefault("…")
        // RT223 breaks the running version, which inserts rows without guest.work
        //   If it must keep working, give the column a default, @ColumnDefault("…"); or  retort revision --phased  sets NOT NULL in a second revision
        op.addColumn(
                "guest",
                column("work", struct("Address", attribute("zip", integer()), attribute("line",
                        struct("Street", attribute("name", varchar(255)), attribute("number",
                        integer()))), attribute("kind", namedEnumeration("Kind", "HOME",
                        "WORK")))).notNull());

        // RT201 loses data: guest.fax
        //   To allow it, state the reason on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        // RT222 breaks the running version, which reads guest.fax
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropColumn("guest", "fax");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn(
                "guest",
                column("fax", struct("Extension", attribute("prefix", varchar(8)),
                        attribute("number", varchar(20)))).nullable());

        // RT201 loses data: guest.work
        op.dropColumn("guest", "work");
        // RT201 loses data: guest.others
        op.dropColumn("guest", "others");
        // RT201 loses data: guest.home
        op.dropColumn("guest", "home");
    }
}
