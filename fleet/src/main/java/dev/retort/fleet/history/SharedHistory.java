package dev.retort.fleet.history;

import dev.retort.problem.RetortException;
import dev.retort.revision.Repeatable;
import dev.retort.revision.RevisionGraph;
import dev.retort.run.FailureRemedy;
import dev.retort.run.Runner;
import dev.retort.run.history.CompleteHistory;
import dev.retort.run.session.ConnectionSource;
import dev.retort.run.session.FirstConnection;
import dev.retort.run.session.Session;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A history that all tenants share: read once, with the SQL of each path rendered once for each dialect.
 *
 * @param graph its revisions
 * @param table the name of its history table in each tenant
 * @param repeatables what runs after the revisions
 * @param runner runs it, on a tenant's database
 * @param direct is tried before, where nothing runs beside the revisions
 */
public record SharedHistory(
        RevisionGraph graph,
        String table,
        List<Repeatable> repeatables,
        Runner runner,
        Optional<DirectUpgrade> direct) {

    /** What the history table of a tenant holds where nothing is pending; empty where only its rows tell. */
    public Optional<CompleteHistory> complete() {
        return repeatables.isEmpty() && !graph.revisions().isEmpty()
                ? Optional.of(new CompleteHistory(table, graph.revisions().size(), List.copyOf(graph.heads())))
                : Optional.empty();
    }

    /** Upgrades a database to the head, or to the heads of its named branches. */
    List<String> upgrade(ConnectionSource source) {
        return upgrade(source, graph.branches().isMeant() ? "heads" : "head");
    }

    /** Upgrades a database to a target. */
    List<String> upgrade(ConnectionSource source, String target) {
        if (direct.isEmpty()) {
            return runner.on(source).upgrade(target);
        }
        List<String> applied = new ArrayList<>();
        try (FirstConnection first = new FirstConnection(source)) {
            if (!direct.get().upgrade(first.session(), target, applied)) {
                applied.addAll(runner.on(isOpen(first.session()) ? first.source() : source)
                        .upgrade(target));
            }
            return applied;
        } catch (SQLException e) {
            throw FailureRemedy.refused(table, e);
        } catch (RetortException e) {
            throw applied.isEmpty() ? e : after(applied, e);
        }
    }

    private static boolean isOpen(Session session) throws SQLException {
        Optional<Connection> connection = session.connection();
        return connection.isPresent() && !connection.get().isClosed();
    }

    private static RetortException after(List<String> applied, RetortException failure) {
        String text = failure.text() + " Applied before this: " + String.join(", ", applied) + ".";
        return new RetortException(failure.problem(), text, failure);
    }
}
