package dev.retort.run.history;

import java.util.Arrays;
import java.util.Locale;

/** How far the revision of a row is. Only where it is not one transaction is a row ever in between. */
public enum RowState {
    APPLIED,
    /** On its way up; the statement after those that are counted may have run. */
    UPGRADING,
    /** On its way down; the statement after those that are counted may have run. */
    DOWNGRADING,
    /** Stopped on its way up: the statement after those that are counted has not run. */
    UPGRADE_STOPPED,
    /** Stopped on its way down: the statement after those that are counted has not run. */
    DOWNGRADE_STOPPED,
    /** An upgrade that stopped is taken back; the statement of that after those that are counted may have run. */
    UNDO_UP,
    /** An upgrade that stopped was taken back in part: the statement of that after those that are counted has not run. */
    UNDO_UP_STOPPED,
    /** A downgrade that stopped is taken back; the statement of that after those that are counted may have run. */
    UNDO_DOWN,
    /** A downgrade that stopped was taken back in part: the statement of that after those that are counted has not run. */
    UNDO_DOWN_STOPPED;

    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #text}, and nothing that only resembles it: a change of a row asks for the text as it was written. */
    static RowState parse(String text) {
        return Arrays.stream(values())
                .filter(state -> state.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(text));
    }

    public static RowState onItsWay(Direction direction) {
        return direction == Direction.UPGRADE ? UPGRADING : DOWNGRADING;
    }

    public static RowState stopped(Direction direction) {
        return direction == Direction.UPGRADE ? UPGRADE_STOPPED : DOWNGRADE_STOPPED;
    }

    /** A row on its way back, where a run took the other direction. */
    static RowState undoing(Direction direction) {
        return direction == Direction.UPGRADE ? UNDO_DOWN : UNDO_UP;
    }

    static RowState undoStopped(Direction direction) {
        return direction == Direction.UPGRADE ? UNDO_DOWN_STOPPED : UNDO_UP_STOPPED;
    }

    /** Which way a row that is in between was going. */
    public Direction direction() {
        return switch (this) {
            case DOWNGRADING, DOWNGRADE_STOPPED, UNDO_UP, UNDO_UP_STOPPED -> Direction.DOWNGRADE;
            case APPLIED, UPGRADING, UPGRADE_STOPPED, UNDO_DOWN, UNDO_DOWN_STOPPED -> Direction.UPGRADE;
        };
    }

    /** Whether what an interrupted run did is being taken back. */
    public boolean isUndo() {
        return this == UNDO_UP || this == UNDO_UP_STOPPED || this == UNDO_DOWN || this == UNDO_DOWN_STOPPED;
    }

    /** Whether the revision is not yet there. */
    public boolean isComing() {
        return this == UPGRADING || this == UPGRADE_STOPPED || this == UNDO_UP || this == UNDO_UP_STOPPED;
    }

    /** Whether only the catalog can tell if the next statement has run. */
    public boolean isInDoubt() {
        return this == UPGRADING || this == DOWNGRADING || this == UNDO_UP || this == UNDO_DOWN;
    }
}
