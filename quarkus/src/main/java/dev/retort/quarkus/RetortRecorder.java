package dev.retort.quarkus;

import dev.retort.Retort;
import dev.retort.problem.RetortException;
import dev.retort.startup.SettingNames;
import dev.retort.startup.StartupUpgrade;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.runtime.AgroalDataSourceUtil;
import io.quarkus.arc.SyntheticCreationalContext;
import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.runtime.RuntimeValue;
import io.quarkus.runtime.annotations.Recorder;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** What the extension does when an application starts. */
@Recorder
public class RetortRecorder {
    private static final Logger LOG = Logger.getLogger("dev.retort.quarkus");

    private final RuntimeValue<RetortRunTimeConfig> config;

    /** Quarkus gives the settings of the start. */
    public RetortRecorder(RuntimeValue<RetortRunTimeConfig> config) {
        this.config = config;
    }

    /**
     * Makes the bean {@link Retort} of a data source.
     *
     * @param packageName the package of its history; empty for every history
     */
    public Function<SyntheticCreationalContext<Retort>, Retort> bean(String dataSource, Optional<String> packageName) {
        return context ->
                retort(AgroalDataSourceUtil.dataSourceInstance(dataSource).get(), packageName, settings(dataSource));
    }

    /**
     * Upgrades a data source, unless it is inactive.
     *
     * @param packageName the package of its history; empty for every history
     */
    public void upgrade(String dataSource, Optional<String> packageName) {
        RetortRunTimeConfig.Upgrade settings = settings(dataSource);
        if (!settings.upgradeAtStart()) {
            LOG.infof("%s not upgraded: %supgrade-at-start is false", database(dataSource), prefix(dataSource));
            return;
        }
        AgroalDataSourceUtil.dataSourceIfActive(dataSource)
                .ifPresent(application -> upgrade(dataSource, application, packageName, settings));
    }

    private static void upgrade(
            String name,
            AgroalDataSource application,
            Optional<String> packageName,
            RetortRunTimeConfig.Upgrade settings) {
        try (UpgradeConnections connections = UpgradeConnections.of(application, settings)) {
            Retort retort = retort(connections.dataSource(), packageName, settings);
            LOG.infof(
                    "%s: %s",
                    database(name),
                    StartupUpgrade.run(
                            name, retort, settings.target().orElse(null), settings.checkOnly(), new JBossLog(LOG)));
        } catch (RetortException e) {
            throw names(name).withRemedy(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Retort retort(
            AgroalDataSource dataSource, Optional<String> packageName, RetortRunTimeConfig.Upgrade settings) {
        // In dev mode, the classes of the application are in a class loader of their own.
        Retort retort = Retort.using(dataSource)
                .classLoader(Thread.currentThread().getContextClassLoader())
                .contexts(settings.contexts().orElse(List.of()).toArray(String[]::new))
                .lockTimeout(settings.lockTimeout());
        retort = packageName.isPresent() ? retort.migrations(packageName.get()) : retort;
        retort = settings.acceptAhead() ? retort.acceptAhead() : retort;
        retort = settings.singleTransaction() ? retort.singleTransaction() : retort;
        return settings.verify() ? retort.verify() : retort;
    }

    private RetortRunTimeConfig.Upgrade settings(String dataSource) {
        return Objects.requireNonNull(config.getValue().dataSources().get(dataSource));
    }

    private static String database(String dataSource) {
        return DataSourceUtil.isDefault(dataSource) ? "Database" : "Database of " + dataSource;
    }

    /** What the properties of a data source start with. */
    public static String prefix(String dataSource) {
        return DataSourceUtil.isDefault(dataSource)
                ? "quarkus.retort."
                : "quarkus.retort.\"%s\".".formatted(dataSource);
    }

    private static SettingNames names(String dataSource) {
        return new SettingNames(
                prefix(dataSource),
                prefix(dataSource) + "jdbc-url",
                prefix(dataSource) + "username",
                DataSourceUtil.dataSourcePropertyKey(dataSource, "jdbc.url"),
                DataSourceUtil.dataSourcePropertyKey(dataSource, "username"),
                DataSourceUtil.dataSourcePropertyKey(dataSource, "password"));
    }
}
