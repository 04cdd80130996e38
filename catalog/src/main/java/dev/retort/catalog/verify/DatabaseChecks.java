package dev.retort.catalog.verify;

import dev.retort.catalog.migrator.ScriptMigrators;
import dev.retort.catalog.scratch.ScratchServer;
import dev.retort.processor.diff.Diff;
import dev.retort.revision.RevisionGraph;
import dev.retort.revision.RevisionNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The checks of one history on one database. They share a scratch database, so they run one after the other. */
public final class DatabaseChecks implements AutoCloseable {
    private final String database;
    private final ScratchServer server;
    private final ScratchDatabase scratch;
    private final List<VerificationCheck> checks;

    private DatabaseChecks(ScratchServer server, ScratchDatabase scratch, List<VerificationCheck> checks) {
        this.database = server.name();
        this.server = server;
        this.scratch = scratch;
        this.checks = List.copyOf(checks);
    }

    /**
     * The checks of a history.
     *
     * @param server where its scratch databases are made; closed with these checks
     * @throws RetortException if the revisions can't be replayed (RT307)
     */
    static DatabaseChecks of(VerifiedHistory history, ScratchServer server) {
        List<RevisionNode> draft = draft(history);
        RevisionGraph graph = history.graph().plus(draft);
        List<Step> steps = Step.of(graph.revisions());
        ScratchDatabase database = new ScratchDatabase(history, server);
        MigratedScratch scratch = new MigratedScratch(history, graph, steps, database);
        List<VerificationCheck> checks = new ArrayList<>();
        int own = steps.size() - draft.size();
        for (int i = 0; i < own; i++) {
            RevisionNode revision = steps.get(i).revision();
            String name = "up, down, up: %s %s".formatted(revision.id(), revision.message());
            checks.add(new RoundTrip(name, scratch, steps.get(i), i, false));
        }
        checks.add(new AtTheHead(history, database, () -> scratch.reach(own)));
        if (history.hasRepeatables()) {
            checks.add(new RepeatablesCheck(history, scratch, own));
        }
        for (int i = own; i < steps.size(); i++) {
            checks.add(new RoundTrip("up, down, up: the pending draft", scratch, steps.get(i), i, true));
        }
        checks.addAll(new HibernateChecks(history, database, server, () -> scratch.reach(steps.size())).all());
        return new DatabaseChecks(server, database, checks);
    }

    /**
     * The checks of a history whose revisions are scripts.
     *
     * @param server where its scratch databases are made; closed with these checks
     * @param migrators finds what runs the scripts on a database
     */
    static DatabaseChecks ofScripts(VerifiedHistory history, ScratchServer server, ScriptMigrators migrators) {
        ScratchDatabase database = new ScratchDatabase(history, server);
        ScriptRun run = new ScriptRun(database, migrators);
        List<VerificationCheck> checks = new ArrayList<>();
        checks.add(run);
        checks.add(new AtTheHead(history, database, run::requireDone));
        checks.add(new ScriptRollback(history, database, run));
        checks.addAll(new HibernateChecks(history, database, server, run::requireDone).all());
        return new DatabaseChecks(server, database, checks);
    }

    /** A draft starts from the snapshot, so it can only follow revisions that lead there. */
    private static List<RevisionNode> draft(VerifiedHistory history) {
        boolean fits = history.hasHeadsOfSnapshot()
                && Diff.between(history.graph().replayedTo(history.graph().heads()), history.schema(), List.of())
                        .isEmpty();
        return fits ? history.draft() : List.of();
    }

    /** The database, as results call it. */
    public String database() {
        return database;
    }

    /** The checks, in the order in which they run. */
    public List<VerificationCheck> checks() {
        return checks;
    }

    /** Drops the scratch database and stops the server. */
    @Override
    public void close() throws SQLException {
        try (server) {
            scratch.close();
        }
    }
}
