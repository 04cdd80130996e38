package dev.retort;

/**
 * A revision: a class that describes a change of the schema and how to revert it.
 *
 * <pre>{@code
 * @Revision(id = "7c1e09d4b2aa", parents = "4be2f0c81d37", message = "add booking note")
 * public final class AddBookingNote_7c1e implements Migration {
 *     @Override
 *     public void upgrade(Operations op) {
 *         op.addColumn("booking", column("note", varchar(500)).nullable());
 *     }
 *
 *     @Override
 *     public void downgrade(Operations op) {
 *         op.dropColumn("booking", "note");
 *     }
 * }
 * }</pre>
 *
 * <p>The class needs a {@link Revision} annotation and a public constructor without parameters. Its methods only
 * record operations. They are also called without a database, in tests and to write SQL scripts, so they must not
 * depend on anything but literals. Code that needs a connection belongs into {@link Operations#run}.
 */
public interface Migration {

    /**
     * Records the operations that lead from the schema of the parents to the schema of this revision.
     *
     * @param op receives the operations, in the order in which they run
     */
    void upgrade(Operations op);

    /**
     * Records the operations that revert {@link #upgrade}. A class that does not override this method is reverted by the reverse of its upgrade,
     * operation by operation; if one of them has no reverse, as raw SQL, a downgrade is refused (RT423).
     *
     * @param op receives the operations, in the order in which they run
     */
    default void downgrade(Operations op) {
        op.derive();
    }
}
