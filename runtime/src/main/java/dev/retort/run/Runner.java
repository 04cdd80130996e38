package dev.retort.run;

import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.revision.RevisionRange;
import dev.retort.revision.RevisionSet;
import dev.retort.revision.TargetParser;
import dev.retort.run.history.AppliedRevisions;
import dev.retort.run.history.Database;
import dev.retort.run.history.Direction;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.Repair;
import dev.retort.run.history.RepeatableEntry;
import dev.retort.run.history.RevisionStep;
import dev.retort.run.lock.RunLock;
import dev.retort.run.session.ConnectionSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Brings a database along one history. Each call takes a connection and gives it back. Several runners at once, in one process or many, apply each
 * revision once: all but one wait for a lock that ends with its session. Thread-safe.
 */
public final class Runner {
    private final ConnectionSource source;
    private final RevisionGraph graph;
    private final Settings settings;

    /** The steps that were planned, by all that they depend on. */
    private final Map<List<?>, List<RevisionStep>> plans;

    /**
     * How to run.
     *
     * @param historyTable the name of the history table, {@code schema.table} outside the connection's own schema
     * @param foreign which revisions in that table belong to another history that shares it
     * @param repeatables what runs behind the revisions when it has changed, in order
     */
    public record Settings(
            String historyTable, Predicate<String> foreign, RunOptions options, List<Repeatable> repeatables) {
        public Settings {
            repeatables = List.copyOf(repeatables);
        }

        /** A history without repeatables. */
        public Settings(String historyTable, Predicate<String> foreign, RunOptions options) {
            this(historyTable, foreign, options, List.of());
        }
    }

    /** A runner for the revisions of a graph. */
    public Runner(ConnectionSource source, RevisionGraph graph, Settings settings) {
        this(source, graph, settings, new ConcurrentHashMap<>());
    }

    private Runner(
            ConnectionSource source, RevisionGraph graph, Settings settings, Map<List<?>, List<RevisionStep>> plans) {
        this.source = source;
        this.graph = graph;
        this.settings = settings;
        this.plans = plans;
    }

    /** The same on another database, such as that of another tenant. Both render the SQL of a path once for each dialect and version. */
    public Runner on(ConnectionSource other) {
        return new Runner(other, graph, settings, plans);
    }

    /** Upgrades to a target, and returns the ids of the revisions that were run. With nothing to do it takes no lock and loads no revision. */
    public List<String> upgrade(String target) {
        return run(Direction.UPGRADE, target, lost -> true);
    }

    /** {@link #downgrade(String, Predicate)}, whatever is lost. */
    public List<String> downgrade(String target) {
        return downgrade(target, lost -> true);
    }

    /**
     * Downgrades to a target, which stays applied; to {@code base} to take all back.
     *
     * @param mayLose whether the data that goes may go, asked under the lock if any does
     * @return the ids of the revisions that were taken back, in order
     */
    public List<String> downgrade(String target, Predicate<List<String>> mayLose) {
        return run(Direction.DOWNGRADE, target, mayLose);
    }

    /** Records that the database is at a target, without running anything; rows that do not fit that are replaced or deleted. */
    public void stamp(String target) {
        connected(database -> {
            Optional<AppliedRevisions> found = database.store().read();
            RevisionSet place = targets(found.orElse(AppliedRevisions.EMPTY)).resolve(target);
            return locked(
                    database,
                    found.isEmpty(),
                    (lock, callbacks, isNew) -> new HistoryStamp(graph, database, lock).at(place.ids()));
        });
    }

    /** Records a decision of the user. Returns the affected revisions. */
    public List<String> repair(Repair repair) {
        return connected(database -> {
            boolean empty = database.store().read().isEmpty();
            Set<String> contexts = settings.options().contexts();
            return locked(
                    database,
                    empty,
                    (lock, callbacks, isNew) -> new HistoryRepair(graph, database, lock, contexts).record(repair));
        });
    }

    /** The applied revisions that no other applied one follows; none before the first upgrade. Loads no revision. */
    public SortedSet<String> current() {
        return connected(database -> read(database).heads());
    }

    /** The ids of the revisions that an upgrade to the heads would run, in order. Loads no revision. */
    public List<String> pending() {
        return connected(database -> path(Direction.UPGRADE, read(database), RevisionSet.at(graph.heads())).stream()
                .map(RevisionNode::id)
                .toList());
    }

    /** All revisions as they stand in the database, each after its parents; then those that are only there. */
    public List<HistoryEntry> history() {
        return connected(database -> {
            HistoryListing listing = new HistoryListing(graph, readAll(database));
            return Stream.concat(listing.of(graph.revisions()).stream(), listing.unknown().stream())
                    .toList();
        });
    }

    /** The repeatables as they stand in the database, in the order in which they run. */
    public List<RepeatableEntry> repeatables() {
        return connected(
                database -> new RepeatableRun(database, settings).read().listing());
    }

    /** The revisions of a {@link TargetParser#range range}, as {@link #history()}. */
    public List<HistoryEntry> history(String range) {
        return connected(database -> {
            AppliedRevisions history = readAll(database);
            RevisionRange part = targets(history).range(range);
            return new HistoryListing(graph, history).of(part.listed(graph));
        });
    }

    /** The part of the history that a range such as {@code current:head} stands for. Connects only if it depends on the database. */
    public RevisionRange range(String range) {
        return targets().range(range);
    }

    /** The ids that a target stands for. Connects only if it depends on the database. */
    public Set<String> place(String target) {
        return targets().resolve(target).ids();
    }

    private TargetParser targets() {
        return new TargetParser(graph, () -> connected(database -> place(read(database))));
    }

    private AppliedRevisions read(Database database) throws SQLException {
        AppliedRevisions history = readAll(database);
        new HistoryIntegrity(graph, history).requireReadable();
        return history;
    }

    private static AppliedRevisions readAll(Database database) throws SQLException {
        return database.store().read().orElse(AppliedRevisions.EMPTY);
    }

    private TargetParser targets(AppliedRevisions history) {
        return new TargetParser(graph, () -> place(history));
    }

    private SortedSet<String> place(AppliedRevisions history) {
        new HistoryIntegrity(graph, history).requireKnown(settings.options().acceptAhead());
        SortedSet<String> applied = history.applied();
        applied.removeIf(id -> !graph.contains(id));
        return graph.headsOf(applied);
    }

    /** The place is settled before the lock: of two runs that go one revision up, the second finds it done. */
    private List<String> run(Direction direction, String target, Predicate<List<String>> mayLose) {
        return connected(database -> {
            Optional<AppliedRevisions> found = database.store().read();
            AppliedRevisions before = found.orElse(AppliedRevisions.EMPTY);
            RevisionSet place = targets(before).resolve(target);
            RepeatableRun repeatables = new RepeatableRun(database, settings);
            boolean repeats = direction == Direction.UPGRADE && new HistoryIntegrity(graph, before).isHead(place);
            if (path(direction, before, place).isEmpty()
                    && !(repeats && repeatables.read().isAnyDue())) {
                if (settings.options().verify()) {
                    new HistoryIntegrity(graph, before).requireUnchanged(true);
                }
                return List.of();
            }
            return locked(database, found.isEmpty(), (lock, callbacks, isNew) -> {
                AppliedRevisions now = isNew ? AppliedRevisions.EMPTY : read(database);
                List<RevisionNode> path = path(direction, now, place);
                if (direction == Direction.DOWNGRADE) {
                    new DowngradeLoss(graph, now.applied()).require(mayLose, target, path);
                }
                CallbackContext context = new CallbackContext(
                        database.session(), database.dialect().name(), direction);
                RunCallbacks heard = new RunCallbacks(callbacks, context);
                LockWait waits = new LockWait(database, settings.options().lockTimeout(), heard);
                PlanExecution execution = new PlanExecution(database, lock, now, heard, waits);
                List<RevisionStep> steps = steps(database, direction, now, path);
                repeatables.read().invalidateIfNeeded(direction == Direction.DOWNGRADE, steps);
                heard.around(
                        () -> {
                            execution.run(steps, settings.options().oneTransaction());
                            if (repeats) {
                                repeatables.run(graph, lock, heard, waits);
                            }
                            new DurabilityBarrier(database).settle();
                        },
                        execution::done);
                return execution.done();
            });
        });
    }

    private List<RevisionNode> path(Direction direction, AppliedRevisions history, RevisionSet place) {
        HistoryIntegrity integrity = new HistoryIntegrity(graph, history);
        integrity.requireKnown(
                direction == Direction.UPGRADE && settings.options().acceptAhead());
        SortedSet<String> applied = history.applied();
        if (direction == Direction.DOWNGRADE) {
            integrity.requireApplied(place.ids());
        }
        List<RevisionNode> path = direction == Direction.UPGRADE
                ? graph.upgradePath(applied, place.ids())
                : graph.downgradePath(applied, place);
        return integrity.interruptedFirst(direction, place, path);
    }

    /** What an upgrade would run on a database whose history table has these rows. */
    public List<RevisionStep> steps(Database database, AppliedRevisions now, String target) throws SQLException {
        RevisionSet place = targets(now).resolve(target);
        return steps(database, Direction.UPGRADE, now, path(Direction.UPGRADE, now, place));
    }

    private List<RevisionStep> steps(
            Database database, Direction direction, AppliedRevisions now, List<RevisionNode> path) throws SQLException {
        RunOptions options = settings.options();
        return new RunPlan(graph, database.dialect(), now, options.contexts())
                .steps(plans, options, database.session().version(), direction, path);
    }

    private interface Task<T> {
        T on(Database database) throws SQLException;
    }

    private interface LockedTask<T> {
        /** @param isNew whether the table was created under the lock, and has no rows */
        T run(RunLock lock, List<Callback> callbacks, boolean isNew) throws SQLException;
    }

    private <T> T connected(Task<T> task) {
        try (Database database = Database.open(
                source,
                settings.historyTable(),
                settings.foreign().negate(),
                settings.options().classLoader())) {
            return task.on(database);
        } catch (SQLException e) {
            throw FailureRemedy.refused(settings.historyTable(), e);
        }
    }

    /** The lock may need the table, so the table is created first. Whether it existed before does not matter. */
    private <T> T locked(Database database, boolean createTable, LockedTask<T> task) throws SQLException {
        Duration timeout = settings.options().lockTimeout();
        List<Callback> callbacks = settings.options().allCallbacks();
        try (RunLock lock = RunLock.of(database, source)) {
            if (createTable && lock.isInTable()) {
                database.store().create(timeout);
            }
            lock.acquire(
                    timeout,
                    database.session(),
                    (holder, most) -> callbacks.forEach(each -> each.waiting(holder, most)));
            boolean isNew = createTable && !lock.isInTable() && database.store().create(timeout);
            return ImmediateWrites.during(database, () -> task.run(lock, callbacks, isNew));
        }
    }
}
