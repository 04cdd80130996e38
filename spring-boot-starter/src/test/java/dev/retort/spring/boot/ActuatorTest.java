package dev.retort.spring.boot;

import static dev.retort.spring.boot.app.GuestApplication.newDatabase;
import static dev.retort.spring.boot.app.GuestApplication.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** What operations see of the upgrade. */
class ActuatorTest {

    @Test
    void theEndpointShowsWhatIsAppliedAndPending() {
        try (ConfigurableApplicationContext context = start(
                newDatabase(),
                "management.endpoints.jmx.exposure.include=retort",
                "spring.jmx.enabled=true",
                "retort.target=0001",
                "spring.jpa.hibernate.ddl-auto=none")) {
            RetortEndpoint.History history = context.getBean(RetortEndpoint.class)
                    .histories()
                    .contexts()
                    .get(context.getId())
                    .get("retort");
            assertThat(history.current()).containsExactly("000100000000");
            assertThat(history.pending()).containsExactly("000200000000");
            assertThat(history.since()).isEqualTo(history.revisions().get(0).appliedAt());
            assertThat(history.revisions())
                    .extracting(RetortEndpoint.RevisionState::status, RetortEndpoint.RevisionState::message)
                    .containsExactly(tuple("applied", "baseline"), tuple("pending", "add guest.nickname"));
        }
    }

    @Test
    void thereIsNoEndpointUnlessItIsExposed() {
        try (ConfigurableApplicationContext context = start(newDatabase())) {
            assertThat(context.getBeansOfType(RetortEndpoint.class)).isEmpty();
        }
    }

    @Test
    void timersMeasureTheUpgradeAndEachRevision() {
        try (ConfigurableApplicationContext context = start(newDatabase(), List.of(Registry.class))) {
            MeterRegistry registry = context.getBean(MeterRegistry.class);
            Timer upgrade = registry.get("retort.upgrade").tag("name", "retort").timer();
            assertThat(upgrade.count()).isEqualTo(1);
            assertThat(registry.get("retort.revision").timers())
                    .hasSize(2)
                    .allSatisfy(revision -> assertThat(revision.totalTime(TimeUnit.NANOSECONDS))
                            .isPositive()
                            .isLessThan(upgrade.totalTime(TimeUnit.NANOSECONDS)));
        }
    }

    static class Registry {
        @Bean
        MeterRegistry registry() {
            return new SimpleMeterRegistry();
        }
    }
}
