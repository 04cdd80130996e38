package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates payment_seq, alters booking_seq, drops guest_seq. */
@Revision(id = "db5fbe0f584c", parents = "4be2f0c81d37", message = "sequences")
public final class Sequences_db5f implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT208 payment_seq starts at 100, and rows may have the numbers that guest_seq gave
        //   Start above the greatest:  op.execute("alter sequence payment_seq restart with …");  or name the old one for the entity: @SequenceGenerator(sequenceName = "…")
        op.createSequence(sequence("payment_seq", 100, 1));

        // RT224 breaks the version that still runs, which takes 1 numbers a call of booking_seq: keys are given twice
        //   Stop the application for this one; or leave allocationSize as it is
        op.alterSequence(sequence("booking_seq", 1, 1), sequence("booking_seq", 1, 50));

        op.dropSequence(sequence("guest_seq", 1, 50));
    }

    @Override
    public void downgrade(Operations op) {
        op.createSequence(sequence("guest_seq", 1, 50));
        op.alterSequence(sequence("booking_seq", 1, 50), sequence("booking_seq", 1, 1));
        op.dropSequence(sequence("payment_seq", 100, 1));
    }
}
