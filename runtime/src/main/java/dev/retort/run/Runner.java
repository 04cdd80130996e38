package dev.retort.run;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.Place;
import dev.retort.revision.Range;
import dev.retort.revision.Revision;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.Targets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * Brings a database along one history. Each call takes a connection and gives it back. Several runners at once, in one process or many, apply each
 * revision once: all but one wait for a lock that ends with its session. Thread-safe.
 */
public final class Runner {
    private final ConnectionSource source;
    private final RevisionGraph graph;
    private final Settings settings;

    /**
     * How to run.
     *
     * @param historyTable the name of the history table, {@code schema.table} outside the connection's own schema
     * @param foreign which revisions in that table belong to another history that shares it
     */
    public record Settings(String historyTable, Predicate<String> foreign, RunOptions options) {
        /** Settings with a listener and a time to wait for the lock. */
        public Settings(String historyTable, Predicate<String> foreign, RunListener listener, Duration lockTimeout) {
            this(
                    historyTable,
                    foreign,
                    RunOptions.DEFAULT.withListener(listener).withLockTimeout(lockTimeout));
        }
    }

    /** A runner for the revisions of a graph. */
    public Runner(ConnectionSource source, RevisionGraph graph, Settings settings) {
        this.source = source;
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * Upgrades to a target. With nothing to do it costs a connection and a SELECT, takes no lock and loads no revision.
     *
     * @return the ids of the revisions that were run, in order
     * @throws RetortException see {@code docs/problems}
     */
    public List<String> upgrade(String target) {
        return run(Direction.UPGRADE, target);
    }

    /**
     * Downgrades to a target, which stays applied; to {@code base} to take all back.
     *
     * @return the ids of the revisions that were taken back, in order
     * @throws RetortException see {@code docs/problems}
     */
    public List<String> downgrade(String target) {
        return run(Direction.DOWNGRADE, target);
    }

    /** Records that the database is at a target, without running anything; rows that do not fit that are replaced or deleted. */
    public void stamp(String target) {
        connected(database -> {
            Optional<History> found = database.store().read();
            Place place = targets(found.orElse(History.EMPTY)).resolve(target);
            return locked(database, found.isEmpty(), () -> new Stamp(graph, database).at(place.ids()));
        });
    }

    /** Records what a person says of the database, and gives the revisions that it concerned. */
    public List<String> repair(Repair repair) {
        return connected(database -> {
            boolean empty = database.store().read().isEmpty();
            return locked(database, empty, () -> new Repairs(graph, database).record(repair));
        });
    }

    /** The applied revisions that no other applied one follows; none before the first upgrade. Loads no revision. */
    public SortedSet<String> current() {
        return connected(database -> read(database).heads());
    }

    /** The ids of the revisions that an upgrade to the heads would run, in order. Loads no revision. */
    public List<String> pending() {
        return connected(database -> path(Direction.UPGRADE, read(database), Place.at(graph.heads())).stream()
                .map(Revision::id)
                .toList());
    }

    /** All revisions as they stand in the database, each after its parents; then those that are only there. */
    public List<HistoryEntry> history() {
        return connected(database -> {
            Listing listing = new Listing(graph, read(database));
            List<HistoryEntry> entries = new ArrayList<>(listing.of(graph.revisions()));
            entries.addAll(listing.unknown());
            return entries;
        });
    }

    /** The revisions of a {@link Targets#range range}, as {@link #history()}. */
    public List<HistoryEntry> history(String range) {
        return connected(database -> {
            History history = read(database);
            Range part = targets(history).range(range);
            return new Listing(graph, history).of(part.listed(graph));
        });
    }

    /** The part of the history that a range such as {@code current:head} stands for. Connects only if it depends on the database. */
    public Range range(String range) {
        return new Targets(graph, () -> connected(database -> place(read(database)))).range(range);
    }

    /** The ids that a target stands for. Connects only if it depends on the database. */
    public Set<String> place(String target) {
        return new Targets(graph, () -> connected(database -> place(read(database))))
                .resolve(target)
                .ids();
    }

    private History read(Database database) throws SQLException {
        return database.store().read().orElse(History.EMPTY);
    }

    private Targets targets(History history) {
        return new Targets(graph, () -> place(history));
    }

    private SortedSet<String> place(History history) {
        requireKnown(Direction.UPGRADE, history);
        SortedSet<String> applied = history.applied();
        applied.removeIf(id -> !graph.contains(id));
        return graph.headsOf(applied);
    }

    /** The place is settled before the lock: of two runs that go one revision up, the second finds it done. */
    private List<String> run(Direction direction, String target) {
        return connected(database -> {
            Optional<History> found = database.store().read();
            History before = found.orElse(History.EMPTY);
            Place place = targets(before).resolve(target);
            if (path(direction, before, place).isEmpty()) {
                if (settings.options().verify()) {
                    new Integrity(graph, before).requireUnchanged();
                }
                return List.of();
            }
            return locked(database, found.isEmpty(), () -> {
                History now = read(database);
                return execute(database, direction, now, path(direction, now, place));
            });
        });
    }

    private Integrity requireKnown(Direction direction, History history) {
        Integrity integrity = new Integrity(graph, history);
        if (!settings.options().acceptAhead() || direction == Direction.DOWNGRADE || !integrity.isAhead()) {
            integrity.requireKnown();
        }
        return integrity;
    }

    private List<Revision> path(Direction direction, History history, Place place) {
        Integrity integrity = requireKnown(direction, history);
        SortedSet<String> applied = history.applied();
        if (direction == Direction.DOWNGRADE) {
            integrity.requireApplied(place.ids());
        }
        List<Revision> path = direction == Direction.UPGRADE
                ? graph.upgradePath(applied, place.ids())
                : graph.downgradePath(applied, place);
        integrity.requireNoneLeftBehind(direction, path);
        return integrity.interruptedFirst(path);
    }

    private List<String> execute(Database database, Direction direction, History now, List<Revision> path) {
        Integrity integrity = new Integrity(graph, now);
        integrity.requireUnchanged();
        List<Step> steps = new Planner(graph, database.dialect()).plan(direction, now.applied(), path);
        Execution execution = new Execution(database, settings.options().listener());
        if (settings.options().oneTransaction()) {
            integrity.requireOneTransaction(steps);
            execution.runTogether(steps);
            return execution.done();
        }
        for (Step step : steps) {
            Optional<HistoryRow> interrupted = now.interrupted()
                    .filter(row -> row.revision().equals(step.revision().id()));
            interrupted.ifPresent(row -> Integrity.requireResumable(step, row));
            execution.run(step, interrupted);
        }
        return execution.done();
    }

    private interface Task<T> {
        T on(Database database) throws SQLException;
    }

    private interface LockedTask<T> {
        T run() throws SQLException;
    }

    private <T> T connected(Task<T> task) {
        try (Database database = Database.open(
                source, settings.historyTable(), settings.foreign().negate())) {
            return task.on(database);
        } catch (SQLException e) {
            throw new RetortException(
                    Problem.DATABASE_REFUSED,
                    """
                    The database refused what Retort does for itself, on its history table %s or its lock: %s. Nothing is half done. \
                    Check that the user may create, read and write that table, and that the connection lasts; then run it again.""".formatted(settings.historyTable(), Secrets.said(e)),
                    Secrets.without(e));
        }
    }

    /** The lock may need the table, so the table comes first; whether it was there before says nothing about now. */
    private <T> T locked(Database database, boolean createTable, LockedTask<T> task) throws SQLException {
        Duration timeout = settings.options().lockTimeout();
        try (RunLock lock = RunLock.of(database, source)) {
            if (createTable && lock.isInTable()) {
                database.store().create(timeout);
            }
            lock.acquire(timeout, database.session(), settings.options().listener());
            if (createTable && !lock.isInTable()) {
                database.store().create(timeout);
            }
            return task.run();
        }
    }
}
