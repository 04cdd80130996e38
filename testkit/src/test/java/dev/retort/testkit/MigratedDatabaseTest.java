package dev.retort.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Databases for tests, as JUnit gives them. */
class MigratedDatabaseTest {
    private static final Set<String> URLS = ConcurrentHashMap.newKeySet();

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static URLClassLoader project;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        project = CompiledProject.in(folder).loader();
    }

    @AfterAll
    static void stop() throws IOException {
        project.close();
        server.close();
    }

    private static String url() {
        return server == null
                ? "not started"
                : "jdbc:postgresql://localhost:%s/postgres?user=postgres".formatted(server.getPort());
    }

    static List<String> query(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new java.util.ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Runs the tests of a class with the project on the class path of their threads. */
    private static Events run(Class<?> tests, boolean parallel) {
        return run(List.of(tests), parallel);
    }

    private static Events run(List<Class<?>> tests, boolean parallel) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(project);
        URLS.clear();
        try {
            return EngineTestKit.engine("junit-jupiter")
                    .selectors(tests.stream().map(each -> selectClass(each)).toArray(DiscoverySelector[]::new))
                    .configurationParameter("junit.jupiter.execution.parallel.enabled", String.valueOf(parallel))
                    .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                    .configurationParameter("junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
                    .execute()
                    .testEvents();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    static final class OneEach {
        @RegisterExtension
        final MigratedDatabase database = MigratedDatabase.of(url(), "com.acme.migrations");

        @RepeatedTest(6)
        void startsWithoutRows() throws SQLException {
            assertThat(query(database.url(), "select fax from guest")).isEmpty();
            Map<String, Object> guest =
                    database.row("Guest").with("fax", "030 1").insert();
            assertThat(guest).containsEntry("fax", "030 1").containsKey("id");
            assertThat(query(database.url(), "select fax from guest where id = " + guest.get("id")))
                    .containsExactly("030 1");
            URLS.add(database.url());
        }
    }

    @Test
    void eachTestHasADatabaseOfItsOwnAlsoInParallel() throws SQLException {
        run(OneEach.class, false).assertStatistics(stats -> stats.succeeded(6));
        assertThat(URLS).hasSize(6);

        run(OneEach.class, true).assertStatistics(stats -> stats.succeeded(6));
        assertThat(URLS).hasSize(6);

        assertThat(query(url(), "select datname from pg_database where datname like 'retort%'"))
                .as("what the tests left behind")
                .isEmpty();
    }

    static final class OneForAll {
        @RegisterExtension
        static final MigratedDatabase DATABASE = MigratedDatabase.of("h2", "com.acme.migrations");

        @RepeatedTest(2)
        void sharesItWithTheOthers() {
            URLS.add(DATABASE.url());
        }

        @Nested
        class Inner {
            @Test
            void sharesItToo() {
                URLS.add(DATABASE.url());
            }
        }
    }

    @Test
    void aStaticFieldIsOneDatabaseForTheClass() {
        run(OneForAll.class, false).assertStatistics(stats -> stats.succeeded(3));
        assertThat(URLS).hasSize(1);
    }

    abstract static class Inherited {
        @RegisterExtension
        static final MigratedDatabase DATABASE = MigratedDatabase.of("h2", "com.acme.migrations");

        @RepeatedTest(3)
        void isThereWhileOneOfThemRuns() throws SQLException {
            assertThat(query(DATABASE.url(), "select count(*) from retort_history"))
                    .containsExactly("1");
        }
    }

    static final class One extends Inherited {}

    static final class Two extends Inherited {}

    @Test
    void classesThatInheritAStaticFieldMayRunAtOnce() {
        run(List.of(One.class, Two.class), true).assertStatistics(stats -> stats.succeeded(6));
    }

    static final class FromTheBase {
        @RegisterExtension
        final MigratedDatabase database =
                MigratedDatabase.of("h2", "com.acme.migrations").at("base");

        @Test
        void goesUpAndDown() throws SQLException {
            assertThat(database.upgrade("head")).hasSize(1);
            // A guest needs no value, and the tags refer to a guest, which nobody gave.
            assertThat(database.row("Guest").insert()).containsKey("id");
            assertThat(database.row("Guest_tags").insert().get("Guest_id")).isNotNull();
            assertThrows(
                    IllegalArgumentException.class,
                    () -> database.row("Guest").with("name", "Ada").insert());
            assertThat(database.downgrade("base")).hasSize(1);
            assertThrows(
                    IllegalArgumentException.class, () -> database.row("Guest").insert());
        }
    }

    @Test
    void aTestMayStartAtAnotherRevision() {
        run(FromTheBase.class, false).assertStatistics(stats -> stats.succeeded(1));
    }
}
