package dev.retort.cli.option;

import dev.retort.Retort;
import dev.retort.operation.InContext;
import dev.retort.operation.Operation;
import dev.retort.problem.Problem;
import dev.retort.problem.RetortException;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import picocli.CommandLine.Option;

/** The contexts of a command that runs or writes operations. */
public final class ContextOptions {
    @Option(
            names = "--context",
            paramLabel = "NAME",
            split = ",",
            description =
                    "Also run what is recorded for this context, such as demo data. Repeatable, or names with commas"
                            + " between them. Default: none.")
    private List<String> contexts = new ArrayList<>();

    /**
     * With these contexts.
     *
     * @throws RetortException if one is used nowhere (RT427)
     */
    public Retort of(Retort retort) {
        return contexts.isEmpty() ? retort : retort.contexts(names(retort));
    }

    /** The names, all of which are used: one that is mistyped would leave out its rows without a word. */
    public String[] names(Retort retort) {
        if (!contexts.isEmpty()) {
            requireKnown(used(retort));
        }
        return contexts.toArray(String[]::new);
    }

    private void requireKnown(SortedSet<String> used) {
        for (String context : contexts) {
            if (!used.contains(context)) {
                throw new RetortException(
                        Problem.UNKNOWN_CONTEXT,
                        "Nothing is recorded for the context \"%s\". The rows that you expect would be missing, so nothing was run. %s"
                                .formatted(
                                        context,
                                        used.isEmpty()
                                                ? "No revision uses a context: record some rows with op.inContext(\"demo\"), or omit --context."
                                                : "These are used: " + String.join(", ", used) + "."));
            }
        }
    }

    private static SortedSet<String> used(Retort retort) {
        SortedSet<String> used = new TreeSet<>();
        for (RevisionGraph graph : retort.graphs()) {
            for (RevisionNode revision : graph.revisions()) {
                add(used, revision.body().upgrade());
                revision.body().downgrade().ifPresent(operations -> add(used, operations));
            }
        }
        retort.repeatables().forEach(each -> add(used, each.operations()));
        return used;
    }

    private static void add(Collection<String> used, List<Operation> operations) {
        for (Operation operation : operations) {
            if (operation instanceof InContext part) {
                used.addAll(part.contexts());
            }
        }
    }
}
