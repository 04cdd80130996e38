package dev.retort.run;

import java.util.Locale;

/** How far the revision of a row is. Only where it is not one transaction is a row ever in between. */
enum RowState {
    APPLIED,
    /** On its way up; the statement after those that are counted may have run. */
    UPGRADING,
    /** On its way down; the statement after those that are counted may have run. */
    DOWNGRADING,
    /** Stopped on its way up: the statement after those that are counted has not run. */
    UPGRADE_STOPPED,
    /** Stopped on its way down: the statement after those that are counted has not run. */
    DOWNGRADE_STOPPED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RowState parse(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    static RowState onItsWay(Direction direction) {
        return direction == Direction.UPGRADE ? UPGRADING : DOWNGRADING;
    }

    static RowState stopped(Direction direction) {
        return direction == Direction.UPGRADE ? UPGRADE_STOPPED : DOWNGRADE_STOPPED;
    }

    /** Which way a row that is in between was going. */
    Direction direction() {
        return this == DOWNGRADING || this == DOWNGRADE_STOPPED ? Direction.DOWNGRADE : Direction.UPGRADE;
    }

    /** Whether the revision is not yet there. */
    boolean isComing() {
        return this == UPGRADING || this == UPGRADE_STOPPED;
    }

    /** Whether nobody can say without looking if the next statement has run. */
    boolean isInDoubt() {
        return this == UPGRADING || this == DOWNGRADING;
    }
}
