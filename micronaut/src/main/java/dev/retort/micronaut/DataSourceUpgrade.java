package dev.retort.micronaut;

import dev.retort.Retort;
import dev.retort.problem.RetortException;
import dev.retort.startup.SettingNames;
import dev.retort.startup.StartupUpgrade;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.core.naming.NameResolver;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Upgrades a data source when it is created: before anything that uses it, Hibernate's session factory among them, can be created. */
@Singleton
final class DataSourceUpgrade implements BeanCreatedEventListener<DataSource> {
    private static final Logger LOG = LoggerFactory.getLogger("dev.retort.micronaut");

    private final RetortDataSources dataSources;
    private final DataSourceResolver resolver;

    DataSourceUpgrade(RetortDataSources dataSources, @Nullable DataSourceResolver resolver) {
        this.dataSources = dataSources;
        this.resolver = resolver != null ? resolver : DataSourceResolver.DEFAULT;
    }

    @Override
    public DataSource onCreated(BeanCreatedEvent<DataSource> event) {
        if (event.getBeanDefinition() instanceof NameResolver named) {
            named.resolveName().filter(dataSources::has).ifPresent(name -> upgrade(name, event.getBean()));
        }
        return event.getBean();
    }

    private void upgrade(String name, DataSource created) {
        RetortConfiguration settings = dataSources.settings(name);
        if (!settings.isEnabled()) {
            LOG.info("Database of {} not upgraded: {}enabled is false", name, RetortConfiguration.prefix(name));
            return;
        }
        try {
            Retort retort = dataSources.forUpgradeOver(resolver.resolve(created), name);
            LOG.info(
                    "Database of {}: {}",
                    name,
                    StartupUpgrade.run(name, retort, settings.getTarget(), settings.isCheckOnly(), new Slf4jLog(LOG)));
        } catch (RetortException e) {
            throw names(name).withRemedy(e);
        }
    }

    private static SettingNames names(String name) {
        String prefix = RetortConfiguration.prefix(name);
        String application = BasicJdbcConfiguration.PREFIX + "." + name + ".";
        return new SettingNames(
                prefix,
                prefix + "url",
                prefix + "username",
                application + "url",
                application + "username",
                application + "password");
    }
}
