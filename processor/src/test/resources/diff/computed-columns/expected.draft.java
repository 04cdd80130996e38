package com.acme.migrations;

import static dev.retort.Definitions.*;
import static dev.retort.schema.Types.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Drops booking.total, renames booking.rate to night_rate, adds booking.total. */
@Revision(id = "61c3db737254", parents = "4be2f0c81d37", message = "computed columns")
public final class ComputedColumns_61c3 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("booking", index("ix_booking_total", "total"));

        // RT201 loses data: booking.total
        // To let it run, say why on the class: @Accept(hazard = Hazard.LOSES_DATA, reason = "…")
        op.dropColumn("booking", column("total", integer()).nullable());

        op.renameColumn("booking", "rate", "night_rate");

        op.addColumn(
                "booking",
                column("total", integer()).nullable().generatedAs("nights * night_rate + 5"));

        op.createIndex("booking", index("ix_booking_total", "total"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("booking", index("ix_booking_total", "total"));

        op.dropColumn(
                "booking",
                column("total", integer()).nullable().generatedAs("nights * night_rate + 5"));

        op.renameColumn("booking", "night_rate", "rate");
        op.addColumn("booking", column("total", integer()).nullable());
        op.createIndex("booking", index("ix_booking_total", "total"));
    }
}
