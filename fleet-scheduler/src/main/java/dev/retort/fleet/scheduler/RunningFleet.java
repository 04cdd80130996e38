package dev.retort.fleet.scheduler;

import dev.retort.fleet.rollout.Rollout;
import java.time.Duration;
import java.util.List;

/**
 * A run as a worker reads it.
 *
 * @param id its id
 * @param state how it stands
 * @param target where to; empty for the heads
 * @param wave the wave that runs; 0 before the first
 * @param waves how many there are
 * @param tenants how many tenants it has
 */
record RunningFleet(String id, RunState state, String target, int wave, int waves, int tenants, Rollout rollout) {
    private static final String COLUMNS =
            "id, state, target, wave, waves, tenants, canary, wave_size, pause_ms, max_failures, max_failure_rate";

    /** One run; none if it was deleted. */
    static List<RunningFleet> of(String id, ControlDatabase database) {
        return database.query("select " + COLUMNS + " from retort_fleet_run where id = ?", READER, id);
    }

    /** The runs that are not over or paused. */
    static List<RunningFleet> all(ControlDatabase database) {
        return database.query(
                "select " + COLUMNS + " from retort_fleet_run where state = ? order by started_at",
                READER,
                RunState.RUNNING.text());
    }

    private static final ControlDatabase.Row<RunningFleet> READER = row -> new RunningFleet(
            row.getString("id"),
            RunState.of(row.getString("state")),
            row.getString("target"),
            row.getInt("wave"),
            row.getInt("waves"),
            row.getInt("tenants"),
            new Rollout(
                    row.getInt("canary"),
                    row.getInt("wave_size"),
                    Duration.ofMillis(row.getLong("pause_ms")),
                    row.getInt("max_failures"),
                    row.getDouble("max_failure_rate")));

    /** How many of its tenants failed. */
    long failures(ControlDatabase database) {
        return database.query(
                        "select count(*) from retort_fleet_tenant where run = ? and outcome = 'failed'",
                        row -> row.getLong(1),
                        id)
                .get(0);
    }

    /** How many tenants of the wave have not ended. */
    long left(ControlDatabase database) {
        return database.query(
                        "select count(*) from retort_fleet_tenant where run = ? and wave = ? and outcome is null",
                        row -> row.getLong(1),
                        id,
                        wave)
                .get(0);
    }

    /** The names of the tenants of a wave that have not ended. */
    List<String> names(int ofWave, ControlDatabase database) {
        return database.query(
                "select tenant from retort_fleet_tenant where run = ? and wave = ? and outcome is null order by tenant",
                row -> row.getString(1),
                id,
                ofWave);
    }
}
