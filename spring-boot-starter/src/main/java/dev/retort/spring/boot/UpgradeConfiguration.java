package dev.retort.spring.boot;

import dev.retort.Retort;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Upgrades what there is to upgrade. Imported last, because it asks for Retort beans. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBean(Retort.class)
class UpgradeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    RetortMigrationInitializer retortInitializer(
            Map<String, Retort> retorts,
            RetortProperties properties,
            Environment environment,
            ObjectProvider<MigrationDataSource> dataSource,
            ConfigurableListableBeanFactory beans) {
        StartupWarnings.ofHibernate(environment);
        dataSource.ifAvailable(used -> StartupWarnings.ofOtherTools(used.bean(), beans));
        return new RetortMigrationInitializer(
                retorts, properties.target(), properties.skippedBy(environment), properties.checkOnly());
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(MeterBinder.class)
    static class MetricsConfiguration {

        @Bean
        UpgradeMetrics retortMetrics(ObjectProvider<RetortMigrationInitializer> initializers) {
            return new UpgradeMetrics(initializers);
        }
    }
}
