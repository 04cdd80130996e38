package dev.retort.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.testkit.engine.EngineTestKit;

/** How long a test waits for its database: the first one, and the median of the others, each of which takes 100 ms. Run by {@code make bench}. */
class DatabaseBenchmark {
    private static final List<Long> WAITED = new ArrayList<>();
    private static String database = "";

    /** Waits as a test does. */
    private static final class Timed implements BeforeEachCallback {
        private final MigratedDatabase databases = MigratedDatabase.of(database, "com.acme.migrations");

        @Override
        public void beforeEach(ExtensionContext context) throws SQLException {
            long start = System.nanoTime();
            databases.beforeEach(context);
            WAITED.add((System.nanoTime() - start) / 1_000_000);
        }
    }

    static final class Tests {
        @RegisterExtension
        final Timed timed = new Timed();

        @RepeatedTest(30)
        void uses() throws SQLException {
            long end = System.nanoTime() + 100_000_000;
            try (Connection connection = DriverManager.getConnection(timed.databases.url())) {
                while (System.nanoTime() < end) {
                    connection.createStatement().executeQuery("select count(*) from guest");
                }
            }
        }
    }

    @Test
    void measure(@TempDir Path folder) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader loader = CompiledProject.in(folder).loader()) {
            thread.setContextClassLoader(loader);
            for (String name : List.of("postgresql", "h2")) {
                database = name;
                WAITED.clear();
                EngineTestKit.engine("junit-jupiter")
                        .selectors(selectClass(Tests.class))
                        .execute()
                        .testEvents()
                        .assertStatistics(stats -> stats.succeeded(30));
                List<Long> others =
                        WAITED.subList(2, WAITED.size()).stream().sorted().toList();
                System.out.println("%-10s first %5d ms, second %3d ms, others %3d ms (median of %d; %d to %d)"
                        .formatted(
                                name,
                                WAITED.get(0),
                                WAITED.get(1),
                                others.get(others.size() / 2),
                                others.size(),
                                others.get(0),
                                others.get(others.size() - 1)));
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
