package dev.retort.spring.boot;

import dev.retort.Retort;
import org.springframework.boot.actuate.autoconfigure.endpoint.condition.ConditionalOnAvailableEndpoint;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;

/** The Actuator endpoint, where the application has Actuator and exposes it. */
@AutoConfiguration(after = RetortAutoConfiguration.class)
@ConditionalOnClass(ConditionalOnAvailableEndpoint.class)
@ConditionalOnAvailableEndpoint(RetortEndpoint.class)
public final class RetortEndpointAutoConfiguration {

    @Bean
    @ConditionalOnBean(Retort.class)
    @ConditionalOnMissingBean
    RetortEndpoint retortEndpoint(ApplicationContext context) {
        return new RetortEndpoint(context);
    }
}
