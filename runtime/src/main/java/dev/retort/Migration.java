package dev.retort;

/**
 * A reviewed change of the schema: a class with a {@link Revision} annotation, literals only, one operation a statement.
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
 *         op.dropColumn("booking", column("note", varchar(500)).nullable());
 *     }
 * }
 * }</pre>
 *
 * <p>Needs a public constructor without parameters. Its methods record operations and do nothing else: they are called without a
 * database, in tests and for offline SQL too.
 */
public interface Migration {

    /** Records the operations that lead from the parents' schema to this revision's. */
    void upgrade(Operations op);

    /** Records the operations that lead back to the parents' schema. */
    void downgrade(Operations op);
}
