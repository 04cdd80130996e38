package dev.retort.fleet.scheduler;

import java.time.Duration;

/**
 * How far a run over workers is.
 *
 * @param state how it stands
 * @param stopped why it stopped early; empty if it did not
 * @param wave the number of the wave that runs, from 1
 * @param waves how many there are
 * @param tenants all tenants of the run
 * @param upgraded those that were upgraded
 * @param current those that had nothing pending
 * @param failed those that failed
 * @param workers how many workers have ended a tenant of the run
 * @param elapsed the time from the start of the run to now, or to the last tenant that ended
 */
public record RunProgress(
        RunState state,
        String stopped,
        int wave,
        int waves,
        long tenants,
        long upgraded,
        long current,
        long failed,
        long workers,
        Duration elapsed) {
    private static final double MILLIS = 1000;

    /** The tenants that have ended. */
    public long ended() {
        return upgraded + current + failed;
    }

    /** The tenants that ended per second. */
    public double perSecond() {
        return elapsed.isZero() ? 0 : ended() * MILLIS / elapsed.toMillis();
    }
}
