package dev.retort.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The part of a revision that is known without loading its class: its annotation and its fingerprint.
 *
 * @param id its id, in a graph unlike any other's
 * @param parents the ids of the revisions that it follows: none for a base, two or more for a merge
 * @param labels names for the branch that it is on
 * @param dependsOn the ids of revisions on other branches that have to be applied before it
 * @param replaces the ids of those before it that were joined with it, and whose classes are gone
 * @param source a fingerprint of its class's source: as long as it is the same, so are the operations; empty where none is known
 */
public record RevisionHeader(
        String id,
        List<String> parents,
        List<String> labels,
        List<String> dependsOn,
        List<String> replaces,
        String source) {
    public RevisionHeader {
        parents = distinct(parents);
        labels = distinct(labels);
        dependsOn = distinct(dependsOn);
        replaces = distinct(replaces);
    }

    /** Most lists have one element, and there are four for each revision of a history. */
    private static List<String> distinct(List<String> names) {
        return List.copyOf(names.size() < 2 ? names : new LinkedHashSet<>(names));
    }

    /** One that replaces no others. */
    public RevisionHeader(String id, List<String> parents, List<String> labels, List<String> dependsOn, String source) {
        this(id, parents, labels, dependsOn, List.of(), source);
    }

    /** One without labels that depends on its parents alone. */
    public RevisionHeader(String id, List<String> parents) {
        this(id, parents, List.of(), List.of(), "");
    }

    /** This one with another fingerprint. */
    public RevisionHeader withSource(String fingerprint) {
        return new RevisionHeader(id, parents, labels, dependsOn, replaces, fingerprint);
    }

    /** The ids of all that has to be applied before it: its parents, and what it depends on. */
    List<String> needs() {
        if (dependsOn.isEmpty()) {
            return parents;
        }
        List<String> needs = new ArrayList<>(parents);
        needs.addAll(dependsOn);
        return distinct(needs);
    }
}
