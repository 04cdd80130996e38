package com.acme.migrations;

import static dev.retort.Definitions.*;

import dev.retort.Migration;
import dev.retort.Operations;
import dev.retort.Revision;

/** Creates payment_seq, alters booking_seq, drops guest_seq. */
@Revision(id = "ab917050e085", parents = "4be2f0c81d37", message = "sequences")
public final class Sequences_ab91 implements Migration {
    @Override
    public void upgrade(Operations op) {
        // RT208 payment_seq starts at 100, and rows may have numbers from guest_seq
        //   Continue above the greatest key:  op.continueSequence("payment_seq", "…", "id");  or keep the old sequence: @SequenceGenerator(sequenceName = "…"). To allow it, state the reason on the class: @Accept(code = "RT208", reason = "…")
        op.createSequence(sequence("payment_seq", 100, 1));

        // RT224 breaks the running version, which reserves 1 numbers per call of booking_seq: keys will collide
        //   Stop all instances for this revision, or keep allocationSize as it is
        op.alterSequence("booking_seq", increment(1).to(50));

        // RT222 breaks the running version, which takes numbers from guest_seq
        //   If it must keep working:  retort revision --phased  moves the drop to a second revision, to apply after the deployment
        op.dropSequence("guest_seq");
    }

    @Override
    public void downgrade(Operations op) {
        // RT208 guest_seq starts at 1, and rows may have numbers from payment_seq
        op.createSequence(sequence("guest_seq", 1, 50));
        op.alterSequence("booking_seq", increment(50).to(1));
        op.dropSequence("payment_seq");
    }
}
