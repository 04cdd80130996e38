package dev.retort.example.tenants.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds Booking.note. */
@Revision(id = "b21921e13ab1", parents = "babda11d811a", message = "add Booking.note")
public final class AddBookingNote_b219 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("Booking", column("note", varchar(500)).nullable());
    }

    @Override
    public void downgrade(Operations op) {
        // RT201 loses data: Booking.note
        op.dropColumn("Booking", "note");
    }
}
