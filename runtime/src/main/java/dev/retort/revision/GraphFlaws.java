package dev.retort.revision;

import dev.retort.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Finds what is wrong with a history. All of it, not the first alone: a compilation reports each on its annotation. */
public final class GraphFlaws {
    private final Collection<RevisionNode> revisions;
    private final SortedMap<String, RevisionNode> byId;
    private final List<GraphFlaw> flaws = new ArrayList<>();

    private GraphFlaws(Collection<RevisionNode> revisions, SortedMap<String, RevisionNode> byId) {
        this.revisions = revisions;
        this.byId = byId;
    }

    /** The flaws of some revisions; empty if they form a {@link RevisionGraph}. */
    public static List<GraphFlaw> of(Collection<RevisionNode> revisions) {
        GraphFlaws found = new GraphFlaws(revisions, GraphOrder.byId(revisions));
        found.duplicates();
        found.byId.values().forEach(found::unknown);
        found.labels();
        found.cycles();
        return List.copyOf(found.flaws);
    }

    private void add(Problem problem, List<RevisionNode> revisions, String text) {
        flaws.add(new GraphFlaw(problem, text, revisions));
    }

    private void duplicates() {
        for (RevisionNode other : revisions) {
            RevisionNode one = byId.get(other.id());
            if (one != null && one != other) {
                add(Problem.DUPLICATE_ID, List.of(one, other), """
                        Two revisions have the id %s: %s and %s, so it is not clear which of them a database has applied. Delete the copy, or write it \
                        again with "retort revision" to get an id of its own.""".formatted(one.id(), one.origin(), other.origin()));
            }
        }
    }

    private void unknown(RevisionNode revision) {
        for (String parent : revision.parents()) {
            if (!byId.containsKey(parent)) {
                add(Problem.UNKNOWN_PARENT, List.of(revision), """
                        Revision %s (%s) follows %s, which does not exist, so the schema before it is not known. Restore the class of %s from the branch \
                        on which it was written, or name the right revision in @Revision(parents = …).""".formatted(
                                revision.id(), revision.origin(), parent, parent));
            }
        }
        for (String other : revision.node().replaces()) {
            RevisionNode there = byId.get(other);
            if (there != null) {
                add(Problem.REPLACED_REVISION_EXISTS, List.of(there), """
                        Revision %s (%s) is still there, and %s (%s) replaces it, so a new database would get both. Delete the class that was replaced.""".formatted(
                                there.id(), there.origin(), revision.id(), revision.origin()));
            }
        }
        for (String other : revision.node().dependsOn()) {
            if (!byId.containsKey(other)) {
                add(Problem.UNKNOWN_DEPENDENCY, List.of(revision), """
                        Revision %s (%s) depends on %s, which does not exist. It would run before its dependency. Name the full id of a revision of this \
                        history in @Revision(dependsOn = …), or remove it.""".formatted(
                                revision.id(), revision.origin(), other));
            }
        }
    }

    private void labels() {
        Map<String, RevisionNode> byLabel = new HashMap<>();
        for (RevisionNode revision : byId.values()) {
            for (String label : revision.node().labels()) {
                if (!LabeledBranches.isLabel(label)) {
                    add(Problem.INVALID_LABEL, List.of(revision), """
                            "%s" can't be the label of revision %s (%s), because it would be read as another target. Use a letter followed by letters, \
                            digits, _ and -, such as "payments"; head, heads, base and current are reserved.""".formatted(
                                    label, revision.id(), revision.origin()));
                }
                RevisionNode other = byLabel.putIfAbsent(label, revision);
                if (other != null) {
                    add(Problem.DUPLICATE_LABEL, List.of(revision, other), """
                            Two revisions have the label "%s": %s (%s) and %s (%s), so "%s@head" is ambiguous. Keep the label on the first revision of the \
                            branch.""".formatted(
                                    label, other.id(), other.origin(), revision.id(), revision.origin(), label));
                }
            }
        }
    }

    private void cycles() {
        Set<RevisionNode> left = new LinkedHashSet<>(byId.values());
        GraphOrder.neededFirst(byId, GraphOrder.followers(byId, RevisionHeader::needs))
                .forEach(left::remove);
        while (!left.isEmpty()) {
            List<RevisionNode> walked = walk(left);
            RevisionNode last = walked.get(walked.size() - 1);
            Optional<RevisionNode> next = needed(last, left);
            next.ifPresent(back -> cycle(List.copyOf(walked.subList(walked.indexOf(back), walked.size()))));
            walked.forEach(left::remove);
        }
    }

    /** From a revision to one that it needs, until it comes round or ends at one that only waited for a circle or for what is not there. */
    private static List<RevisionNode> walk(Set<RevisionNode> left) {
        List<RevisionNode> walked = new ArrayList<>();
        Optional<RevisionNode> at = Optional.of(left.iterator().next());
        while (at.isPresent() && !walked.contains(at.get())) {
            walked.add(at.get());
            at = needed(at.get(), left);
        }
        return walked;
    }

    private static Optional<RevisionNode> needed(RevisionNode by, Set<RevisionNode> left) {
        List<String> needs = by.node().needs();
        return left.stream().filter(each -> needs.contains(each.id())).findFirst();
    }

    private void cycle(List<RevisionNode> circle) {
        String ids = circle.stream().map(RevisionNode::id).collect(Collectors.joining(" follows "));
        add(Problem.CYCLE, circle, """
                Revisions form a cycle: %s. None of them can be applied first. Correct @Revision(parents = …) of the revision that should not \
                follow the next.""".formatted(
                        ids + " follows " + circle.get(0).id()));
    }
}
