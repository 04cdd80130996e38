package dev.retort.spring.boot;

import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The data source to upgrade with.
 *
 * @param connections opens the connections of the upgrade
 * @param bean the bean of the application for the same database; without one, the same as {@code connections}
 */
record MigrationDataSource(DataSource connections, DataSource bean) {

    /**
     * The marked one; otherwise one made of the properties; otherwise that of the application. One made of the properties is no pool: its
     * connections are closed when the upgrade ends.
     *
     * @param marked the bean with {@link RetortDataSource}
     * @param application the only or primary bean
     */
    static MigrationDataSource choose(
            RetortProperties properties, @Nullable DataSource marked, @Nullable DataSource application) {
        if (marked != null) {
            return new MigrationDataSource(marked, marked);
        }
        if (properties.url() != null) {
            DataSource other = build(DataSourceBuilder.create().url(properties.url()), properties);
            return new MigrationDataSource(other, other);
        }
        if (application == null) {
            throw new AmbiguousDataSourceException();
        }
        return new MigrationDataSource(
                properties.user() == null ? application : build(DataSourceBuilder.derivedFrom(application), properties),
                application);
    }

    private static DataSource build(DataSourceBuilder<?> builder, RetortProperties properties) {
        builder.type(SimpleDriverDataSource.class).username(properties.user()).password(properties.password());
        if (properties.driverClassName() != null) {
            builder.driverClassName(properties.driverClassName());
        }
        return builder.build();
    }
}
