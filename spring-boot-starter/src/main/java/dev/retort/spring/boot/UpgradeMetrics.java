package dev.retort.spring.boot;

import dev.retort.startup.UpgradeReport;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The timers {@code retort.upgrade} (tag {@code name}, the Retort bean) and {@code retort.revision} (tags {@code name} and {@code revision}).
 * They are filled after the upgrade: a registry that itself needs the database would otherwise come too early.
 */
final class UpgradeMetrics implements MeterBinder {
    private final ObjectProvider<RetortMigrationInitializer> initializers;

    UpgradeMetrics(ObjectProvider<RetortMigrationInitializer> initializers) {
        this.initializers = initializers;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        initializers.stream()
                .flatMap(initializer -> initializer.reports().stream())
                .forEach(report -> record(report, registry));
    }

    private static void record(UpgradeReport report, MeterRegistry registry) {
        Timer.builder("retort.upgrade")
                .description("Upgrade of the database at start-up")
                .tag("name", report.name())
                .register(registry)
                .record(report.elapsed());
        report.revisions()
                .forEach((revision, elapsed) -> Timer.builder("retort.revision")
                        .description("Revision that was applied at start-up")
                        .tag("name", report.name())
                        .tag("revision", revision)
                        .register(registry)
                        .record(elapsed));
    }
}
