package dev.retort.example.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds booking.note. */
@Revision(id = "eb03c34f5178", parents = "73bb2498c949", message = "add booking note")
public final class AddBookingNote_eb03 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("booking", column("note", varchar(500)).nullable());
    }

    @Override
    public void downgrade(Operations op) {
        op.dropColumn("booking", "note");
    }
}
