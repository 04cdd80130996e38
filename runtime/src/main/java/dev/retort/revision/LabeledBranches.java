package dev.retort.revision;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The branches of a history that have a name. A label stands on one revision, and means its branch: that revision, all that follow it, and those
 * before it as far as the history neither parts nor joins.
 */
public final class LabeledBranches {
    private static final Pattern LABEL = Pattern.compile("[A-Za-z]\\w*(-[A-Za-z]\\w*)*");
    private static final Set<String> WORDS = Set.of("head", "heads", "base", "current");

    private final RevisionGraph graph;
    private final Map<String, RevisionNode> byLabel = new HashMap<>();

    LabeledBranches(RevisionGraph graph, List<RevisionNode> revisions) {
        this.graph = graph;
        revisions.forEach(revision -> revision.node().labels().forEach(label -> byLabel.put(label, revision)));
    }

    /** Whether a text can be a label: a target reads digits behind a sign as a number of steps. */
    public static boolean isLabel(String text) {
        return LABEL.matcher(text).matches() && !WORDS.contains(text);
    }

    /** All labels. */
    public SortedSet<String> labels() {
        return new TreeSet<>(byLabel.keySet());
    }

    /** The revision that has a label. */
    public Optional<RevisionNode> revision(String label) {
        return Optional.ofNullable(byLabel.get(label));
    }

    /** The revisions of the branch of a label; none if there is no such label. */
    public Set<String> members(String label) {
        RevisionNode labelled = byLabel.get(label);
        if (labelled == null) {
            return Set.of();
        }
        Set<String> members = new LinkedHashSet<>(graph.following(Set.of(labelled.id())));
        RevisionNode at = labelled;
        while (at.parents().size() == 1) {
            String parent = at.parents().get(0);
            at = graph.get(parent);
            if (graph.childrenOf(Set.of(parent)).size() > 1 || at.parents().size() > 1) {
                break;
            }
            members.add(parent);
        }
        return members;
    }

    /** The labels of the branches that a revision is on. */
    public SortedSet<String> of(String id) {
        SortedSet<String> labels = labels();
        labels.removeIf(label -> !members(label).contains(id));
        return labels;
    }

    /** Whether the history is meant to have the heads that it has: each is on a branch whose label no other head has. */
    public boolean isMeant() {
        Set<String> heads = graph.heads();
        return heads.stream()
                .allMatch(head -> of(head).stream()
                        .anyMatch(label ->
                                members(label).stream().filter(heads::contains).allMatch(head::equals)));
    }
}
