package dev.retort.spring.boot;

import dev.retort.Retort;
import dev.retort.startup.StartupUpgrade;
import dev.retort.startup.UpgradeReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.Ordered;

/**
 * Upgrades when its bean is created. Boot creates it before every bean that depends on the database: the EntityManagerFactory, {@code
 * JdbcTemplate}, Spring Session, Quartz and the like, and beans with {@code @DependsOnDatabaseInitialization}.
 *
 * <p>The starter defines one for all {@link Retort} beans. An application that defines one itself decides what is upgraded:
 *
 * <pre>{@code
 * @Bean
 * RetortMigrationInitializer upgrade(Retort retort) {
 *     return new RetortMigrationInitializer(retort, "7c1e");
 * }
 * }</pre>
 *
 * <p>Fails with a {@link dev.retort.problem.RetortException}, and the application does not start.
 */
public final class RetortMigrationInitializer implements InitializingBean, Ordered {
    private static final Log LOG = LogFactory.getLog(RetortMigrationInitializer.class);

    private final Map<String, Retort> retorts;
    private final @Nullable String target;
    private final List<String> skippedBy;
    private final boolean checkOnly;
    private final List<UpgradeReport> reports = new ArrayList<>();

    /** Upgrades to the head. */
    public RetortMigrationInitializer(Retort retort) {
        this(Map.of("retort", retort), null, List.of(), false);
    }

    /**
     * Upgrades to a target.
     *
     * @param target as {@link Retort} describes it
     */
    public RetortMigrationInitializer(Retort retort, String target) {
        this(Map.of("retort", retort), target, List.of(), false);
    }

    /**
     * @param retorts what to upgrade, by the names of the beans, in order
     * @param target where to; null for the heads
     * @param skippedBy the active profiles in which the application does not upgrade
     * @param checkOnly whether to fail if revisions are pending, instead of applying them
     */
    RetortMigrationInitializer(
            Map<String, Retort> retorts, @Nullable String target, List<String> skippedBy, boolean checkOnly) {
        this.retorts = new LinkedHashMap<>(retorts);
        this.target = target;
        this.skippedBy = List.copyOf(skippedBy);
        this.checkOnly = checkOnly;
    }

    @Override
    public void afterPropertiesSet() {
        if (!skippedBy.isEmpty()) {
            LOG.info("Database not upgraded: retort.skip-in-profiles contains " + String.join(", ", skippedBy));
            return;
        }
        retorts.forEach((name, retort) -> {
            UpgradeReport report = StartupUpgrade.run(name, retort, target, checkOnly, new CommonsLog(LOG));
            reports.add(report);
            LOG.info("Database%s: %s".formatted(retorts.size() == 1 ? "" : " of " + name, report));
        });
    }

    /** What was upgraded. */
    List<UpgradeReport> reports() {
        return List.copyOf(reports);
    }

    @Override
    public int getOrder() {
        return 0;
    }
}
