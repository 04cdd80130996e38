package dev.retort.fleet.history;

import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.Runner;
import dev.retort.run.history.CompleteHistory;
import dev.retort.run.session.ConnectionSource;
import java.util.List;
import java.util.Optional;

/**
 * A history that all tenants share: read once, with the SQL of each path rendered once for each dialect.
 *
 * @param graph its revisions
 * @param table the name of its history table in each tenant
 * @param repeatables what runs after the revisions
 * @param runner runs it, on a tenant's database
 */
public record SharedHistory(RevisionGraph graph, String table, List<Repeatable> repeatables, Runner runner) {

    /** What the history table of a tenant holds where nothing is pending; empty where only its rows tell. */
    public Optional<CompleteHistory> complete() {
        return repeatables.isEmpty() && !graph.revisions().isEmpty()
                ? Optional.of(new CompleteHistory(table, graph.revisions().size(), List.copyOf(graph.heads())))
                : Optional.empty();
    }

    /** Upgrades a database to the head, or to the heads of its named branches. */
    List<String> upgrade(ConnectionSource source) {
        return runner.on(source).upgrade(graph.branches().isMeant() ? "heads" : "head");
    }

    /** Upgrades a database to a target. */
    List<String> upgrade(ConnectionSource source, String target) {
        return runner.on(source).upgrade(target);
    }
}
