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
    private final Collection<Revision> revisions;
    private final SortedMap<String, Revision> byId;
    private final List<GraphFlaw> flaws = new ArrayList<>();

    private GraphFlaws(Collection<Revision> revisions, SortedMap<String, Revision> byId) {
        this.revisions = revisions;
        this.byId = byId;
    }

    /** What is wrong with some revisions; nothing if they make a {@link RevisionGraph}. */
    public static List<GraphFlaw> of(Collection<Revision> revisions) {
        GraphFlaws found = new GraphFlaws(revisions, GraphOrder.byId(revisions));
        found.duplicates();
        found.byId.values().forEach(found::unknown);
        found.labels();
        found.cycles();
        return List.copyOf(found.flaws);
    }

    private void add(Problem problem, List<Revision> revisions, String text) {
        flaws.add(new GraphFlaw(problem, text, revisions));
    }

    private void duplicates() {
        for (Revision other : revisions) {
            Revision one = byId.get(other.id());
            if (one != null && one != other) {
                add(Problem.DUPLICATE_ID, List.of(one, other), """
                        Two revisions have the id %s: %s and %s. Which of them a database has applied could not be told. \
                        Delete the one that is a copy, or write it anew with "retort revision" to get its own id.""".formatted(one.id(), one.origin(), other.origin()));
            }
        }
    }

    private void unknown(Revision revision) {
        for (String parent : revision.parents()) {
            if (!byId.containsKey(parent)) {
                add(Problem.UNKNOWN_PARENT, List.of(revision), """
                        Revision %s (%s) follows %s, which is not there. The schema that it starts from is not known without it. \
                        Bring the class of %s back, from the branch that it was written on, or name the right revision in \
                        @Revision(parents = …).""".formatted(
                                revision.id(), revision.origin(), parent, parent));
            }
        }
        for (String other : revision.node().dependsOn()) {
            if (!byId.containsKey(other)) {
                add(Problem.UNKNOWN_DEPENDENCY, List.of(revision), """
                        Revision %s (%s) depends on %s, which is not there. It would run before what it needs. Name the full id of a revision of \
                        this history in @Revision(dependsOn = …), or take it out.""".formatted(
                                revision.id(), revision.origin(), other));
            }
        }
    }

    private void labels() {
        Map<String, Revision> byLabel = new HashMap<>();
        for (Revision revision : byId.values()) {
            for (String label : revision.node().labels()) {
                if (!Branches.isLabel(label)) {
                    add(Problem.WRONG_LABEL, List.of(revision), """
                            "%s" can't be the label of revision %s (%s): it would be read as another target. Letters, digits, _ and - behind a letter \
                            make one, such as "payments"; head, heads, base and current mean something already.""".formatted(label, revision.id(), revision.origin()));
                }
                Revision other = byLabel.putIfAbsent(label, revision);
                if (other != null) {
                    add(Problem.DUPLICATE_LABEL, List.of(revision, other), """
                            Two revisions have the label "%s": %s (%s) and %s (%s). What "%s@head" means could not be told. Leave it on the revision \
                            with which the branch begins.""".formatted(
                                    label, other.id(), other.origin(), revision.id(), revision.origin(), label));
                }
            }
        }
    }

    private void cycles() {
        Set<Revision> left = new LinkedHashSet<>(byId.values());
        GraphOrder.neededFirst(byId, GraphOrder.followers(byId, Node::needs)).forEach(left::remove);
        while (!left.isEmpty()) {
            List<Revision> walked = walk(left);
            Revision last = walked.get(walked.size() - 1);
            Optional<Revision> next = needed(last, left);
            next.ifPresent(back -> cycle(List.copyOf(walked.subList(walked.indexOf(back), walked.size()))));
            walked.forEach(left::remove);
        }
    }

    /** From a revision to one that it needs, until it comes round or ends at one that only waited for a circle or for what is not there. */
    private static List<Revision> walk(Set<Revision> left) {
        List<Revision> walked = new ArrayList<>();
        Optional<Revision> at = Optional.of(left.iterator().next());
        while (at.isPresent() && !walked.contains(at.get())) {
            walked.add(at.get());
            at = needed(at.get(), left);
        }
        return walked;
    }

    private static Optional<Revision> needed(Revision by, Set<Revision> left) {
        List<String> needs = by.node().needs();
        return left.stream().filter(each -> needs.contains(each.id())).findFirst();
    }

    private void cycle(List<Revision> circle) {
        String ids = circle.stream().map(Revision::id).collect(Collectors.joining(" follows "));
        add(Problem.CYCLE, circle, """
                Revisions follow each other in a circle: %s. None of them could be the first to be applied. \
                Mend @Revision(parents = …) of the one that should not follow the next.""".formatted(
                        ids + " follows " + circle.get(0).id()));
    }
}
