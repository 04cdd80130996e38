package dev.retort.testkit;

import dev.retort.catalog.scratch.ScratchServers;
import dev.retort.catalog.verify.CheckResult;
import dev.retort.catalog.verify.ClassPathHistory;
import dev.retort.catalog.verify.DatabaseChecks;
import dev.retort.catalog.verify.Verification;
import dev.retort.catalog.verify.VerificationCheck;
import dev.retort.catalog.verify.VerifiedHistory;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The tests of a history, one for each check and one for each revision on each database:
 *
 * <pre>{@code
 * class HistoryTest extends RetortHistoryTest {
 *     HistoryTest() {
 *         super("com.acme.bookings.migrations", "h2", "postgresql");
 *     }
 * }
 * }</pre>
 *
 * <p>The history is that of the class path of the tests. If the entities are there too, they are compared; if Hibernate is there, it
 * validates the migrated database and its own schema is compared with that. A check that can't be run is skipped and says why.
 */
public abstract class RetortHistoryTest {
    private final String packageName;
    private final List<String> databases;

    /**
     * The tests of a history.
     *
     * @param packageName the migrations package
     * @param databases where to try it: {@code h2}, {@code postgresql}, {@code mariadb}, {@code sqlite}, or the JDBC URL of a server, with user and
     *     password, on which the tests make databases of their own; without any, the tests need no database
     */
    protected RetortHistoryTest(String packageName, String... databases) {
        this.packageName = packageName;
        this.databases = List.of(databases);
    }

    /** What finds the history, its entities, the drivers and Hibernate; by default, the class loader of the test. */
    protected ClassLoader classLoader() {
        return getClass().getClassLoader();
    }

    /** The tests. Those of a database share it, so they run in order. */
    @TestFactory
    @Execution(ExecutionMode.SAME_THREAD)
    protected Stream<DynamicContainer> history(TestReporter reporter) {
        ClassLoader loader = classLoader();
        VerifiedHistory history = ClassPathHistory.of(packageName, loader);
        List<DatabaseChecks> checks = databases.stream()
                .map(database -> Verification.on(ScratchServers.of(database, null, null, loader), history))
                .toList();
        return Stream.concat(
                Stream.of(DynamicContainer.dynamicContainer(
                        "without a database", tests(Verification.withoutDatabase(history), reporter))),
                checks.stream()
                        .map(each -> DynamicContainer.dynamicContainer(
                                each.database(), tests(each.checks(), reporter).onClose(() -> close(each)))));
    }

    private static Stream<DynamicTest> tests(List<VerificationCheck> checks, TestReporter reporter) {
        return checks.stream().map(check -> DynamicTest.dynamicTest(check.name(), () -> run(check, reporter)));
    }

    private static void run(VerificationCheck check, TestReporter reporter) {
        CheckResult result = check.run();
        switch (result.outcome()) {
            case FAILED -> throw new AssertionFailedError(check.name() + System.lineSeparator() + result.text());
            case NOT_RUN -> throw new TestAbortedException(result.text());
            case PASSED -> result.lines().forEach(line -> reporter.publishEntry(check.name(), line));
        }
    }

    private static void close(DatabaseChecks checks) {
        try {
            checks.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the scratch database of " + checks.database() + " can't be dropped", e);
        }
    }
}
