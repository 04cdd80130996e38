package dev.retort;

import dev.retort.dialect.Dialect;
import dev.retort.dialect.Dialects;
import dev.retort.operation.InContext;
import dev.retort.problem.RetortException;
import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionRange;
import dev.retort.run.Callback;
import dev.retort.run.Runner;
import dev.retort.run.history.HistoryEntry;
import dev.retort.run.history.Repair;
import dev.retort.run.history.RepeatableEntry;
import dev.retort.run.session.ConnectionSource;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Applies the revisions on the class path to a database.
 *
 * <pre>{@code
 * Retort.using(dataSource).upgrade();
 * }</pre>
 *
 * <p>Instances are immutable and thread-safe. Each option returns a new instance.
 *
 * <p><b>Targets.</b> A <i>target</i> is one of:
 * <ul>
 * <li>a revision id, or its first four or more digits: {@code 7c1e}
 * <li>a label, see {@link Revision#labels}
 * <li>{@code head}, {@code heads}, {@code base} or {@code current}
 * <li>a number of revisions from the current one: {@code +1}, {@code -2}
 * <li>one of these followed by {@code +N} or {@code -N}: {@code head-1}
 * <li>one of these on a labeled branch: {@code payments@head}
 * </ul>
 *
 * <p><b>Transactions.</b> On databases with transactional DDL (PostgreSQL, SQLite), each revision is one transaction.
 * On the others (H2, MySQL, MariaDB), each statement commits by itself, and the next upgrade resumes a failed
 * revision at the statement that failed.
 *
 * <p><b>Errors.</b> Every failure is a {@link RetortException}; a failed statement is a {@link dev.retort.run.MigrationFailedException}.
 */
public final class Retort {
    private final ConnectionSource source;
    private final RetortOptions options;

    private Retort(ConnectionSource source, RetortOptions options) {
        this.source = source;
        this.options = options;
    }

    /** Uses a database that is not accessed through a {@link DataSource}, for example over R2DBC. */
    public static Retort using(ConnectionSource source) {
        return new Retort(source, RetortOptions.DEFAULT);
    }

    /** Uses the database of a data source. Each call opens one connection; on H2 and PostgreSQL, a run opens a second one that holds the lock. */
    public static Retort using(DataSource dataSource) {
        return using(ConnectionSource.of(dataSource));
    }

    /** Uses the database at a JDBC URL; user and password are null if the URL contains them or none is needed. The driver must be on the class path. */
    public static Retort using(String url, @Nullable String user, @Nullable String password) {
        return using(ConnectionSource.of(url, user, password));
    }

    /** Uses no database. Sufficient for {@link #range}, {@link #heads} and {@link #graph}; methods that need one throw RT403. */
    public static Retort offline() {
        return using(ConnectionSource.none());
    }

    /** Loads the revisions with a class loader. The default is the thread's context class loader. */
    public Retort classLoader(ClassLoader classLoader) {
        return new Retort(source, options.withClassLoader(classLoader));
    }

    /** Selects one of several histories by its package, which {@link Migrations} annotates: {@code "com.acme.bookings.migrations"}. */
    public Retort migrations(String packageName) {
        return new Retort(source, options.withMigrations(packageName));
    }

    /** Adds revisions that exist only in memory after those on the class path, to try a draft on a scratch database. */
    public Retort drafts(List<dev.retort.revision.RevisionNode> drafts) {
        return new Retort(source, options.withDrafts(drafts));
    }

    /** Adds a callback, which is called after those that {@code META-INF/services} registers; {@link Callback} describes in which transaction. */
    public Retort callback(Callback callback) {
        return new Retort(source, options.withRun(options.run().withCallback(callback)));
    }

    /** Sets how long to wait for another run on the same database. The default is five minutes; then the call fails with RT407. */
    public Retort lockTimeout(Duration timeout) {
        return new Retort(source, options.withRun(options.run().withLockTimeout(timeout)));
    }

    /** Accepts a database that a newer version of the application upgraded, as after a rollback of a deployment. By default it is refused (RT405). */
    public Retort acceptAhead() {
        return new Retort(source, options.withRun(options.run().acceptingAhead()));
    }

    /** Runs all revisions of a call in one transaction. Requires transactional DDL (PostgreSQL, SQLite); other databases are refused (RT417). */
    public Retort singleTransaction() {
        return new Retort(source, options.withRun(options.run().inOneTransaction()));
    }

    /**
     * Activates contexts, in place of those that were active: what {@link Operations#inContext} records for one of them runs. By default, none is active.
     *
     * @param contexts their names: {@code "demo"}
     * @throws IllegalArgumentException if one has other characters than lower-case letters, digits, {@code -} and {@code _}
     */
    public Retort contexts(String... contexts) {
        for (String context : contexts) {
            InContext.requireName(context);
        }
        return new Retort(source, options.withRun(options.run().in(new TreeSet<>(List.of(contexts)))));
    }

    /** The names of the active contexts. */
    public Set<String> activeContexts() {
        return options.run().contexts();
    }

    /**
     * Compares every applied revision with its class, even if nothing is pending, and fails with RT401 if the operations of one have
     * changed. This loads all classes; by default, an upgrade compares the fingerprints of the sources and loads those that differ.
     */
    public Retort verify() {
        return new Retort(source, options.withRun(options.run().verifying()));
    }

    /**
     * Upgrades every history to its head, one after the other; one whose branches have labels, to all of its heads. If nothing is pending, this costs one connection and one {@code SELECT} per history table; no lock, no graph, no revision class.
     *
     * @return the ids of the applied revisions, in order
     * @throws RetortException if a history has several heads (RT303), or as {@link #upgrade(String)}
     */
    public List<String> upgrade() {
        return ofPending(
                (runner, history) -> runner.upgrade(history.graph().branches().isMeant() ? "heads" : "head"));
    }

    /**
     * Upgrades to a target.
     *
     * <pre>{@code
     * Retort.using(dataSource).upgrade("+1");   // the next revision only
     * }</pre>
     *
     * @param target see the class description
     * @return the ids of the applied revisions, in order
     * @throws dev.retort.run.MigrationFailedException if a statement fails (RT408)
     * @throws RetortException if an applied revision was changed (RT401), the target is unknown (RT402), the database contains an unknown
     *     revision (RT405), a revision loses data without {@link Accept} (RT406), another run does not end in time (RT407), or the target is
     *     ambiguous (RT409)
     */
    public List<String> upgrade(String target) {
        return only().upgrade(target);
    }

    /**
     * Downgrades to a target, which stays applied. Nobody is asked: the data of columns and tables that it drops is lost.
     *
     * @param target see the class description; {@code base} reverts all
     * @return the ids of the reverted revisions, in order
     * @throws RetortException if the target is not applied (RT411), or as {@link #upgrade(String)}
     */
    public List<String> downgrade(String target) {
        return only().downgrade(target);
    }

    /**
     * Downgrades to a target unless data would be lost that may not.
     *
     * @param mayLose is called first with what would be lost, such as {@code guest.email}; if it returns false, the call fails with RT424
     */
    public List<String> downgrade(String target, Predicate<List<String>> mayLose) {
        return only().downgrade(target, mayLose);
    }

    /**
     * Records a target as the current revision without running any SQL, for a database that another tool created or that you repaired. Rows of
     * later or unknown revisions are deleted. Checksums are replaced by those of the classes.
     */
    public void stamp(String target) {
        only().stamp(target);
    }

    /** Corrects the history table where Retort cannot decide by itself, and returns the ids of the corrected revisions. */
    public List<String> repair(Repair repair) {
        return only().repair(repair);
    }

    /** The latest applied revisions: one, or one per applied branch. Empty before the first upgrade. */
    public List<String> current() {
        return each((histories, history) -> runner(histories, history).current());
    }

    /** All revisions with their state in the database, parents first, then those that only the database contains. */
    public List<HistoryEntry> history() {
        return each((histories, history) -> runner(histories, history).history());
    }

    /** The repeatables with their state in the database, in the order in which they run. */
    public List<RepeatableEntry> repeatableStates() {
        return each((histories, history) -> runner(histories, history).repeatables());
    }

    /** The repeatables of all histories, in the order in which they run. Needs no database. */
    public List<Repeatable> repeatables() {
        return each((histories, history) -> history.repeatables());
    }

    /** The revisions of a range with their state in the database: {@code -3:current}, {@code 7c1e:}; both ends are included. */
    public List<HistoryEntry> history(String range) {
        return only().history(range);
    }

    /** The revisions without a successor: one, or several if branches were not merged. Needs no database. */
    public List<String> heads() {
        return each((histories, history) -> history.graph().heads());
    }

    /** The ids of the revisions of a target; none for {@code base}. Needs a database only for {@code current} and the like. */
    public List<String> resolve(String target) {
        return List.copyOf(only().place(target));
    }

    /** The ids of the revisions that an upgrade to the heads would apply, in order. Loads no revision class; costs one SELECT if there are none. */
    public List<String> pending() {
        return ofPending((runner, history) -> runner.pending());
    }

    /**
     * A part of the history. Needs a database only if the range refers to {@code current} or counts from it.
     *
     * @param range {@code a:b} leads from {@code a} to {@code b}; {@code :b} and {@code b} start at the base; {@code a:} ends at the heads
     */
    public RevisionRange range(String range) {
        return only().range(range);
    }

    /** The name of the history table, qualified if it is outside the connection's schema. Needs no database. */
    public String historyTable() {
        return options.histories().only().historyTable();
    }

    /** The dialect of a name, such as {@code postgresql}, including those of the class loader of the revisions; throws RT412 if there is none. */
    public Dialect dialect(String name) {
        return Dialects.named(name, options.loader());
    }

    /** The revision graph of the only or selected history; empty if it has no revision. Needs no database. */
    public RevisionGraph graph() {
        return options.histories().only().graph();
    }

    /** The revision graphs of all histories, sorted by package. Needs no database. */
    public List<RevisionGraph> graphs() {
        return each((histories, history) -> List.of(history.graph()));
    }

    private List<String> ofPending(BiFunction<Runner, LoadedHistory, List<String>> task) {
        return options.ofPending(source, connections -> {
            Retort retort = new Retort(connections, options);
            return retort.each((histories, history) ->
                    task.apply(retort.runner(histories, histories.withRevisions(history)), history));
        });
    }

    private <T> List<T> each(BiFunction<LoadedHistories, LoadedHistory, Collection<T>> task) {
        LoadedHistories histories = options.histories();
        return histories.chosen().stream()
                .flatMap(history -> task.apply(histories, history).stream())
                .toList();
    }

    private Runner only() {
        LoadedHistories histories = options.histories();
        return runner(histories, histories.withRevisions(histories.only()));
    }

    private Runner runner(LoadedHistories histories, LoadedHistory history) {
        Predicate<String> foreign = id -> histories.isOfAnother(history, id);
        return new Runner(
                source,
                history.graph(),
                new Runner.Settings(history.historyTable(), foreign, options.running(), history.repeatables()));
    }
}
