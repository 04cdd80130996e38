package dev.retort.micronaut;

import dev.retort.Retort;
import dev.retort.startup.DataSourceHistories;
import dev.retort.startup.HistoryPackages;
import io.micronaut.context.BeanContext;
import io.micronaut.context.env.Environment;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.inject.qualifiers.Qualifiers;
import io.micronaut.jdbc.BasicJdbcConfiguration;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Which data sources are upgraded, and with which options. */
@Singleton
final class RetortDataSources {
    private final BeanContext beans;
    private final ClassLoader classLoader;
    private final Map<String, Optional<String>> histories;

    RetortDataSources(BeanContext beans, Environment environment) {
        this.beans = beans;
        this.classLoader = environment.getClassLoader();
        Map<String, String> packages = new TreeMap<>();
        for (RetortConfiguration settings : beans.getBeansOfType(RetortConfiguration.class)) {
            if (settings.getPackage() != null) {
                packages.put(settings.getName(), settings.getPackage());
            }
        }
        try {
            this.histories = DataSourceHistories.of(
                            environment.getPropertyEntries(BasicJdbcConfiguration.PREFIX),
                            packages,
                            HistoryPackages.on(classLoader),
                            name -> RetortConfiguration.prefix(name) + "package")
                    .byDataSource();
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Whether a data source has a history. */
    boolean has(String name) {
        return histories.containsKey(name);
    }

    /** The settings of a data source, or the defaults. */
    RetortConfiguration settings(String name) {
        return beans.findBean(RetortConfiguration.class, Qualifiers.byName(name))
                .orElseGet(() -> new RetortConfiguration(name));
    }

    /** Over the connections of the application. */
    Retort over(DataSource dataSource, String name) {
        return configured(Retort.using(dataSource), name);
    }

    /** Over the connection for the upgrade, if the settings name one; otherwise over that of the application. */
    Retort forUpgradeOver(DataSource dataSource, String name) {
        RetortConfiguration settings = settings(name);
        String url = settings.getUrl();
        String user = settings.getUsername();
        if (url == null && user == null) {
            return over(dataSource, name);
        }
        BasicJdbcConfiguration application = beans.getBean(BasicJdbcConfiguration.class, Qualifiers.byName(name));
        return configured(
                Retort.using(
                        url != null ? url : application.getUrl(),
                        user != null ? user : application.getUsername(),
                        user != null ? settings.getPassword() : passwordOr(settings.getPassword(), application)),
                name);
    }

    private static @Nullable String passwordOr(@Nullable String password, BasicJdbcConfiguration application) {
        return password != null ? password : application.getPassword();
    }

    private Retort configured(Retort bare, String name) {
        RetortConfiguration settings = settings(name);
        Retort retort = bare.classLoader(classLoader).lockTimeout(settings.getLockTimeout());
        Optional<String> packageName = histories.getOrDefault(name, Optional.empty());
        retort = packageName.isPresent() ? retort.migrations(packageName.get()) : retort;
        retort = retort.contexts(settings.getContexts().toArray(String[]::new));
        retort = settings.isAcceptAhead() ? retort.acceptAhead() : retort;
        retort = settings.isSingleTransaction() ? retort.singleTransaction() : retort;
        return settings.isVerify() ? retort.verify() : retort;
    }
}
