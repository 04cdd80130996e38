package dev.retort.startup;

import dev.retort.Retort;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an upgrade at start-up did.
 *
 * @param name what was upgraded: a bean or a data source
 * @param from the revisions that the database was at before; empty for an empty database, and if nothing was pending
 * @param to the revisions that it is at now
 * @param revisions how long each applied revision took, in order
 * @param elapsed how long all of it took, including the time in which it waited
 */
public record UpgradeReport(
        String name, Set<String> from, Set<String> to, Map<String, Duration> revisions, Duration elapsed) {

    public UpgradeReport {
        from = Collections.unmodifiableSet(new LinkedHashSet<>(from));
        to = Collections.unmodifiableSet(new LinkedHashSet<>(to));
        revisions = Collections.unmodifiableMap(new LinkedHashMap<>(revisions));
    }

    /**
     * The report of an upgrade that applied revisions.
     *
     * @param applied their ids
     */
    static UpgradeReport of(
            String name, Retort retort, List<String> applied, Map<String, Duration> revisions, Duration elapsed) {
        Set<String> from = new TreeSet<>();
        Set<String> to = new LinkedHashSet<>(applied);
        for (RevisionGraph graph : retort.graphs()) {
            for (RevisionNode revision : graph.revisions()) {
                if (applied.contains(revision.id())) {
                    from.addAll(revision.parents());
                    revision.parents().forEach(to::remove);
                }
            }
        }
        applied.forEach(from::remove);
        return new UpgradeReport(name, from, to, revisions, elapsed);
    }

    /** The report of an upgrade that found nothing pending. */
    static UpgradeReport nothingPending(String name, List<String> heads, Duration elapsed) {
        return new UpgradeReport(name, Set.of(), new TreeSet<>(heads), Map.of(), elapsed);
    }

    /** {@code upgraded from 4be2f0c81d37 to 7c1e09d4b2aa in 42 ms (2 revisions)}. */
    @Override
    public String toString() {
        String place = String.join(", ", to);
        if (revisions.isEmpty()) {
            return "up to date with %s (checked in %s ms)".formatted(place, elapsed.toMillis());
        }
        return "upgraded from %s to %s in %s ms (%s)"
                .formatted(
                        from.isEmpty() ? "base" : String.join(", ", from),
                        place,
                        elapsed.toMillis(),
                        revisions.size() == 1 ? "1 revision" : revisions.size() + " revisions");
    }
}
