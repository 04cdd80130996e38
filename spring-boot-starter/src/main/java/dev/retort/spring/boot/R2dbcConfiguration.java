package dev.retort.spring.boot;

import dev.retort.Retort;
import dev.retort.r2dbc.R2dbcConnections;
import io.r2dbc.spi.ConnectionFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Upgrades over R2DBC: in an application without a DataSource. The thread that starts the application waits. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnClass({ConnectionFactory.class, R2dbcConnections.class})
@ConditionalOnBean(ConnectionFactory.class)
class R2dbcConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Retort retort(ConnectionFactory connectionFactory, RetortSettings settings) {
        return settings.applyTo(Retort.using(R2dbcConnections.of(connectionFactory)));
    }
}
