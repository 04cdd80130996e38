package dev.retort.fleet.history;

import dev.retort.Retort;
import dev.retort.index.MigrationIndex;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.Callback;
import dev.retort.run.FailureRemedy;
import dev.retort.run.RunOptions;
import dev.retort.run.Runner;
import dev.retort.run.history.CompleteHistory;
import dev.retort.run.history.Database;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.FirstConnection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The histories of the class path, read once for all tenants. Thread-safe.
 *
 * @param chosen those that are run, sorted by package
 * @param classLoader finds revisions and dialects
 */
public record SharedHistories(List<SharedHistory> chosen, ClassLoader classLoader) {
    public SharedHistories {
        chosen = List.copyOf(chosen);
    }

    /**
     * Reads the index of revisions.
     *
     * @param packageName the package of the history that is meant; null if all are
     * @throws RetortException if there is no revision (RT309)
     */
    public static SharedHistories load(ClassLoader classLoader, @Nullable String packageName, RunOptions options) {
        SortedSet<String> packages = new TreeSet<>();
        MigrationIndex.read(classLoader).forEach(line -> packages.add(line.packageName()));
        Retort offline = Retort.offline().classLoader(classLoader);
        Map<String, Retort> histories = new TreeMap<>();
        packages.forEach(name -> histories.put(name, offline.migrations(name)));
        List<SharedHistory> chosen = new ArrayList<>();
        histories.forEach((name, history) -> {
            if (packageName == null || packageName.equals(name)) {
                chosen.add(shared(history, histories.values(), options, classLoader));
            }
        });
        if (chosen.isEmpty()) {
            throw new RetortException(
                    Problem.NO_REVISIONS, """
                    There are no revisions on the class path%s, so there is nothing to run. Put the module of the revisions on the class path, or name \
                    its class output with --classes.""".formatted(packageName == null ? "" : " in the package " + packageName));
        }
        return new SharedHistories(chosen, classLoader);
    }

    private static SharedHistory shared(
            Retort history, Collection<Retort> all, RunOptions options, ClassLoader classLoader) {
        RevisionGraph graph = history.graph();
        String table = history.historyTable();
        List<RevisionGraph> sharing = all.stream()
                .filter(each -> each != history && each.historyTable().equals(table))
                .map(Retort::graph)
                .toList();
        Runner runner = new Runner(
                ConnectionSource.none(),
                graph,
                new Runner.Settings(
                        table,
                        id -> sharing.stream().anyMatch(other -> other.contains(id)),
                        options,
                        history.repeatables()));
        boolean alone = sharing.isEmpty()
                && history.repeatables().isEmpty()
                && !options.oneTransaction()
                && !hasCallbacks(options);
        return new SharedHistory(
                graph,
                table,
                history.repeatables(),
                runner,
                alone
                        ? Optional.of(new DirectUpgrade(runner, table, options.lockTimeout(), classLoader))
                        : Optional.empty());
    }

    /** Whether somebody listens; so too where that can't be found out, which the run reports. */
    private static boolean hasCallbacks(RunOptions options) {
        if (options.services() == null || !options.callbacks().isEmpty()) {
            return !options.callbacks().isEmpty();
        }
        try {
            return ServiceLoader.load(Callback.class, options.services())
                    .iterator()
                    .hasNext();
        } catch (ServiceConfigurationError e) {
            return true;
        }
    }

    /** What each history table of a tenant holds where nothing is pending; none where only the rows tell. */
    public List<CompleteHistory> complete() {
        List<Optional<CompleteHistory>> each =
                chosen.stream().map(SharedHistory::complete).toList();
        boolean counts = each.stream().allMatch(Optional::isPresent)
                && chosen.stream().map(SharedHistory::table).distinct().count() == chosen.size();
        return counts ? each.stream().map(Optional::orElseThrow).toList() : List.of();
    }

    /**
     * Upgrades a database. Where nothing is pending, this costs one connection, and one {@code SELECT} for each history.
     *
     * @param target a target of the only history; empty for the head of each
     * @param pending whether something is probably pending, so that no question whether there is comes first
     * @return the ids of the revisions that were applied
     */
    public List<String> upgrade(ConnectionSource source, Optional<String> target, boolean pending) {
        if (target.isPresent()) {
            return only().upgrade(source, target.get());
        }
        if (pending) {
            return upgradeAll(source);
        }
        try (FirstConnection first = new FirstConnection(source)) {
            return isComplete(first) ? List.of() : upgradeAll(first.source());
        } catch (SQLException e) {
            throw FailureRemedy.refused(chosen.get(0).table(), e);
        }
    }

    private List<String> upgradeAll(ConnectionSource source) {
        List<String> applied = new ArrayList<>();
        chosen.forEach(history -> applied.addAll(history.upgrade(source)));
        return applied;
    }

    private boolean isComplete(FirstConnection first) throws SQLException {
        List<CompleteHistory> complete = complete();
        for (CompleteHistory each : complete) {
            if (!each.isIn(Database.over(first.session(), each.table(), id -> true, classLoader))) {
                return false;
            }
        }
        return !complete.isEmpty();
    }

    /**
     * The only history.
     *
     * @throws RetortException if there are several (RT310)
     */
    public SharedHistory only() {
        if (chosen.size() > 1) {
            throw new RetortException(
                    Problem.SEVERAL_HISTORIES,
                    "There are several histories, and a target belongs to one. Name it with --package; in a program, with migrations(…).");
        }
        return chosen.get(0);
    }
}
