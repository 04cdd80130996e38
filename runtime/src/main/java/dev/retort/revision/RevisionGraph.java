package dev.retort.revision;

import dev.retort.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The revisions of one history and how they follow each other. Immutable. A set of ids that says where a database is or should be holds
 * revisions that stand for their ancestors too; the empty set is the base, before the first revision.
 */
public final class RevisionGraph {
    private final SortedMap<String, Revision> byId;
    private final Map<String, List<Revision>> children;
    private final List<Revision> ordered;

    private RevisionGraph(SortedMap<String, Revision> byId) {
        this.byId = byId;
        this.children = GraphOrder.children(byId);
        this.ordered = GraphOrder.parentsFirst(byId, children);
    }

    /**
     * The graph of some revisions.
     *
     * @throws dev.retort.problem.RetortException if two have one id (RT306), a parent is missing (RT304), or they follow each other in
     *     a circle (RT305)
     */
    public static RevisionGraph of(Collection<Revision> revisions) {
        return new RevisionGraph(GraphOrder.byId(revisions));
    }

    /** This graph with more revisions. */
    public RevisionGraph plus(Collection<Revision> more) {
        List<Revision> all = new ArrayList<>(ordered);
        all.addAll(more);
        return of(all);
    }

    /** All revisions, each after its parents; those of a branch together, branches by their ids. */
    public List<Revision> revisions() {
        return ordered;
    }

    /** Whether there is a revision of this full id. */
    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** The revision of a full id that is known to be there; see {@link Targets} for ids that people write. */
    public Revision get(String id) {
        Revision revision = byId.get(id);
        if (revision == null) {
            throw new IllegalArgumentException("no revision " + id);
        }
        return revision;
    }

    /** The revisions that none follows, by id. */
    public SortedSet<String> heads() {
        return headsOf(byId.keySet());
    }

    /** The revisions that follow none, by id. */
    public SortedSet<String> bases() {
        SortedSet<String> bases = new TreeSet<>();
        byId.values().stream().filter(each -> each.parents().isEmpty()).forEach(each -> bases.add(each.id()));
        return bases;
    }

    /** The revisions that follow any of these directly; after the base: the bases. */
    public SortedSet<String> childrenOf(Collection<String> ids) {
        if (ids.isEmpty()) {
            return bases();
        }
        SortedSet<String> result = new TreeSet<>();
        ids.forEach(id -> result.addAll(childrenOf(id)));
        return result;
    }

    private List<String> childrenOf(String id) {
        return children.getOrDefault(id, List.of()).stream().map(Revision::id).toList();
    }

    /** These revisions and all that they follow. */
    public Set<String> ancestors(Collection<String> ids) {
        return reachable(ids, id -> get(id).parents());
    }

    /** These revisions and all that follow them. */
    public Set<String> descendants(Collection<String> ids) {
        return reachable(ids, this::childrenOf);
    }

    private static Set<String> reachable(Collection<String> from, Function<String, Collection<String>> next) {
        Set<String> reached = new LinkedHashSet<>(from);
        Deque<String> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            for (String id : next.apply(open.pop())) {
                if (reached.add(id)) {
                    open.push(id);
                }
            }
        }
        return reached;
    }

    /** Those of some revisions that no other of them follows, near or far: where a database with these applied is. */
    public SortedSet<String> headsOf(Collection<String> ids) {
        List<String> parents =
                ids.stream().flatMap(id -> get(id).parents().stream()).toList();
        SortedSet<String> heads = new TreeSet<>(ids);
        heads.removeAll(ancestors(parents));
        return heads;
    }

    /**
     * The revisions to upgrade by, in order: the targets and all that they follow, without those applied.
     *
     * @param applied every applied revision, not the heads alone; a revision missing in between is upgraded by too
     */
    public List<Revision> upgradePath(Collection<String> applied, Collection<String> targets) {
        Set<String> wanted = ancestors(targets);
        applied.forEach(wanted::remove);
        return inOrder(wanted);
    }

    /**
     * The revisions to downgrade by, in order: those applied that follow the targets, near or far, last one first. Branches that do not
     * follow a target stay.
     *
     * @param applied every applied revision
     * @param targets where to stop; empty for the base, which takes all
     */
    public List<Revision> downgradePath(Collection<String> applied, Collection<String> targets) {
        Set<String> leaving = new LinkedHashSet<>(applied);
        if (!targets.isEmpty()) {
            leaving.retainAll(descendants(targets));
            leaving.removeAll(ancestors(targets));
        }
        List<Revision> path = new ArrayList<>(inOrder(leaving));
        Collections.reverse(path);
        return path;
    }

    /** Some revisions, each after its parents. */
    public List<Revision> inOrder(Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        return ordered.stream().filter(each -> wanted.contains(each.id())).toList();
    }

    /**
     * The schema at some revisions, by applying the operations of all that they follow to an empty schema. Loads bodies.
     *
     * @throws dev.retort.problem.RetortException if an operation does not fit the schema before it (RT307)
     */
    public Schema schemaAt(Collection<String> ids) {
        return Replay.upgrade(Schema.empty(), inOrder(ancestors(ids)));
    }
}
