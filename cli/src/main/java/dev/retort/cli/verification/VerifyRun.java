package dev.retort.cli.verification;

import dev.retort.catalog.scratch.ScratchServer;
import dev.retort.catalog.verify.CheckResult;
import dev.retort.catalog.verify.DatabaseChecks;
import dev.retort.catalog.verify.VerificationCheck;
import dev.retort.cli.output.VerifyProgress;
import dev.retort.problem.RetortException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Runs the checks of a verification.
 *
 * @param report receives the results
 * @param progress tells them as they come
 */
public record VerifyRun(VerifyReport report, VerifyProgress progress) {

    /**
     * Runs checks in order.
     *
     * @param database where; empty for checks that need none
     */
    public void checks(String database, List<VerificationCheck> checks) {
        int done = 0;
        for (VerificationCheck check : checks) {
            progress.begin(database, check.name(), ++done, checks.size());
            CheckResult result = check.run();
            report.add(database, check.name(), result);
            progress.done(database, check.name(), result.outcome().name());
        }
    }

    /**
     * Runs the checks of each database in a thread of its own.
     *
     * @param servers where scratch databases are made; closed at the end
     * @param checks the checks on one of them
     * @throws RetortException the first failure of a database that could not be used at all, after the others have ended
     */
    public void atOnce(List<ScratchServer> servers, Function<ScratchServer, DatabaseChecks> checks) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(servers.size(), 1));
        try {
            List<Future<?>> runs = servers.stream()
                    .<Future<?>>map(each -> threads.submit(() -> {
                        try (DatabaseChecks here = checks.apply(each)) {
                            checks(here.database(), here.checks());
                        }
                        return true;
                    }))
                    .toList();
            for (Future<?> run : runs) {
                run.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RetortException problem
                    ? problem
                    : new IllegalStateException("a check failed", e.getCause());
        } finally {
            threads.shutdown();
        }
    }
}
