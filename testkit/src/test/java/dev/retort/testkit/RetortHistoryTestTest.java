package dev.retort.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The ready-made tests as JUnit runs them. */
class RetortHistoryTestTest {
    @TempDir
    Path folder;

    /** As a user writes it, but that the history comes from a folder. */
    static final class Acme extends RetortHistoryTest {
        static ClassLoader loader = Acme.class.getClassLoader();

        Acme() {
            super("com.acme.migrations", "h2");
        }

        @Override
        protected ClassLoader classLoader() {
            return loader;
        }
    }

    @Test
    void oneTestForEachCheckAndRevision() throws Exception {
        try (URLClassLoader loader = CompiledProject.in(folder).loader()) {
            Acme.loader = loader;
            EngineExecutionResults results = run();

            results.testEvents().assertStatistics(stats -> stats.started(9).succeeded(9));
            assertThat(names(results))
                    .contains("one head", "Hibernate would create the same schema")
                    .anySatisfy(name -> assertThat(name).matches("up, down, up: [0-9a-f]{12} baseline"));
        }
    }

    @Test
    void aFailedCheckIsAFailedTestWithItsMessage() throws Exception {
        try (URLClassLoader loader = CompiledProject.in(folder)
                .changeUnseen("length = 40", "length = 60")
                .loader()) {
            Acme.loader = loader;
            EngineExecutionResults results = run();

            results.testEvents().assertStatistics(stats -> stats.failed(1));
            Optional<Throwable> failure = results.testEvents().failed().stream()
                    .findFirst()
                    .flatMap(event ->
                            event.getRequiredPayload(TestExecutionResult.class).getThrowable());
            assertThat(failure)
                    .hasValueSatisfying(thrown -> assertThat(thrown)
                            .hasMessageStartingWith("Hibernate would create the same schema")
                            .hasMessageContaining("[RT509] "));
        }
    }

    private static EngineExecutionResults run() {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(Acme.class))
                .execute();
    }

    private static List<String> names(EngineExecutionResults results) {
        return results.testEvents().started().stream()
                .map(event -> event.getTestDescriptor().getDisplayName())
                .toList();
    }
}
