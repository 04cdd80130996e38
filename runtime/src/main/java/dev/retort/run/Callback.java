package dev.retort.run;

import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * Code that a run calls before and after its steps, in the thread and with the connection of the run. Use it to grant
 * rights on new tables, set a lock timeout, measure, or notify.
 *
 * <pre>{@code
 * Retort.using(dataSource).callback(new GrantToReaders()).upgrade();
 * }</pre>
 *
 * <p><b>Registration.</b> Classes in {@code META-INF/services/dev.retort.run.Callback} are called in every run with
 * their class path: by {@link dev.retort.Retort}, the CLI and the Maven goals. They are called first, sorted by class
 * name. Callbacks added with {@link dev.retort.Retort#callback} follow. A run without pending revisions, a stamp and
 * a repair call only {@link #waiting}. SQL scripts contain no callbacks.
 *
 * <p><b>Effects.</b> What a callback executes is not recorded. It is not part of the revision, its checksum or the
 * replayed schema.
 *
 * <p><b>Transactions.</b> If a revision runs in one transaction, so do {@link #beforeRevision}, {@link
 * #afterRevision}, {@link #beforeStatement} and {@link #afterStatement}, and a rollback reverts their work. Otherwise
 * (MySQL, MariaDB, H2, {@code transactional = false}), each statement of a callback commits by itself. {@link
 * #beforeRun}, {@link #afterRun}, {@link #revisionRecorded} and {@link #onFailure} are never part of a revision's
 * transaction. SQLite holds one transaction around the whole run, including these four methods, and commits it at the
 * end of the run, even of a failed one.
 *
 * <p><b>Failure.</b> A callback that throws stops the run (RT422), as a failed statement does. An open transaction is
 * rolled back. Without a transaction, the next run continues after the recorded statements.
 *
 * <p><b>Resuming.</b> A run that resumes a revision calls {@link #beforeRevision} and {@link #afterRevision} for it
 * again, so both must be repeatable. Statements that were already recorded are not reported again. The same happens
 * within a run if a statement waits in vain for the lock of a table: what is repeated then, the statement or the whole
 * revision, calls its methods again, after {@link #waitingForTable}.
 *
 * <p>Implementations need not be thread-safe unless several runs share an instance.
 */
public interface Callback {

    /**
     * Whether this callback only observes and executes nothing, like a progress bar. If all callbacks are passive,
     * Retort sends the statements of a transaction in batches of up to 100 and calls {@link #beforeStatement} only
     * for the first of a batch; on PostgreSQL, a revision of one batch is committed with it, before {@link #afterStatement} and {@link
     * #afterRevision} are called. Otherwise Retort sends the statements one by one.
     */
    default boolean passive() {
        return false;
    }

    /**
     * Another run holds the lock. Called once, after one second of waiting, before any other method.
     *
     * @param holder the holder, as the database reports it: {@code process 4711, user bookings, from 10.0.0.7}
     * @param timeout how long this run waits in total
     */
    default void waiting(String holder, Duration timeout) {}

    /**
     * A statement waited in vain for the lock of a table, and is about to be repeated: the whole revision if it is one transaction, which is
     * rolled back before this call, otherwise the statement. Called once before each repetition.
     *
     * @param statement the statement that waited; {@code commit} if the end of the transaction did
     * @param holders the sessions that hold locks on its tables, as far as the database reports them: {@code process 4711, user bookings}
     */
    default void waitingForTable(CallbackContext run, RevisionNode revision, String statement, List<String> holders)
            throws SQLException {}

    /** The run holds the lock, all checks have passed, and revisions are pending. */
    default void beforeRun(CallbackContext run) throws SQLException {}

    /**
     * All revisions of the run are recorded. The run still holds the lock.
     *
     * @param revisions their ids, in the order in which they ran
     */
    default void afterRun(CallbackContext run, List<String> revisions) throws SQLException {}

    /**
     * The run failed after {@link #beforeRun}. Its transaction is already rolled back. An exception of this method is
     * added to the failure as suppressed.
     *
     * @param failure a {@link MigrationFailedException} if a statement failed
     */
    default void onFailure(CallbackContext run, RetortException failure) throws SQLException {}

    /** A revision starts or is resumed. */
    default void beforeRevision(CallbackContext run, RevisionNode revision) throws SQLException {}

    /** A repeatable is about to run, behind all revisions: {@code com.acme.bookings.migrations.DailySales}. */
    default void beforeRepeatable(CallbackContext run, String repeatable) throws SQLException {}

    /** A repeatable has run and is recorded and committed. */
    default void repeatableRecorded(CallbackContext run, String repeatable, Duration elapsed) throws SQLException {}

    /** All statements of a revision have run. The history table does not record the revision yet, unless all callbacks are {@link #passive}. */
    default void afterRevision(CallbackContext run, RevisionNode revision) throws SQLException {}

    /**
     * A revision is recorded and committed. If the process is killed just before this call, no later run repeats it.
     *
     * @param elapsed the duration of the revision
     */
    default void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) throws SQLException {}

    /**
     * A statement is about to run.
     *
     * @param statement its SQL
     * @param number its position in the revision, starting with 1
     * @param count the number of statements of the revision
     */
    default void beforeStatement(CallbackContext run, RevisionNode revision, String statement, int number, int count)
            throws SQLException {}

    /**
     * A statement has run. If the revision is not one transaction, the statement is recorded, too.
     *
     * @param statement its SQL
     * @param elapsed its duration; of a batch of statements, the last one gets the duration of all, and the others
     *     about zero
     */
    default void afterStatement(CallbackContext run, RevisionNode revision, String statement, Duration elapsed)
            throws SQLException {}

    /**
     * A batch of a backfill is committed.
     *
     * @param statement the statement for all rows, of which the batch is a part
     * @param filled the number of rows that this run has filled
     * @param total the number of rows without a value at the start
     */
    default void batchFilled(CallbackContext run, RevisionNode revision, String statement, long filled, long total)
            throws SQLException {}

    /**
     * An interrupted run had already completed a statement without recording it. The catalog of the database shows
     * that.
     */
    default void statementFound(CallbackContext run, RevisionNode revision, String statement) throws SQLException {}
}
