package dev.retort.spring.boot;

import static dev.retort.spring.boot.app.GuestApplication.newDatabase;
import static dev.retort.spring.boot.app.GuestApplication.start;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What changes the schema too is named in the log. */
@ExtendWith(OutputCaptureExtension.class)
class StartupWarningsTest {

    @Test
    void ddlAuto(CapturedOutput output) {
        start(newDatabase(), "spring.jpa.hibernate.ddl-auto=update").close();
        assertThat(output)
                .contains("spring.jpa.hibernate.ddl-auto=update lets Hibernate change the schema that Retort manages");
    }

    @Test
    void hibernatesOwnProperty(CapturedOutput output) {
        start(newDatabase(), "spring.jpa.properties.hibernate.hbm2ddl.auto=update")
                .close();
        assertThat(output).contains("spring.jpa.properties.hibernate.hbm2ddl.auto=update lets Hibernate");
    }

    @Test
    void flyway(CapturedOutput output) {
        start(newDatabase(), "spring.flyway.enabled=true").close();
        assertThat(output).contains("Flyway and Retort migrate the same DataSource", "set spring.flyway.enabled=false");
    }

    @Test
    void liquibase(CapturedOutput output) {
        start(newDatabase(), "spring.liquibase.enabled=true").close();
        assertThat(output)
                .contains("Liquibase and Retort migrate the same DataSource", "set spring.liquibase.enabled=false");
    }

    @Test
    void flywayOnAnotherDatabaseIsNoConflict(CapturedOutput output) {
        start(newDatabase(), "spring.flyway.enabled=true", "spring.flyway.url=" + newDatabase())
                .close();
        assertThat(output).doesNotContain("Flyway and Retort");
    }
}
