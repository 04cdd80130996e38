package dev.retort.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.autoconfigure.data.r2dbc.DataR2dbcTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.context.ContextConfiguration;

/** An application that has a ConnectionFactory and no DataSource. */
class ReactiveApplicationTest {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class ReactiveApplication {}

    @Test
    void upgradesOverR2dbcBeforeTheDatabaseClient() {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ReactiveApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--spring.r2dbc.url=r2dbc:h2:mem:///" + UUID.randomUUID() + "?options=DB_CLOSE_DELAY=-1",
                        "--spring.autoconfigure.exclude=")) {
            assertThat(context.getBeanFactory()
                            .getBeanDefinition("r2dbcDatabaseClient")
                            .getDependsOn())
                    .contains("retortInitializer");
            assertThat(context.getBean(DatabaseClient.class)
                            .sql("select count(*) from guest")
                            .mapValue(Long.class)
                            .one()
                            .block())
                    .isZero();
            assertThat(context.getBean(Retort.class).current()).containsExactly("000200000000");
        }
    }

    @Nested
    @DataR2dbcTest(properties = "spring.autoconfigure.exclude=")
    @ContextConfiguration(classes = ReactiveApplication.class)
    class Slice {
        @Autowired
        private DatabaseClient client;

        @Test
        void isMigrated() {
            assertThat(client.sql("select count(*) from guest where nickname is null")
                            .mapValue(Long.class)
                            .one()
                            .block())
                    .isZero();
        }
    }
}
