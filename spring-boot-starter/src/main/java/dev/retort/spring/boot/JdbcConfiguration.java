package dev.retort.spring.boot;

import dev.retort.Retort;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Upgrades over JDBC: where there is a DataSource, also of a service connection, or a URL in the properties. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({DataSource.class, DataSourceBuilder.class, SimpleDriverDataSource.class})
@Conditional(JdbcConfiguration.DataSourceOrUrl.class)
class JdbcConfiguration {

    /** Without it, Boot lets Hibernate create the tables of an embedded database. */
    @Bean
    SchemaManagementProvider retortSchemaManagement() {
        return dataSource -> SchemaManagement.MANAGED;
    }

    /** Unless the application has Retort beans of its own. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnMissingBean(Retort.class)
    static class RetortConfiguration {

        @Bean
        MigrationDataSource retortMigrationDataSource(
                RetortProperties properties,
                @RetortDataSource ObjectProvider<DataSource> marked,
                ObjectProvider<DataSource> application) {
            return MigrationDataSource.choose(properties, marked.getIfAvailable(), application.getIfUnique());
        }

        @Bean
        Retort retort(MigrationDataSource dataSource, RetortSettings settings) {
            return settings.applyTo(Retort.using(dataSource.connections()));
        }
    }

    static final class DataSourceOrUrl extends AnyNestedCondition {
        DataSourceOrUrl() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnBean(DataSource.class)
        static final class DataSourceBean {}

        @ConditionalOnProperty("retort.url")
        static final class Url {}
    }
}
