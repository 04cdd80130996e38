package dev.retort.spring.boot;

import dev.retort.run.Callback;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ResourceLoader;
import org.springframework.util.ClassUtils;

/** Upgrades the database of the application when it starts, over JDBC or, in an application without a DataSource, over R2DBC. */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration",
            "org.springframework.boot.autoconfigure.r2dbc.R2dbcAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.r2dbc.autoconfigure.R2dbcAutoConfiguration"
        })
@ConditionalOnClass(DatabaseInitializationDependencyConfigurer.class)
@ConditionalOnBooleanProperty(name = "retort.enabled", matchIfMissing = true)
@EnableConfigurationProperties(RetortProperties.class)
@Import({
    DatabaseInitializationDependencyConfigurer.class,
    JdbcConfiguration.class,
    R2dbcConfiguration.class,
    UpgradeConfiguration.class
})
public final class RetortAutoConfiguration {

    @Bean
    RetortSettings retortSettings(
            RetortProperties properties,
            ObjectProvider<Callback> callbacks,
            ObjectProvider<RetortCustomizer> customizers,
            ResourceLoader resourceLoader) {
        // With devtools, the classes of the application are in a class loader of their own.
        ClassLoader classLoader = Objects.requireNonNullElseGet(
                resourceLoader.getClassLoader(), () -> Objects.requireNonNull(ClassUtils.getDefaultClassLoader()));
        return new RetortSettings(properties, callbacks, customizers, classLoader);
    }
}
