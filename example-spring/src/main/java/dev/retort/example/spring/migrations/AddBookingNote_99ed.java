package dev.retort.example.spring.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Adds booking.note. */
@Revision(id = "99ed44bdea71", parents = "bde7208c0a95", message = "add booking.note")
public final class AddBookingNote_99ed implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("booking", column("note", varchar(500)).nullable());
    }

    @Override
    public void downgrade(Operations op) {
        // RT201 loses data: booking.note
        op.dropColumn("booking", "note");
    }
}
