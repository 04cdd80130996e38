package dev.retort.fleet.scheduler;

import java.util.Locale;

/** How a run over workers stands. */
public enum RunState {
    /** Tenants are upgraded. */
    RUNNING,
    /** Somebody paused it: tenants that were begun end, and no other begins. */
    PAUSED,
    /** A limit was reached, or somebody stopped it: no further tenant begins. */
    STOPPED,
    /** Every tenant has ended. */
    DONE;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunState of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** Whether nothing happens any more. */
    public boolean isOver() {
        return this == STOPPED || this == DONE;
    }
}
