package dev.retort.revision;

import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.Locale;
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
 * </table>
 *
 * <p>A place is a set of revision ids, empty for the base.
 *
 * @param graph the history
 * @param current asked for where the database is, if a target depends on that
 */
public record Targets(RevisionGraph graph, Supplier<? extends Set<String>> current) {
    private static final Pattern TARGET = Pattern.compile("(.*?)([+-]\\d{1,6})?");
    private static final int SHORTEST_PREFIX = 4;

    /**
     * The place that a target stands for.
     *
     * @throws RetortException if there is none (RT402), or more than one (RT409), or several heads (RT303)
     */
    public SortedSet<String> resolve(String target) {
        Matcher parts = TARGET.matcher(target.strip());
        if (!parts.matches() || target.isBlank()) {
            throw unknown(target, "it is empty");
        }
        SortedSet<String> place = anchor(parts.group(1));
        int steps = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        for (int step = 0; step < Math.abs(steps); step++) {
            place = steps > 0 ? above(place, target) : below(place, target);
        }
        return place;
    }

    /**
     * The part of the history that {@code a:b} stands for. Where {@code a} is left out it begins at the base, where {@code b} is left out it ends
     * at the heads; a target alone is the part from the base to it.
     *
     * @throws RetortException as {@link #resolve}
     */
    public Range range(String text) {
        int colon = text.indexOf(':');
        String from = text.substring(0, Math.max(colon, 0));
        String to = text.substring(colon + 1);
        return new Range(resolve(from.isBlank() ? "base" : from), resolve(to.isBlank() ? "heads" : to));
    }

    private SortedSet<String> anchor(String name) {
        return switch (name) {
            case "", "current" -> new TreeSet<>(current.get());
            case "base" -> new TreeSet<>();
            case "heads" -> graph.heads();
            case "head" -> onlyHead();
            default -> new TreeSet<>(Set.of(byId(name)));
        };
    }

    private SortedSet<String> onlyHead() {
        SortedSet<String> heads = graph.heads();
        if (heads.size() > 1) {
            throw new RetortException(Problem.SEVERAL_HEADS, """
                    The history has %d heads: %s. They were written side by side, and which of them "head" means is not clear. \
                    Join them with a revision that follows all of them, @Revision(parents = {%s}), or say "heads" to mean each.""".formatted(
                            heads.size(), String.join(", ", heads), "\"" + String.join("\", \"", heads) + "\""));
        }
        return heads;
    }

    private String byId(String name) {
        String id = name.toLowerCase(Locale.ROOT);
        if (graph.contains(id)) {
            return id;
        }
        List<String> found = id.length() < SHORTEST_PREFIX
                ? List.of()
                : graph.revisions().stream()
                        .map(Revision::id)
                        .filter(each -> each.startsWith(id))
                        .sorted()
                        .toList();
        if (found.size() > 1) {
            throw ambiguous(name, "it could be " + String.join(" or ", found), "Write more digits.");
        }
        if (found.isEmpty()) {
            throw unknown(name, "no revision has this id, nor one that begins so");
        }
        return found.get(0);
    }

    private SortedSet<String> above(SortedSet<String> place, String target) {
        SortedSet<String> next = graph.childrenOf(place);
        if (next.isEmpty()) {
            throw unknown(target, "the history ends before, at " + String.join(", ", place));
        }
        if (next.size() > 1) {
            throw ambiguous(
                    target,
                    "after " + said(place) + " come " + String.join(" and ", next),
                    "Name the one that you mean by its id.");
        }
        return next;
    }

    private SortedSet<String> below(SortedSet<String> place, String target) {
        if (place.isEmpty()) {
            throw unknown(target, "that is below the base");
        }
        if (place.size() > 1) {
            throw ambiguous(
                    target,
                    "there are several revisions to go down from, " + String.join(" and ", place),
                    "Name the one to go to by its id.");
        }
        return new TreeSet<>(graph.get(place.first()).parents());
    }

    private static String said(SortedSet<String> place) {
        return place.isEmpty() ? "the base" : String.join(", ", place);
    }

    private static RetortException ambiguous(String target, String why, String remedy) {
        return new RetortException(
                Problem.AMBIGUOUS_TARGET,
                "\"%s\" is not one place in the history: %s. %s".formatted(target, why, remedy));
    }

    private static RetortException unknown(String target, String why) {
        return new RetortException(Problem.UNKNOWN_TARGET, """
                There is no revision "%s": %s. List what there is with "retort history"; a target is an id, its first four digits or more, \
                head, heads, base, current, +N, -N, or one of these with +N or -N behind it.""".formatted(target, why));
    }
}
