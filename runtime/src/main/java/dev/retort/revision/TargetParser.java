package dev.retort.revision;

import dev.retort.problem.RetortException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people write for a place in a history:
 *
 * <table>
 *   <caption>Targets</caption>
 *   <tr><td>{@code 7c1e09d4b2aa}, {@code 7c1e}</td><td>the revision of this id, or of the only one that begins so (four digits or more)</td></tr>
 *   <tr><td>{@code head}</td><td>the only revision that none follows</td></tr>
 *   <tr><td>{@code heads}</td><td>all of those</td></tr>
 *   <tr><td>{@code base}</td><td>before the first revision</td></tr>
 *   <tr><td>{@code current}</td><td>where the database is</td></tr>
 *   <tr><td>{@code +2}, {@code -1}</td><td>so many revisions above or below where the database is</td></tr>
 *   <tr><td>{@code 7c1e+2}, {@code head-1}</td><td>so many above or below any of the above</td></tr>
 *   <tr><td>{@code payments}</td><td>the revision with this label</td></tr>
 *   <tr><td>{@code payments@head}</td><td>any of the above on the branch of this label: its {@code head}, its {@code base}, {@code payments@+1}</td></tr>
 * </table>
 */
public final class TargetParser {
    private static final Pattern TARGET = Pattern.compile("(?:([^@]*)@)?([^@]*?)([+-]\\d{1,6})?");
    private static final int SHORTEST_PREFIX = 4;

    private final RevisionGraph graph;
    private final Supplier<? extends Set<String>> current;

    /**
     * @param graph the history
     * @param current asked for where the database is, if a target depends on that
     */
    public TargetParser(RevisionGraph graph, Supplier<? extends Set<String>> current) {
        this.graph = graph;
        this.current = current;
    }

    /**
     * The place that a target stands for.
     *
     * @throws RetortException if there is none (RT402), or more than one (RT409), or several heads (RT303)
     */
    public RevisionSet resolve(String target) {
        Matcher parts = TARGET.matcher(target.strip());
        if (!parts.matches() || target.isBlank()) {
            throw RelativeTarget.unknown(target, target.isBlank() ? "it is empty" : "it has more than one @");
        }
        RelativeTarget walk = RelativeTarget.on(graph, target.strip(), Optional.ofNullable(parts.group(1)));
        SortedSet<String> place = anchor(parts.group(2), walk);
        int steps = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        for (int step = 0; step < Math.abs(steps); step++) {
            place = steps > 0 ? walk.above(place) : walk.below(place);
        }
        return walk.place(place);
    }

    /**
     * The part of the history that {@code a:b} stands for. Where {@code a} is left out it begins at the base, where {@code b} is left out it ends
     * at the heads; a target alone is the part from the base to it.
     *
     * @throws RetortException as {@link #resolve}
     */
    public RevisionRange range(String text) {
        int colon = text.indexOf(':');
        String from = text.substring(0, Math.max(colon, 0));
        String to = text.substring(colon + 1);
        return new RevisionRange(resolve(from.isBlank() ? "base" : from), resolve(to.isBlank() ? "heads" : to));
    }

    private SortedSet<String> anchor(String name, RelativeTarget walk) {
        return switch (name) {
            case "", "current" -> walk.within(current.get());
            case "base" -> new TreeSet<>();
            case "heads" -> walk.heads();
            case "head" -> walk.onlyHead();
            default -> walk.requireOn(byId(name));
        };
    }

    private String byId(String name) {
        String id = name.toLowerCase(Locale.ROOT);
        Optional<RevisionNode> labelled = graph.branches().revision(name);
        if (labelled.isPresent() || graph.contains(id)) {
            return labelled.map(RevisionNode::id).orElse(id);
        }
        List<String> found = id.length() < SHORTEST_PREFIX
                ? List.of()
                : graph.revisions().stream()
                        .map(RevisionNode::id)
                        .filter(each -> each.startsWith(id))
                        .sorted()
                        .toList();
        if (found.size() > 1) {
            throw RelativeTarget.ambiguous(name, "it could be " + String.join(" or ", found), "Write more digits.");
        }
        if (found.isEmpty()) {
            throw RelativeTarget.unknown(name, "no revision has this id, nor one that begins so, nor this label");
        }
        return found.get(0);
    }
}
