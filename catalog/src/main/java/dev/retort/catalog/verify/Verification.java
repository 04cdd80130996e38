package dev.retort.catalog.verify;

import dev.retort.catalog.migrator.ScriptMigrators;
import dev.retort.catalog.scratch.ScratchServer;
import java.util.List;

/**
 * Verifies a history.
 *
 * <pre>{@code
 * for (VerificationCheck check : Verification.withoutDatabase(history)) {
 *     CheckResult result = check.run();
 * }
 * try (DatabaseChecks checks = Verification.on(server, history)) { … }
 * }</pre>
 */
public final class Verification {
    private Verification() {}

    /** The checks that need no database. */
    public static List<VerificationCheck> withoutDatabase(VerifiedHistory history) {
        return new OfflineChecks(history).all();
    }

    /** The checks of entities against the snapshot, which need no revision classes. */
    public static List<VerificationCheck> ofEntities(VerifiedHistory history) {
        return List.of(new OfflineChecks(history).ofEntities());
    }

    /**
     * The checks on a database. Those on several databases may run at once.
     *
     * @param server where scratch databases are made; closed with the checks
     */
    public static DatabaseChecks on(ScratchServer server, VerifiedHistory history) {
        return DatabaseChecks.of(history, server);
    }

    /**
     * The checks on a database of a history whose revisions are scripts: the runner of the project runs them.
     *
     * @param server where scratch databases are made; closed with the checks
     * @param migrators finds what runs the scripts on a database
     */
    public static DatabaseChecks ofScripts(ScratchServer server, VerifiedHistory history, ScriptMigrators migrators) {
        return DatabaseChecks.ofScripts(history, server, migrators);
    }
}
