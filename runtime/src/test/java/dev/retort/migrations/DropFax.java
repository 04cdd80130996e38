package dev.retort.migrations;

import static dev.retort.Definitions.column;
import static dev.retort.schema.Types.varchar;

import dev.retort.Accept;
import dev.retort.Hazard;
import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

@Revision(id = "7c1e09d4b2aa", parents = "4be2f0c81d37", message = "drop booking fax")
@Accept(hazard = Hazard.LOSES_DATA, reason = "fax numbers were never filled in")
public final class DropFax implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT201 loses data: booking.fax
        op.dropColumn("booking", "fax");
    }

    @Override
    public void downgrade(Operations op) {
        op.addColumn("booking", column("fax", varchar(40)).nullable());
    }
}
