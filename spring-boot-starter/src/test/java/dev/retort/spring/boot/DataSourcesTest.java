package dev.retort.spring.boot;

import static dev.retort.spring.boot.app.GuestApplication.at;
import static dev.retort.spring.boot.app.GuestApplication.newDatabase;
import static dev.retort.spring.boot.app.GuestApplication.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.retort.Retort;
import dev.retort.run.history.HistoryEntry;
import dev.retort.spring.boot.app.Guests;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Which database is upgraded, and by whom. */
@ExtendWith(OutputCaptureExtension.class)
class DataSourcesTest {
    private static final String CREATE_OWNER =
            "spring.datasource.hikari.connection-init-sql=create user if not exists owner password 'secret' admin";
    private static final String SERVICE = newDatabase();
    private static final String MARKED = newDatabase();
    private static final String OTHER = newDatabase();

    private final String database = newDatabase();

    @Test
    void aServiceConnectionIsUpgraded() {
        try (ConfigurableApplicationContext context =
                start("jdbc:h2:mem:never-opened;IFEXISTS=TRUE", List.of(ServiceConnection.class))) {
            assertThat(context.getBean(Guests.class).count()).isZero();
        }
        assertThat(current(SERVICE)).containsExactly("000200000000");
    }

    @Test
    void anotherUserUpgrades() {
        start(database, List.of(), "retort.enabled=false", "spring.jpa.hibernate.ddl-auto=none", CREATE_OWNER)
                .close();
        start(database, "retort.user=owner", "retort.password=secret").close();
        assertThat(at(database).history()).extracting(HistoryEntry::appliedBy).containsOnly("OWNER");
    }

    @Test
    void aUrlInThePropertiesIsUpgraded() {
        start(database, "retort.url=" + OTHER, "retort.user=sa", "spring.jpa.hibernate.ddl-auto=none")
                .close();
        assertThat(current(OTHER)).containsExactly("000200000000");
        assertThat(current(database)).isEmpty();
    }

    @Test
    void theMarkedDataSourceIsUpgraded() {
        start(database, List.of(MarkedDataSource.class), "spring.jpa.hibernate.ddl-auto=none")
                .close();
        assertThat(current(MARKED)).containsExactly("000200000000");
        assertThat(current(database)).isEmpty();
    }

    @Test
    void severalWithoutAMarkAreRefused(CapturedOutput output) {
        try {
            start(
                            database,
                            List.of(TwoDataSources.class),
                            "spring.autoconfigure.exclude=org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration,"
                                    + "org.springframework.boot.autoconfigure.data.jpa.JpaRepositoriesAutoConfiguration,"
                                    + "org.springframework.boot.autoconfigure.r2dbc.R2dbcAutoConfiguration")
                    .close();
        } catch (RuntimeException expected) {
            assertThat(output)
                    .contains(
                            "The application has several DataSource beans, and none is primary or annotated with @RetortDataSource.",
                            "Annotate the DataSource to upgrade with @RetortDataSource, or make one @Primary.");
            return;
        }
        throw new AssertionError("started");
    }

    @Test
    void everyRetortBeanIsUpgraded(CapturedOutput output) {
        String second = newDatabase();
        start(database, List.of(TwoRetorts.class), "second=" + second).close();
        assertThat(current(database)).containsExactly("000200000000");
        assertThat(current(second)).containsExactly("000200000000");
        assertThat(output).contains("Database of bookingsRetort: upgraded", "Database of archiveRetort: upgraded");
    }

    private static List<String> current(String url) {
        return at(url).current();
    }

    private static DataSource dataSource(String url) {
        return DataSourceBuilder.create().url(url).username("sa").build();
    }

    static class ServiceConnection {
        @Bean
        JdbcConnectionDetails container() {
            return new JdbcConnectionDetails() {
                @Override
                public String getUsername() {
                    return "sa";
                }

                @Override
                public String getPassword() {
                    return "";
                }

                @Override
                public String getJdbcUrl() {
                    return SERVICE;
                }
            };
        }
    }

    static class MarkedDataSource {
        @Bean
        @Primary
        DataSource application(Environment environment) {
            return dataSource(environment.getRequiredProperty("spring.datasource.url"));
        }

        @Bean
        @RetortDataSource
        DataSource migration() {
            return dataSource(MARKED);
        }
    }

    static class TwoDataSources {
        @Bean
        DataSource first() {
            return dataSource(newDatabase());
        }

        @Bean
        DataSource second() {
            return dataSource(newDatabase());
        }
    }

    static class TwoRetorts {
        @Bean
        Retort bookingsRetort(DataSource dataSource) {
            return Retort.using(dataSource);
        }

        @Bean
        Retort archiveRetort(Environment environment) {
            return at(environment.getRequiredProperty("second"));
        }
    }
}
