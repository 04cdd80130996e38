package dev.retort.catalog.verify;

import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import dev.retort.run.RunOptions;
import dev.retort.run.Runner;
import dev.retort.run.session.ConnectionSource;
import dev.retort.schema.CompiledSchema;
import dev.retort.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A scratch database that goes up and down one history, revision by revision. */
final class MigratedScratch implements AutoCloseable {
    /** From how many revisions on the catalog is read once a revision, after its downgrade: that shows what it and those before it left. */
    private static final int LONG_HISTORY = 100;

    private final VerifiedHistory history;
    private final RevisionGraph graph;
    private final List<Step> steps;
    private final ScratchDatabase database;
    private @Nullable SampleRows rows;
    private int applied;

    /**
     * @param graph the revisions of the history and the pending draft
     * @param steps the same in order
     */
    MigratedScratch(VerifiedHistory history, RevisionGraph graph, List<Step> steps, ScratchDatabase database) {
        this.history = history;
        this.graph = graph;
        this.steps = steps;
        this.database = database;
    }

    /** The database itself. */
    ScratchDatabase database() {
        return database;
    }

    /** Whether the catalog is read after every upgrade too. */
    boolean isReadOften() {
        return steps.size() <= LONG_HISTORY;
    }

    /** Applies the first revisions up to a number of them, and nothing else. */
    void reach(int number) throws SQLException {
        while (applied < number) {
            upgrade(applied);
        }
    }

    /** Applies the revision of a step; those before it are applied. */
    void upgrade(int step) throws SQLException {
        RevisionNode revision = steps.get(step).revision();
        runner(step).upgrade(revision.id());
        applied = step + 1;
    }

    /** Takes back the revision of a step, the last one that was applied. */
    void downgrade(int step) throws SQLException {
        runner(step).downgrade(steps.get(step).revision().id() + "-1");
        applied = step;
    }

    /** Drops the database: the next call makes another one. */
    void startOver() throws SQLException {
        rows = null;
        applied = 0;
        database.drop();
    }

    /**
     * Puts rows into the tables of the schema that the database has.
     *
     * @return the tables that stay empty, one per line with the reason
     */
    List<String> fill(Schema schema) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            rows().fill(connection, schema);
            return rows().refused();
        }
    }

    /** Deletes all rows. */
    void empty(Schema schema) throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            rows().empty(connection, schema);
        }
    }

    /** Looks again at the tables of a step when rows are put in next. */
    void forget(Step step) throws SQLException {
        rows().forget(step);
    }

    private SampleRows rows() throws SQLException {
        SampleRows known = rows;
        if (known == null) {
            known = new SampleRows(database.dialect());
            rows = known;
        }
        return known;
    }

    /**
     * A runner that knows the revision of a step and those that it needs. Revisions of other branches that are applied too belong, to this runner, to
     * another history; so the one revision can be taken back although they stay.
     */
    private Runner runner(int step) throws SQLException {
        Step last = steps.get(step);
        Set<String> needed = graph.ancestors(List.of(last.revision().id()));
        // With the schema at hand, a run need not replay all that is applied.
        Optional<CompiledSchema> schema = needed.size() == step + 1
                ? Optional.of(new CompiledSchema(List.of(last.revision().id()), last.after()))
                : Optional.empty();
        return new Runner(
                ConnectionSource.of(database.dataSource()),
                RevisionGraph.of(graph.inOrder(needed), () -> schema),
                new Runner.Settings(
                        history.historyTable(),
                        id -> graph.contains(id) && !needed.contains(id),
                        RunOptions.DEFAULT.withServicesOf(history.loader()).in(history.contexts())));
    }

    @Override
    public void close() throws SQLException {
        startOver();
    }
}
