package dev.retort.spring.boot;

import static dev.retort.spring.boot.app.GuestApplication.at;
import static dev.retort.spring.boot.app.GuestApplication.newDatabase;
import static dev.retort.spring.boot.app.GuestApplication.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.retort.Retort;
import dev.retort.problem.RetortException;
import dev.retort.spring.boot.app.Guest;
import dev.retort.spring.boot.app.Guests;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** What a start of the application does with the database. */
@ExtendWith(OutputCaptureExtension.class)
class UpgradeAtStartTest {
    private final String database = newDatabase();

    @Test
    void upgradesBeforeHibernateValidates(CapturedOutput output) {
        try (ConfigurableApplicationContext context = start(database)) {
            context.getBean(Guests.class).save(new Guest("Ada Lovelace"));
            assertThat(context.getBean(Guests.class).count()).isEqualTo(1);
        }
        assertThat(output)
                .containsPattern("Database: upgraded from base to 000200000000 in \\d+ ms \\(2 revisions\\)")
                .doesNotContain("WARN");
    }

    @Test
    void everythingThatDependsOnTheDatabaseComesAfterIt() {
        try (ConfigurableApplicationContext context = start(database)) {
            for (String bean : List.of("entityManagerFactory", "jdbcTemplate")) {
                assertThat(context.getBeanFactory().getBeanDefinition(bean).getDependsOn())
                        .contains("retortInitializer");
            }
        }
    }

    @Test
    void aSecondStartFindsNothingPending(CapturedOutput output) {
        start(database).close();
        start(database).close();
        assertThat(output).containsPattern("Database: up to date with 000200000000 \\(checked in \\d+ ms\\)");
    }

    @Test
    void saysWhereItBegan(CapturedOutput output) {
        at(database).upgrade("+1");
        start(database).close();
        assertThat(output).contains("upgraded from 000100000000 to 000200000000", "(1 revision)");
    }

    @Test
    void stopsAtTheTarget() {
        start(database, "retort.target=0001", "spring.jpa.hibernate.ddl-auto=none")
                .close();
        assertThat(at(database).current()).containsExactly("000100000000");
    }

    @Test
    void refusesToStartWithPendingRevisionsWhereAJobUpgrades(CapturedOutput output) {
        assertThatThrownBy(() -> start(database, "retort.check-only=true"))
                .hasStackTraceContaining(
                        "[RT445] This application does not upgrade its database, and 2 revisions are not applied there: "
                                + "000100000000, 000200000000.");
        assertThat(output).contains("The database is behind the application.", "remove retort.check-only");
        assertThat(at(database).current()).isEmpty();

        at(database).upgrade("0001");
        start(database, "retort.check-only=true", "retort.target=0001", "spring.jpa.hibernate.ddl-auto=none")
                .close();
        assertThatThrownBy(() -> start(database, "retort.check-only=true", "retort.target=0002"))
                .hasStackTraceContaining("a revision is not applied there: 000200000000.");

        at(database).upgrade();
        start(database, "retort.check-only=true").close();
        assertThat(output).containsPattern("Database: up to date with 000200000000 \\(checked in \\d+ ms\\)");
    }

    @Test
    void upgradesTheHistoryOfAPackage() {
        assertThatThrownBy(() -> start(database, "retort.package=com.acme.other"))
                .hasRootCauseInstanceOf(RetortException.class)
                .hasStackTraceContaining("There are no revisions on the class path in the package com.acme.other");
    }

    @Test
    void doesNothingWhereItIsTurnedOff() {
        try (ConfigurableApplicationContext context =
                start(database, "retort.enabled=false", "spring.jpa.hibernate.ddl-auto=none")) {
            assertThat(context.getBeansOfType(Retort.class)).isEmpty();
        }
        assertThat(at(database).pending()).hasSize(2);
    }

    @Test
    void skipsProfilesButShowsWhatIsPending(CapturedOutput output) {
        try (ConfigurableApplicationContext context = start(
                database,
                "spring.profiles.active=prod",
                "retort.skip-in-profiles=prod & !job, demo",
                "spring.jpa.hibernate.ddl-auto=none")) {
            assertThat(context.getBean(Retort.class).pending()).hasSize(2);
        }
        assertThat(output).contains("Database not upgraded: retort.skip-in-profiles contains prod & !job");
        start(database, "spring.profiles.active=prod,job", "retort.skip-in-profiles=prod & !job")
                .close();
    }

    @Test
    void tellsHibernateThatAnEmbeddedDatabaseIsManaged() {
        try (ConfigurableApplicationContext context = start("jdbc:h2:mem:embedded", "spring.jpa.hibernate.ddl-auto=")) {
            assertThat(context.getBean(EntityManagerFactory.class).getProperties())
                    .doesNotContainEntry("hibernate.hbm2ddl.auto", "create-drop");
        }
    }

    @Test
    void anApplicationDecidesItselfWhatIsUpgraded() {
        start(database, List.of(OwnInitializer.class), "spring.jpa.hibernate.ddl-auto=none")
                .close();
        assertThat(at(database).current()).containsExactly("000100000000");
    }

    static class OwnInitializer {
        @Bean
        RetortMigrationInitializer upgrade(Retort retort) {
            return new RetortMigrationInitializer(retort, "0001");
        }
    }
}
