package dev.retort.fleet.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RolloutTest {
    private static final Rollout ALL = Rollout.ALL_AT_ONCE;

    @Test
    void theCanariesAreTheFirstWave() {
        assertThat(ALL.waves(10)).containsExactly(10);
        assertThat(ALL.withCanary(3).waves(10)).containsExactly(3, 7);
        assertThat(ALL.withCanary(3).withWaves(4, Duration.ZERO).waves(10)).containsExactly(3, 4, 3);
        assertThat(ALL.withCanary(30).waves(10)).containsExactly(10);
        assertThat(ALL.withCanary(3).waves(0)).isEmpty();
    }

    @Test
    void itStopsWhenMoreHaveFailedThanMay() {
        assertThat(ALL.stop(1000, 1000)).isEmpty();
        assertThat(ALL.withMaxFailures(3).stop(3, 1000)).isEmpty();
        assertThat(ALL.withMaxFailures(3).stop(4, 1000)).contains("4 tenants failed, and 3 may");
        assertThat(ALL.withMaxFailures(0).stop(1, 1000)).contains("a tenant failed");
        assertThat(ALL.withMaxFailureRate(0.01).stop(10, 1000)).isEmpty();
        assertThat(ALL.withMaxFailureRate(0.01).stop(11, 1000)).contains("11 of 1000 tenants failed, and 10 may");
    }

    @Test
    void aCanaryThatFailsStopsItAfterTheFirstWave() {
        assertThat(ALL.withCanary(2).stopAfter(1, 1)).contains("1 canary failed");
        assertThat(ALL.withCanary(2).stopAfter(2, 1)).isEmpty();
        assertThat(ALL.stopAfter(1, 1)).isEmpty();
    }

    @Test
    void aRateIsAPart() {
        assertThatThrownBy(() -> ALL.withMaxFailureRate(1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ALL.withMaxFailureRate(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
