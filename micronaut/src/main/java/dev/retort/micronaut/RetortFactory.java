package dev.retort.micronaut;

import dev.retort.Retort;
import io.micronaut.context.annotation.EachBean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Parameter;
import io.micronaut.context.exceptions.DisabledBeanException;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Makes the beans {@link Retort}, to ask for what is applied and pending. */
@Factory
final class RetortFactory {

    /** One for each data source that has a history, with its name. */
    @Singleton
    @EachBean(DataSource.class)
    Retort retort(
            @Parameter String name,
            DataSource dataSource,
            RetortDataSources dataSources,
            @Nullable DataSourceResolver resolver) {
        if (!dataSources.has(name)) {
            throw new DisabledBeanException("The data source " + name + " has no history");
        }
        return dataSources.over((resolver != null ? resolver : DataSourceResolver.DEFAULT).resolve(dataSource), name);
    }
}
