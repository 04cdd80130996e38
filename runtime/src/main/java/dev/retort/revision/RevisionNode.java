package dev.retort.revision;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A node of the history: its id, the revisions that it follows, and what it does, which is loaded when it is first asked for. Two revisions are
 * equal if they are the same object. Thread-safe.
 */
public final class RevisionNode {
    private final RevisionHeader node;
    private final String origin;
    private final Supplier<RevisionBody> source;
    private @Nullable RevisionBody body;

    /**
     * A revision whose body is loaded later, once.
     *
     * @param node its place in the history
     * @param origin where it stands, for messages: the name of its class
     * @param source loads its body
     */
    public RevisionNode(RevisionHeader node, String origin, Supplier<RevisionBody> source) {
        this.node = node;
        this.origin = origin;
        this.source = source;
    }

    /**
     * A revision of no label, whose body is loaded later, once.
     *
     * @param id its id, in a graph unlike any other's
     * @param parents the ids of the revisions that it follows: none for a base, two or more for a merge
     * @param origin where it stands, for messages: the name of its class
     * @param source loads its body
     */
    public RevisionNode(String id, List<String> parents, String origin, Supplier<RevisionBody> source) {
        this(new RevisionHeader(id, parents), origin, source);
    }

    /** A revision held in memory, such as a draft. */
    public RevisionNode(String id, List<String> parents, RevisionBody body) {
        this(id, parents, "revision " + id, () -> body);
    }

    /** Its id: twelve hexadecimal digits. */
    public String id() {
        return node.id();
    }

    /** The ids of the revisions that it follows. */
    public List<String> parents() {
        return node.parents();
    }

    /** Its place in the history, with its labels and what it depends on. */
    public RevisionHeader node() {
        return node;
    }

    /** Its location for messages: the class name. */
    public String origin() {
        return origin;
    }

    /** Its content. The first call loads it. */
    public synchronized RevisionBody body() {
        if (body == null) {
            body = source.get();
        }
        return body;
    }

    /** Its message. Loads the {@link #body}. */
    public String message() {
        return body().message();
    }

    /** {@code 7c1e09d4b2aa}. */
    @Override
    public String toString() {
        return node.id();
    }
}
