package dev.retort.fleet.scheduler;

import dev.retort.fleet.rollout.Rollout;
import dev.retort.fleet.rollout.TenantResult;
import dev.retort.fleet.rollout.TenantResult.Outcome;
import dev.retort.problem.RetortException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Runs over a fleet, kept in a control database that the workers share: starts, pauses, resumes and observes them. Thread-safe.
 *
 * <pre>{@code
 * FleetControl control = FleetControl.of(controlDatabase);
 * String run = control.start(names, Rollout.ALL_AT_ONCE.withCanary(5));
 * }</pre>
 *
 * <p>The control database is PostgreSQL; H2 serves for tests. It keeps the names of tenants, and no URL, user or password: a worker finds the
 * database of a tenant by its own {@link dev.retort.fleet.tenant.TenantSource}.
 */
public final class FleetControl {
    private static final int MESSAGE = 4000;

    private final ControlDatabase database;

    private FleetControl(ControlDatabase database) {
        this.database = database;
    }

    /**
     * The runs in a database, whose tables are created if they are missing.
     *
     * @throws RetortException if the database does not answer (RT520)
     */
    public static FleetControl of(DataSource dataSource) {
        ControlDatabase database = new ControlDatabase(dataSource);
        database.inTransaction(ControlTables::create);
        return new FleetControl(database);
    }

    ControlDatabase database() {
        return database;
    }

    /** Starts an upgrade of tenants to the heads, and returns the id of the run. */
    public String start(List<String> tenants, Rollout rollout) {
        return start(tenants, rollout, Optional.empty());
    }

    /**
     * Starts an upgrade of tenants. Any worker may take any of them.
     *
     * @param tenants their names, in the order of the waves
     * @param target where to; empty for the heads
     * @return the id of the run
     */
    public String start(List<String> tenants, Rollout rollout, Optional<String> target) {
        String run = UUID.randomUUID().toString();
        List<Integer> waves = rollout.waves(tenants.size());
        database.inTransaction(connection -> {
            insert(connection, run, tenants.size(), rollout, target, waves.size());
            insert(connection, run, tenants, waves);
        });
        return run;
    }

    private static void insert(
            Connection connection, String run, int tenants, Rollout rollout, Optional<String> target, int waves)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "insert into retort_fleet_run values (?, ?, '', ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setString(1, run);
            statement.setString(2, RunState.RUNNING.text());
            statement.setString(3, target.orElse(""));
            statement.setInt(4, waves);
            statement.setInt(5, tenants);
            statement.setInt(6, rollout.canary());
            statement.setInt(7, rollout.waveSize());
            statement.setLong(8, rollout.pause().toMillis());
            statement.setInt(9, rollout.maxFailures());
            statement.setDouble(10, rollout.maxFailureRate());
            statement.setTimestamp(11, Timestamp.from(Instant.now()));
            statement.executeUpdate();
        }
    }

    private static void insert(Connection connection, String run, List<String> tenants, List<Integer> waves)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("insert into retort_fleet_tenant (run, tenant, wave) values (?, ?, ?)")) {
            int next = 0;
            for (int wave = 1; wave <= waves.size(); wave++) {
                for (int i = 0; i < waves.get(wave - 1); i++) {
                    statement.setString(1, run);
                    statement.setString(2, tenants.get(next++));
                    statement.setInt(3, wave);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** Lets no further tenant begin until {@link #resume}; those that run end. */
    public void pause(String run) {
        change(run, RunState.RUNNING, RunState.PAUSED);
    }

    /** Continues a run that was paused. */
    public void resume(String run) {
        change(run, RunState.PAUSED, RunState.RUNNING);
    }

    private void change(String run, RunState from, RunState to) {
        database.update(
                "update retort_fleet_run set state = ? where id = ? and state = ?", to.text(), run, from.text());
    }

    /** Ends a run: no further tenant begins. */
    public void stop(String run, String reason) {
        database.update(
                "update retort_fleet_run set state = ?, stopped = ? where id = ? and state in (?, ?)",
                RunState.STOPPED.text(),
                reason,
                run,
                RunState.RUNNING.text(),
                RunState.PAUSED.text());
    }

    /** How far a run is. */
    public RunProgress progress(String run) {
        return database
                .query(
                        """
                        select r.state, r.stopped, r.wave, r.waves, r.tenants, r.started_at,
                            (select count(*) from retort_fleet_tenant t where t.run = r.id and t.outcome = 'upgraded') upgraded,
                            (select count(*) from retort_fleet_tenant t where t.run = r.id and t.outcome = 'current') already,
                            (select count(*) from retort_fleet_tenant t where t.run = r.id and t.outcome = 'failed') failed,
                            (select count(distinct t.worker) from retort_fleet_tenant t where t.run = r.id) workers,
                            (select max(t.ended_at) from retort_fleet_tenant t where t.run = r.id) last_end
                        from retort_fleet_run r where r.id = ?""",
                        row -> {
                            RunState state = RunState.of(row.getString("state"));
                            Timestamp last = row.getTimestamp("last_end");
                            Instant end = state.isOver() && last != null ? last.toInstant() : Instant.now();
                            return new RunProgress(
                                    state,
                                    row.getString("stopped"),
                                    row.getInt("wave"),
                                    row.getInt("waves"),
                                    row.getLong("tenants"),
                                    row.getLong("upgraded"),
                                    row.getLong("already"),
                                    row.getLong("failed"),
                                    row.getLong("workers"),
                                    Duration.between(
                                            row.getTimestamp("started_at").toInstant(), end));
                        },
                        run)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no run " + run));
    }

    /** Whether a worker upgrades a tenant of a run at the moment. */
    boolean isBusy(String run) {
        return database.query(
                                "select count(*) from retort_fleet_task where task_name = ? and task_instance like ? and picked = true",
                                row -> row.getLong(1),
                                TenantTask.DESCRIPTOR.getTaskName(),
                                run + "%")
                        .get(0)
                > 0;
    }

    /** What became of the tenants of a run so far, in the order in which they ended; those that did not end are not run. */
    public List<TenantResult> results(String run) {
        return database.query(
                """
                select tenant, outcome, applied, code, message, duration_ms from retort_fleet_tenant where run = ?
                order by case when ended_at is null then 1 else 0 end, ended_at, tenant""",
                row -> {
                    String outcome = row.getString("outcome");
                    if (outcome == null) {
                        return TenantResult.notRun(row.getString("tenant"));
                    }
                    String applied = row.getString("applied");
                    return new TenantResult(
                            row.getString("tenant"),
                            Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)),
                            applied == null || applied.isEmpty() ? List.of() : List.of(applied.split(",")),
                            Duration.ofMillis(row.getLong("duration_ms")),
                            row.getString("code"),
                            row.getString("message"));
                },
                run);
    }

    /** Records the result of a tenant, unless another worker did: of two, the first counts. */
    void record(String run, TenantResult result, String worker) {
        String applied = String.join(",", result.applied());
        database.update(
                """
                update retort_fleet_tenant set outcome = ?, applied = ?, code = ?, message = ?, duration_ms = ?, worker = ?, ended_at = ?
                where run = ? and tenant = ? and outcome is null""",
                result.outcome().name().toLowerCase(Locale.ROOT),
                applied.substring(0, Math.min(applied.length(), MESSAGE)),
                result.code(),
                result.message().substring(0, Math.min(result.message().length(), MESSAGE)),
                result.duration().toMillis(),
                worker,
                Timestamp.from(Instant.now()),
                run,
                result.tenant());
    }
}
