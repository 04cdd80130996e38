package dev.retort.catalog.verify;

import dev.retort.catalog.scratch.ScratchServer;
import dev.retort.problem.RetortException;
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
    private final MigratedScratch scratch;
    private final List<VerificationCheck> checks;

    private DatabaseChecks(ScratchServer server, MigratedScratch scratch, List<VerificationCheck> checks) {
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
        MigratedScratch scratch = new MigratedScratch(history, graph, steps, server);
        List<VerificationCheck> checks = new ArrayList<>();
        int own = steps.size() - draft.size();
        for (int i = 0; i < own; i++) {
            RevisionNode revision = steps.get(i).revision();
            String name = "up, down, up: %s %s".formatted(revision.id(), revision.message());
            checks.add(new RoundTrip(name, scratch, steps.get(i), i, false));
        }
        checks.add(new AtTheHead(history, scratch, own));
        for (int i = own; i < steps.size(); i++) {
            checks.add(new RoundTrip("up, down, up: the pending draft", scratch, steps.get(i), i, true));
        }
        checks.addAll(new HibernateChecks(history, scratch, server, steps.size()).all());
        return new DatabaseChecks(server, scratch, checks);
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

    /** Whether the database with all revisions is as the snapshot says. */
    private record AtTheHead(VerifiedHistory history, MigratedScratch scratch, int revisions)
            implements VerificationCheck {
        @Override
        public String name() {
            return "the database at the head agrees with the snapshot";
        }

        @Override
        public CheckResult run() {
            try {
                scratch.reach(revisions);
            } catch (RetortException | SQLException e) {
                return CheckResult.notRun("A revision fails on this database.");
            }
            try {
                List<String> differences = scratch.differences(history.schema());
                return differences.isEmpty()
                        ? CheckResult.passed()
                        : RoundTrip.differs("at the head, by the snapshot", differences);
            } catch (SQLException e) {
                return CheckResult.failed(List.of(String.valueOf(e.getMessage())), "The scratch database failed.");
            }
        }
    }
}
