package dev.retort.revision;

import dev.retort.problem.RetortException;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The revisions of one history and their order. Immutable. The position of a database is a set of ids, which contains
 * the latest revisions and implies their ancestors. The empty set is the base, before the first revision.
 */
public final class RevisionGraph {
    private final SortedMap<String, RevisionNode> byId;
    private final Map<String, List<RevisionNode>> children;
    private final Map<String, List<RevisionNode>> followers;
    private final List<RevisionNode> ordered;
    private final LabeledBranches branches;
    private final Supplier<Optional<CompiledSchema>> compiled;

    private RevisionGraph(SortedMap<String, RevisionNode> byId, Supplier<Optional<CompiledSchema>> compiled) {
        this.compiled = compiled;
        this.byId = byId;
        this.children = GraphOrder.followers(byId, RevisionHeader::parents);
        this.followers = GraphOrder.followers(byId, RevisionHeader::needs);
        this.ordered = GraphOrder.neededFirst(byId, followers);
        this.branches = new LabeledBranches(this, ordered);
    }

    /**
     * The graph of some revisions.
     *
     * @throws RetortException for the first of its {@link GraphFlaws}: two have one id (RT306) or one label (RT312), a parent (RT304) or one to
     *     depend on (RT311) is missing, a label can't be one (RT313), they follow each other in a circle (RT305)
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions) {
        return of(revisions, Optional::empty);
    }

    /**
     * The graph of some revisions, of which a compilation left the schema at their heads.
     *
     * @param compiled reads that schema, each time that it is needed; empty where there is none to use
     * @throws RetortException as {@link #of(Collection)}
     */
    public static RevisionGraph of(Collection<RevisionNode> revisions, Supplier<Optional<CompiledSchema>> compiled) {
        GraphFlaws.of(revisions).stream().findFirst().ifPresent(flaw -> {
            throw new RetortException(flaw.problem(), flaw.text());
        });
        return new RevisionGraph(GraphOrder.byId(revisions), compiled);
    }

    /** Its branches that have a name. */
    public LabeledBranches branches() {
        return branches;
    }

    /** This graph with more revisions. */
    public RevisionGraph plus(Collection<RevisionNode> more) {
        List<RevisionNode> all = new ArrayList<>(ordered);
        all.addAll(more);
        return of(all, compiled);
    }

    /** All revisions, each after what it needs; those of a branch together, branches by their ids. */
    public List<RevisionNode> revisions() {
        return ordered;
    }

    /** Whether there is a revision of this full id. */
    public boolean contains(String id) {
        return byId.containsKey(id);
    }

    /** The revision of a full id that is known to be there; see {@link TargetParser} for ids that people write. */
    public RevisionNode get(String id) {
        RevisionNode revision = byId.get(id);
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
    SortedSet<String> bases() {
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
        ids.forEach(id -> result.addAll(ids(children, id)));
        return result;
    }

    private static List<String> ids(Map<String, List<RevisionNode>> revisions, String id) {
        return revisions.getOrDefault(id, List.of()).stream()
                .map(RevisionNode::id)
                .toList();
    }

    /** These revisions and all that they need: what they follow, what they depend on, and so on. */
    public Set<String> ancestors(Collection<String> ids) {
        return reachable(ids, id -> get(id).node().needs());
    }

    /** These revisions and all that need them. */
    public Set<String> descendants(Collection<String> ids) {
        return reachable(ids, id -> ids(followers, id));
    }

    /** These revisions and all that follow them; not those that depend on them from another branch. */
    Set<String> following(Collection<String> ids) {
        return reachable(ids, id -> ids(children, id));
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

    /** The latest of some revisions: the position of a database to which they are applied. */
    public SortedSet<String> headsOf(Collection<String> ids) {
        List<String> parents =
                ids.stream().flatMap(id -> get(id).parents().stream()).toList();
        SortedSet<String> heads = new TreeSet<>(ids);
        heads.removeAll(reachable(parents, id -> get(id).parents()));
        return heads;
    }

    /**
     * The revisions to upgrade by, in order: the targets and all that they need, without those applied.
     *
     * @param applied every applied revision, not the heads alone; a revision missing in between is upgraded by too
     */
    public List<RevisionNode> upgradePath(Collection<String> applied, Collection<String> targets) {
        Set<String> wanted = ancestors(targets);
        applied.forEach(wanted::remove);
        return inOrder(wanted);
    }

    /**
     * The revisions to downgrade by, in order: those applied that follow the place, near or far, or need what goes, last one first. Branches that do
     * not follow it stay.
     *
     * @param applied every applied revision
     * @param place where to stop; the base takes all
     */
    public List<RevisionNode> downgradePath(Collection<String> applied, RevisionSet place) {
        Set<String> leaving = new LinkedHashSet<>(applied);
        if (!place.without().isEmpty()) {
            leaving.retainAll(descendants(place.without()));
        } else if (!place.ids().isEmpty()) {
            leaving.retainAll(descendants(place.ids()));
            leaving.removeAll(ancestors(place.ids()));
        }
        List<RevisionNode> path = new ArrayList<>(inOrder(leaving));
        Collections.reverse(path);
        return path;
    }

    /** The ids of the revisions that were joined in others, and whose classes are gone. */
    public Set<String> replaced() {
        return ordered.stream().flatMap(each -> each.node().replaces().stream()).collect(Collectors.toSet());
    }

    /** Some revisions, each after what it needs. */
    public List<RevisionNode> inOrder(Collection<String> ids) {
        Set<String> wanted = Set.copyOf(ids);
        return ordered.stream().filter(each -> wanted.contains(each.id())).toList();
    }

    /**
     * The schema where some revisions are applied. It comes from the compiled schema at the heads, by taking back what is not applied, if that loads
     * fewer revisions and can be shown to be right; else from a replay of what is applied.
     *
     * @param applied every applied revision, not the heads alone
     * @throws RetortException if an operation does not fit the schema before it (RT307)
     */
    public Schema schemaAt(Collection<String> applied) {
        List<RevisionNode> revisions = inOrder(applied);
        return new SchemaFromHeads(this, revisions)
                .from(compiled)
                .orElseGet(() -> Replay.upgrade(Schema.empty(), revisions));
    }

    /**
     * The schema at some revisions, by applying the operations of all that they follow to an empty schema. Loads all these revisions and uses nothing
     * else: it is what the compiled schema is checked against.
     *
     * @param ids the revisions; they stand for their ancestors too
     * @throws RetortException if an operation does not fit the schema before it (RT307)
     */
    public Schema replayedTo(Collection<String> ids) {
        return Replay.upgrade(Schema.empty(), inOrder(ancestors(ids)));
    }
}
