package dev.retort;

/**
 * What runs again behind all revisions when it has changed: views, functions and reference rows.
 *
 * <pre>{@code
 * public final class DailySales implements RepeatableMigration {
 *     @Override
 *     public void run(RepeatableOperations op) {
 *         op.replaceView("daily_sales", "select sold_on, sum(net) as total from sale group by sold_on");
 *     }
 * }
 * }</pre>
 *
 * <p>The class is in the package of the history and has a public constructor without parameters. An upgrade to the head runs it if the database has
 * not run it, or has run other operations. Several run in the order of their names. It must be repeatable: an insert needs a delete before it.
 *
 * <p>As in a {@link Migration}, the method only records operations and must not depend on anything but literals.
 */
public interface RepeatableMigration {

    /**
     * Records the operations.
     *
     * @param op receives them, in the order in which they run
     */
    void run(RepeatableOperations op);
}
