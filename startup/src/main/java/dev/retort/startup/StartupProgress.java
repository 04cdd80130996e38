package dev.retort.startup;

import dev.retort.revision.RevisionNode;
import dev.retort.run.Callback;
import dev.retort.run.CallbackContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures the revisions of an upgrade, and logs why it takes long, so that nobody kills an application that waits. */
final class StartupProgress implements Callback {
    private final StartupLog log;
    private final Map<String, Duration> revisions = new LinkedHashMap<>();

    StartupProgress(StartupLog log) {
        this.log = log;
    }

    /** How long each revision took, in the order in which they ran. */
    Map<String, Duration> revisions() {
        return revisions;
    }

    @Override
    public boolean passive() {
        return true;
    }

    @Override
    public void waiting(String holder, Duration timeout) {
        log.info("Another run upgrades this database (%s). Waiting for it, up to %s s."
                .formatted(holder, timeout.toSeconds()));
    }

    @Override
    public void waitingForTable(CallbackContext run, RevisionNode revision, String statement, List<String> holders) {
        log.warn("Revision %s waits for the lock of a table, held by %s: %s"
                .formatted(revision.id(), holders.isEmpty() ? "another session" : holders, statement));
    }

    @Override
    public void beforeRevision(CallbackContext run, RevisionNode revision) {
        log.debug("Applying revision %s: %s".formatted(revision.id(), revision.message()));
    }

    @Override
    public void revisionRecorded(CallbackContext run, RevisionNode revision, Duration elapsed) {
        revisions.put(revision.id(), elapsed);
    }
}
