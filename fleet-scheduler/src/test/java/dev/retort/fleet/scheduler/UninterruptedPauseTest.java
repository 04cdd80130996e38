package dev.retort.fleet.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class UninterruptedPauseTest {
    private final AtomicInteger interrupts = new AtomicInteger();

    @Test
    void anInterruptIsHeardOnceAndPassedOnAtTheEnd() {
        try (UninterruptedPause pause = new UninterruptedPause(Duration.ofMillis(1), interrupts::incrementAndGet)) {
            pause.take();
            assertThat(interrupts).hasValue(0);
            Thread.currentThread().interrupt();
            pause.take();
            pause.take();
            assertThat(interrupts).hasValue(1);
            assertThat(Thread.currentThread().isInterrupted()).isFalse();
        }
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void withoutAnInterruptNothingIsPassedOn() {
        try (UninterruptedPause pause = new UninterruptedPause(Duration.ofMillis(1), interrupts::incrementAndGet)) {
            pause.take();
        }
        assertThat(Thread.interrupted()).isFalse();
        assertThat(interrupts).hasValue(0);
    }
}
