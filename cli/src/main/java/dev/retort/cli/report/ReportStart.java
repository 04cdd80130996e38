package dev.retort.cli.report;

import dev.retort.cli.project.TargetTexts;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a report begins.
 *
 * @param applied the revisions that were there before
 * @param notes what differs among these since then, a sentence each
 */
record ReportStart(Set<String> applied, List<String> notes) {

    /**
     * The start that a person named: a revision, or what git knows.
     *
     * @param since the name
     * @param snapshot the file of the snapshot
     * @param folders the folders with the sources of the revisions
     * @throws RetortException if it is neither (RT429)
     */
    static ReportStart of(String since, RevisionGraph graph, Path snapshot, List<Path> folders) throws IOException {
        try {
            return new ReportStart(
                    graph.ancestors(TargetTexts.offline(graph).resolve(since).ids()), List.of());
        } catch (RetortException e) {
            if (e.problem() != Problem.UNKNOWN_TARGET) {
                throw e;
            }
        }
        CommittedHistory committed = CommittedHistory.at(since, snapshot, folders)
                .orElseThrow(() -> new RetortException(
                        Problem.UNKNOWN_REPORT_START,
                        "\"%s\" is neither a revision of this history nor a branch, tag or commit of git here, so the report has no start. \"retort history\" lists the revisions. In continuous integration, fetch the branch first:  git fetch origin main  and name it  --since origin/main"
                                .formatted(since)));
        return at(committed, graph);
    }

    private static ReportStart at(CommittedHistory committed, RevisionGraph graph) throws IOException {
        List<String> notes = new ArrayList<>();
        List<String> heads = committed.heads();
        Set<String> known = new TreeSet<>(heads);
        known.removeIf(id -> !graph.contains(id));
        if (known.size() < heads.size()) {
            List<String> gone = heads.stream().filter(id -> !known.contains(id)).toList();
            notes.add("Revision %s is not here any more: it was removed, moved or joined with others since."
                    .formatted(String.join(", ", gone)));
            committed.ids().stream().filter(graph::contains).forEach(known::add);
        }
        Set<String> applied = graph.ancestors(known);
        Set<String> changed = committed.changedClasses();
        for (RevisionNode revision : graph.inOrder(applied)) {
            if (changed.contains(revision.origin().replaceFirst(".*\\.", ""))) {
                notes.add(
                        "The source of revision %s (%s) has changed since. If its operations have, databases that applied it refuse it (RT401)."
                                .formatted(revision.id(), revision.origin()));
            }
        }
        return new ReportStart(applied, notes);
    }
}
