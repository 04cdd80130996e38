package dev.retort;

import dev.retort.dialect.Dialects;
import dev.retort.problem.RetortException;
import dev.retort.revision.Range;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.ConnectionSource;
import dev.retort.run.HistoryEntry;
import dev.retort.run.OfflineSql;
import dev.retort.run.Repair;
import dev.retort.run.RunListener;
import dev.retort.run.Runner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Applies the revisions on the class path to a database.
 *
 * <pre>{@code
 * Retort.using(dataSource).upgrade();
 * }</pre>
 *
 * <p>Immutable and thread-safe: each option gives a new object. A <i>target</i> is an id or the first four digits or more of one, a label, {@code
 * head}, {@code heads}, {@code base}, {@code current}, {@code +N}, {@code -N}, or one of these with {@code +N} or {@code -N} behind it, and on one branch
 * with {@code LABEL@} before it. Where
 * DDL is transactional (PostgreSQL) a revision is one transaction. Where it is not (H2) an upgrade that failed goes on at the statement that
 * failed; the lock there takes a second connection while something runs.
 *
 * <p>Every failure is a {@link RetortException} whose message says what, why it matters, and what to do; a failed statement is a {@link
 * dev.retort.run.MigrationFailedException}.
 */
public final class Retort {
    private final ConnectionSource source;
    private final Options options;

    private Retort(ConnectionSource source, Options options) {
        this.source = source;
        this.options = options;
    }

    /** On a database that is reached by other means than JDBC. */
    public static Retort using(ConnectionSource source) {
        return new Retort(source, Options.DEFAULT);
    }

    /** On the database of a data source. Each call takes one connection and gives it back; on H2 a second one while something runs. */
    public static Retort using(DataSource dataSource) {
        return using(ConnectionSource.of(dataSource));
    }

    /**
     * On the database of a JDBC URL, whose driver has to be on the class path.
     *
     * @param user null where the URL says who, or nobody has to
     * @param password null where there is none, or the URL has it
     */
    public static Retort using(String url, @Nullable String user, @Nullable String password) {
        return using(ConnectionSource.of(url, user, password));
    }

    /** Without a database: for {@link #sql}, {@link #heads} and {@link #graph}. What needs a database says so (RT403). */
    public static Retort offline() {
        return using(ConnectionSource.none());
    }

    /** Takes revisions from a class loader; without this, from the thread's context class loader. */
    public Retort classLoader(ClassLoader classLoader) {
        return new Retort(source, options.withClassLoader(classLoader));
    }

    /** Takes the history of one package. Needed only where there are several and one is meant: {@code "com.acme.bookings.migrations"}. */
    public Retort migrations(String packageName) {
        return new Retort(source, options.withMigrations(packageName));
    }

    /** Puts revisions held in memory on top of those on the class path, as if they were accepted: for a scratch database. */
    public Retort drafts(List<dev.retort.revision.Revision> drafts) {
        return new Retort(source, options.withDrafts(drafts));
    }

    /** Tells a listener how a run gets on. */
    public Retort listener(RunListener listener) {
        return new Retort(source, options.withRun(options.run().withListener(listener)));
    }

    /** Waits so long for another run on the same database to end; without this, five minutes. */
    public Retort lockTimeout(Duration timeout) {
        return new Retort(source, options.withRun(options.run().withLockTimeout(timeout)));
    }

    /**
     * Takes a database that newer code has upgraded as up to date: for a deployment that was rolled back. Its schema has then what this code
     * knows and more. Without this it is refused (RT405).
     */
    public Retort acceptAhead() {
        return new Retort(source, options.withRun(options.run().acceptingAhead()));
    }

    /** Makes all that one call runs one transaction, where DDL can be in one (PostgreSQL); refused elsewhere (RT417). */
    public Retort singleTransaction() {
        return new Retort(source, options.withRun(options.run().inOneTransaction()));
    }

    /**
     * Compares every applied revision with its class even where there is nothing to run, so that a changed one is found (RT401). That
     * loads the classes of all of them.
     */
    public Retort verify() {
        return new Retort(source, options.withRun(options.run().verifying()));
    }

    /**
     * Upgrades to the head, every history one after the other; to all heads of one whose branches are kept apart by labels. With nothing to do it costs a connection and a SELECT each, takes no lock
     * and loads no revision class.
     *
     * @return the ids of the revisions that were run, in order
     * @throws RetortException if a history has several heads (RT303), or as {@link #upgrade(String)}
     */
    public List<String> upgrade() {
        return each((histories, history) -> runner(histories, histories.withRevisions(history))
                .upgrade(history.graph().branches().isMeant() ? "heads" : "head"));
    }

    /**
     * Upgrades to a target.
     *
     * @return the ids of the revisions that were run, in order
     * @throws dev.retort.run.MigrationFailedException if a statement fails (RT408)
     * @throws RetortException if an applied revision was changed (RT401), the database has one that is not here (RT405), a revision loses
     *     data and nobody accepted that (RT406), another run does not end in time (RT407), or the target is none (RT402, RT409)
     */
    public List<String> upgrade(String target) {
        return only().upgrade(target);
    }

    /**
     * Downgrades to a target, which stays applied; {@code base} takes all back. What a downgrade drops is gone: it needs no acceptance.
     *
     * @return the ids of the revisions that were taken back, in order
     * @throws RetortException if the target is not applied (RT411), or as {@link #upgrade(String)}
     */
    public List<String> downgrade(String target) {
        return only().downgrade(target);
    }

    /**
     * Records that the database is at a target, without running anything: for a database that was made by other means, or mended by hand. Rows
     * for revisions above the target, or unknown here, are deleted; checksums become those of the classes.
     */
    public void stamp(String target) {
        only().stamp(target);
    }

    /**
     * Records what a person says of the database, where Retort can't know it.
     *
     * @return the ids of the revisions that it concerned; none if there was nothing of the kind
     */
    public List<String> repair(Repair repair) {
        return only().repair(repair);
    }

    /** The applied revisions that no other applied one follows: one, unless branches are applied; none before the first upgrade. */
    public List<String> current() {
        return each((histories, history) -> runner(histories, history).current());
    }

    /** Every revision as it stands in the database, each after its parents; then those that only the database knows. */
    public List<HistoryEntry> history() {
        return each((histories, history) -> runner(histories, history).history());
    }

    /** The revisions of a range such as {@code -3:current} or {@code 7c1e:}, both ends included. */
    public List<HistoryEntry> history(String range) {
        return only().history(range);
    }

    /** The revisions that none follows: one, unless branches were not merged. Needs no database. */
    public List<String> heads() {
        return each((histories, history) -> history.graph().heads());
    }

    /** The ids of the revisions that a target stands for; none for the base. Needs no database, unless the target depends on it. */
    public List<String> resolve(String target) {
        return List.copyOf(only().place(target));
    }

    /** The ids of the revisions that an upgrade to the heads would run, in order. Loads no revision class. */
    public List<String> pending() {
        return each((histories, history) ->
                runner(histories, histories.withRevisions(history)).pending());
    }

    /**
     * A part of the history as SQL for someone else to run, with the statements that record it. Needs no database, unless the range says {@code
     * current} or counts from it.
     *
     * @param range {@code a:b} leads from {@code a} to {@code b}, up or down; {@code :b} and {@code b} begin at the base, {@code a:} ends at
     *     the heads
     * @param dialect {@code h2}, {@code postgresql}
     * @return the script; empty if both ends are one
     */
    public String sql(String range, String dialect) {
        return offline(dialect, range, OfflineSql::script);
    }

    /**
     * The same for any database between the ends of the range, and for one that has part of a revision: what the history table says is there is not run
     * again. On H2, PostgreSQL, MariaDB and MySQL.
     *
     * @throws RetortException if a database has no statements under a condition (RT414), or not for a revision outside of transactions (RT417)
     */
    public String idempotentSql(String range, String dialect) {
        return offline(dialect, range, OfflineSql::idempotentScript);
    }

    private String offline(String dialect, String range, BiFunction<OfflineSql, Range, String> script) {
        Histories histories = options.histories();
        LoadedHistory history = histories.withRevisions(histories.only());
        return script.apply(
                new OfflineSql(history.graph(), history.historyTable(), Dialects.named(dialect)),
                runner(histories, history).range(range));
    }

    /** The graph of the history, empty where there is no revision yet. Needs no database. */
    public RevisionGraph graph() {
        return options.histories().only().graph();
    }

    /** The graph of every history, by package. Needs no database. */
    public List<RevisionGraph> graphs() {
        return options.histories().chosen().stream().map(LoadedHistory::graph).toList();
    }

    private interface Task<T> {
        Collection<T> on(Histories histories, LoadedHistory history);
    }

    private <T> List<T> each(Task<T> task) {
        Histories histories = options.histories();
        List<T> results = new ArrayList<>();
        histories.chosen().forEach(history -> results.addAll(task.on(histories, history)));
        return results;
    }

    private Runner only() {
        Histories histories = options.histories();
        return runner(histories, histories.withRevisions(histories.only()));
    }

    private Runner runner(Histories histories, LoadedHistory history) {
        Runner.Settings settings =
                new Runner.Settings(history.historyTable(), id -> histories.isOfAnother(history, id), options.run());
        return new Runner(source, history.graph(), settings);
    }
}
